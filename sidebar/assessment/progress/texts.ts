export const progressTexts = {
  title: 'Forms and progress',
  loading: 'Reading who has answered.',
  explain:
    'Each assessor has a form of their own, with codes instead of names. Scores of an application show when all its assessors have answered; until then there are only counts.',
  complete: (complete: number, all: number) =>
    all === 0
      ? 'Nothing is assigned yet.'
      : `${complete} of ${all} applications are scored by all their assessors.`,
  due: (due: string) =>
    due === ''
      ? 'No date is set: “Assessments due” on the Settings tab. With one, assessors are reminded three days and one day before.'
      : `Due ${due}. Assessors are reminded three days and one day before.`,
  counting: (counting: 'raw' | 'adjusted') =>
    counting === 'raw'
      ? 'Scores count as given.'
      : 'Scores count less how strict or lenient each assessor is.',
  make: 'Make or update all forms',
  makeOne: (code: string, isMade: boolean) =>
    isMade ? `Update the form of ${code}` : `Make the form of ${code}`,
  making: (code: string, index: number, all: number) => `Form of ${code}, ${index} of ${all}.`,
  made: 'All forms are up to date.',
  nobody: 'Nobody has anything to assess yet.',
  answered: (answered: number, assigned: number) => `${answered} of ${assigned} answered`,
  open: (codes: readonly string[]) => `Still open: ${codes.join(', ')}`,
  reminded: (when: string) => `Last reminded ${when}.`,
  form: (code: string) => `Form of ${code}`,
  remind: (code: string) => `Remind ${code}`,
  reminding: (code: string) => `Writing to ${code}.`,
  question: (code: string, count: number) => `This sends ${code} an e-mail about ${count} open applications.`,
  yes: 'Send it',
  problems: 'To be looked at',
};
