export const planTexts = {
  over: (code: string) => `${code} Cooperation plan`,
  loading: 'Reading the plan.',
  back: 'All projects',
  toProject: 'The project',
  toAgreement: 'Who agreed',
  explain: 'Work on it with all partners. It is saved as you go.',
  proposedOnly:
    'This is a proposal made from the application. It is kept as soon as you change it or make the document.',
  state: {
    clean: '',
    waiting: 'Not saved yet.',
    saving: 'Saving.',
    saved: 'Saved.',
    failed: 'Not saved. What you typed is kept on this page.',
  },
  savedAt: (when: string) => `Saved at ${when}.`,
  saveAgain: 'Save again',
  discard: 'Load the saved plan',
  discardQuestion: 'This drops the changes on this page that are not saved.',
  discardYes: 'Drop my changes',
  hints: 'Worth a second look',
  basics: 'Project',
  title: 'Name of the project',
  goal: 'The goal the partners share',
  starts: 'Starts',
  ends: 'Ends',
  notes: 'Notes',
  document: 'Document',
  noDocument: 'Not made yet.',
  madeAt: (when: string) => `Made ${when}`,
  create: 'Create the plan document',
  creating: 'Creating the plan document.',
  created: (name: string) => `Created ${name}.`,
  notSaved: 'The plan could not be saved, so no document is made. Mend what is said above, and try again.',
  noReport: 'At least one report is needed. Add one under Reports.',
};

export const rowTexts = {
  removed: (name: string) => `${name} is removed.`,
  undo: 'Undo',
  remove: (name: string) => `Remove ${name}`,
  removeShort: 'Remove',
  count: (count: number) => String(count),
};

export const versionTexts = {
  title: 'Versions kept',
  version: (version: number) => `Version ${version}`,
  kept: (what: string, when: string, by: string) =>
    [`${what.charAt(0).toUpperCase()}${what.slice(1)}`, when, by].filter((text) => text !== '').join(', '),
  first: 'The first version kept.',
  same: 'The same as the version kept before.',
};
