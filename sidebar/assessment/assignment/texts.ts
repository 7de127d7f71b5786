export const assignmentTexts = {
  title: 'Who reads what',
  explain: '',
};
