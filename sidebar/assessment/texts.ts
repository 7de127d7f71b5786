export const assessmentTexts = {
  title: 'Assessment',
  loading: 'Reading the assessment.',
  explain: 'From who reads what to what their scores say.',
};

/** The screens of the assessment, in the order of the work. */
export const assessmentScreens = [
  { screen: 'assessors', title: 'Assessors and conflicts' },
  { screen: 'assignment', title: 'Who reads what' },
  { screen: 'blind', title: 'Blind reading' },
  { screen: 'packs', title: 'Reading packs' },
  { screen: 'progress', title: 'Forms and progress' },
  { screen: 'scores', title: 'What the scores say' },
] as const;
