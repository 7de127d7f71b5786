export const callTexts = {
  loading: 'Reading the call.',
  noCall: 'Set up a call',
  noCallDetail: 'This spreadsheet holds no call yet.',
  next: 'What comes next',
  nothingNext: 'Nothing is waiting for you.',
  steps: 'All steps',
  state: { done: 'Done', next: 'Next', blocked: 'Blocked', later: 'Later' },
  openLink: 'Open',
  run: {
    'set-up': 'Set up the call',
    'create-form': 'Create the form',
    sync: 'Fetch responses now',
    score: 'Score applications',
    automate: 'Fetch responses automatically',
    'create-agreement-form': 'Create the agreement form',
    'create-report-form': 'Create the report form',
    'create-impression-form': 'Create the impression form',
  },
  running: {
    'set-up': 'Setting up the call.',
    'create-form': 'Creating the form.',
    sync: 'Fetching responses.',
    score: 'Scoring applications.',
    automate: 'Installing the automation.',
    'create-agreement-form': 'Creating the agreement form.',
    'create-report-form': 'Creating the report form.',
    'create-impression-form': 'Creating the impression form.',
  },
  go: {
    applications: 'Go to Applications',
    shortlist: 'Go to the shortlist',
    projects: 'Go to Projects',
    questions: 'Match the questions',
    criteria: 'Approve and publish the criteria',
    assessment: 'Go to Assessment',
  },
  dates: (opens: string, deadline: string) =>
    [opens && `Opens ${opens}.`, deadline && `Deadline ${deadline}.`].filter(Boolean).join(' '),
  problems: 'To be mended',
  runProblems: 'Done, except for this:',
  counts: 'Applications',
  noApplications: 'None received yet.',
  undecided: 'No decision yet',
  form: 'Application form',
  formState: { 'not open': 'Not open yet', open: 'Open', closed: 'Closed' },
  ownForm: 'Use a form you already have',
  automation: 'Automation',
  automatedBy: {
    me: 'New responses are fetched by themselves, in your name.',
    someone: (owner: string) =>
      `New responses are fetched by themselves, in the name of ${owner || 'a colleague'}. Only that person can switch it off.`,
    nobody: 'New responses are fetched only when somebody presses “Fetch responses now”.',
  },
};

export const criteriaTexts = {
  title: 'Criteria',
  loading: 'Reading the criteria.',
  state: {
    draft: () => 'Draft: nobody has approved the criteria as they are now.',
    approved: (version: number) => `Version ${version} is approved, and not public yet.`,
    published: (version: number) => `Version ${version} is public.`,
  },
  changed: (version: number) =>
    `Changed since version ${version} was published. Approve and publish them anew, so that everybody knows what holds.`,
  precedes: {
    true: 'They were public before the first application came.',
    false: 'The first application came before they were public.',
  },
  approval: 'Record the approval',
  by: 'Approved by',
  on: 'Day of approval',
  procedure: 'Procedure',
  procedureHelp: 'How criteria are approved in this office, for example: team meeting, minutes of 3 March.',
  approve: 'Record the approval',
  approving: 'Recording the approval.',
  publish: 'Publish the criteria',
  publishQuestion:
    'Anybody with the address will be able to read the criteria, their weights and the method.',
  publishYes: 'Publish',
  publishing: 'Writing the public document.',
  advice: 'Advice',
  adviceHelp: 'Nothing is changed by it, and nothing waits for it.',
  noAdvice: 'Every paragraph is covered, and no wording stands out.',
  section: (section: string) => `(section ${section})`,
  list: 'Criteria and weights',
  listHelp: 'Change them on the Criteria tab.',
  versions: 'Versions',
  versionLine: (each: {
    readonly version: number;
    readonly approvedBy: string;
    readonly approvedOn: string;
    readonly procedure: string;
    readonly publishedAt: string;
  }) =>
    `Approved by ${each.approvedBy} on ${each.approvedOn} (${each.procedure}). ${each.publishedAt ? `Published ${each.publishedAt}.` : 'Not published.'}`,
  read: 'Read it',
};

export const envelopeTexts = {
  title: 'Envelope',
  money: 'Money',
  days: 'Expert days',
  dayUnit: 'days',
  shortlisted: (amount: string) => `Shortlisted or planned: ${amount}`,
  given: (amount: string) => `Given of it: ${amount}`,
  requested: (amount: string) => `Asked for: ${amount}`,
  available: (amount: string) => `Available: ${amount}`,
  noAvailable: 'Available: not filled in on the Settings tab',
  over: (amount: string) => `Shortlisted or planned is ${amount} more than there is.`,
};

export const questionTexts = {
  title: 'Questions',
  loading: 'Reading the questions of the form.',
  own: 'Your own form',
  noForm: 'No form is bound yet. Paste the address of your form to use its questions.',
  address: 'Address of the form',
  addressHelp: 'The address you see while you edit the form.',
  bind: 'Use this form',
  binding: 'Reading the form.',
  another: 'Use another form',
  explain: 'For each thing we need to know, choose the question of your form that asks it.',
  none: 'No question',
  more: 'Add another question',
  moreFor: (title: string) => `Add another question for ${title}`,
  question: (title: string, number: number) => (number === 0 ? title : `${title}, question ${number + 1}`),
  proposed: 'Proposed, please check',
  neededBy: (criteria: readonly string[]) => `Needed for ${criteria.join(', ')}.`,
  sectionCount: (matched: number, all: number, proposed: number) =>
    `${matched} of ${all} matched${proposed > 0 ? `, ${proposed} to check` : ''}`,
  without: 'Criteria without evidence',
  withoutExplain: 'Nothing the form asks counts for these criteria:',
  allWith: 'Every criterion that needs evidence has a question.',
  save: 'Save the matches',
  saving: 'Saving the matches.',
  unsaved: 'Changes are not saved yet.',
};
