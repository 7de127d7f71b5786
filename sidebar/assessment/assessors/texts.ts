export const assessorsTexts = {
  title: 'Assessors and conflicts',
  explain: '',
};
