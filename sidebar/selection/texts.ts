export const selectionTexts = {
  title: 'Selection',
  loading: 'Reading the selection.',
  explain: 'From the ranking to the letters.',
};

/** The screens of the selection, in the order of the work. */
export const selectionScreens = [
  { screen: 'shortlist', title: 'Shortlist' },
  { screen: 'portfolio', title: 'Portfolio: who applied, who comes through' },
  { screen: 'interviews', title: 'Interviews' },
  { screen: 'decision', title: 'Decision' },
  { screen: 'letters', title: 'Letters' },
] as const;

export const shortlistTexts = {
  title: 'Shortlist',
  back: 'Selection',
  loading: 'Working out a proposal.',
  explain: 'This is a proposal. You decide: change what you want to, then apply it.',
  way: 'Draw the line by',
  ways: [
    { value: 'settings', label: 'All that Settings says together' },
    { value: 'places', label: 'A number of places' },
    { value: 'percent', label: 'A least % of attainable' },
    { value: 'envelope', label: 'The envelope: money and expert days' },
    { value: 'rank', label: 'Hand: after a rank' },
  ] as const,
  value: { places: 'Places', percent: 'Least %', rank: 'After rank' },
  propose: 'Propose by this',
  line: (afterRank: number | null, drawnBy: string) =>
    `${afterRank === null ? 'Nobody is reached by rank.' : `The line runs after rank ${afterRank}.`} Drawn by: ${drawnBy}.`,
  near: 'Near the line',
  nearExplain: 'Within one rank of the line. Look at these twice:',
  ties: 'Tie-break',
  tiesExplain: 'Equal scores the line runs between, and what put one before the other:',
  noTies: 'The line rests on no tie-break.',
  otherTies: (count: number) =>
    count === 1 ? 'One other tie was broken.' : `${count} other ties were broken.`,
  reserved: (category: string) => `Reserved place: ${category}`,
  empty: 'Reserved places nobody takes',
  envelopeNote: 'The envelope as it would be with the proposal.',
  proposal: 'Proposal',
  rest: (status: string, count: number) => `${count} more, far from the line, as proposed: ${status}.`,
  none: 'There is nothing to decide: no application is ranked yet.',
  rank: (rank: number | null, percent: string) => (rank === null ? 'Not ranked' : `Rank ${rank}, ${percent}`),
  noPercent: 'no score',
  soFar: (money: string, days: string) => `Used so far: ${money}, ${days} expert days`,
  now: (status: string) => `Now: ${status || 'no decision yet'}`,
  changes: 'Changes',
  status: (code: string) => `Status of ${code}`,
  reason: (code: string) => `Reason for ${code}`,
  options: [
    { value: '', label: 'No decision yet' },
    { value: 'shortlist', label: 'Shortlist' },
    { value: 'reserve', label: 'Reserve' },
    { value: 'not shortlisted', label: 'Not shortlisted' },
  ] as const,
  counts: (shortlist: number, reserve: number, not: number) =>
    `Shortlist ${shortlist}, reserve ${reserve}, not shortlisted ${not}.`,
  apply: 'Apply this shortlist',
  applying: 'Applying the shortlist.',
  question: (all: number, changed: number) =>
    `This writes the status and reason of ${all} applications; ${changed} of them change. What was there before is replaced (the Log keeps it).`,
  yes: 'Apply it',
  again: 'Propose again',
};

export const portfolioTexts = {
  title: 'Portfolio',
  back: 'Selection',
  loading: 'Counting.',
  explain:
    'Who applied and who came how far. None of this is part of a score; the targets are those of the Settings tab.',
  all: 'All applications',
  several: 'One application may be counted in several of these.',
  stages: {
    applied: 'Applied',
    shortlisted: 'Shortlisted',
    interviewed: 'Interviewed',
    selected: 'Selected',
  },
  count: (stage: string, count: number, all: number) =>
    all === 0 ? `${stage}: 0` : `${stage}: ${count} of ${all} (${Math.round((count / all) * 100)} %)`,
  short: (applied: number, selected: number) => `${applied} applied, ${selected} selected `,
  target: (number: number | null) => (number === null ? 'Target of the call' : `Target: ${number} selected`),
  nobody: 'The call was made for it, and nobody applied.',
};

export const mapTexts = {
  title: 'Who gives what to whom',
  picture: (partners: number, gifts: number) =>
    `Map of ${partners} partners with ${gifts} arrows; the table below says the same.`,
  partner: (number: number, name: string) => `${number} ${name}`,
  giving: {
    both: 'gives and receives',
    gives: 'only gives',
    receives: 'only receives',
    none: 'neither gives nor receives',
  },
  mutual: 'Everybody gives and everybody receives.',
  columns: ['Arrow', 'From', 'To', 'What'],
  none: 'Nobody offers what another one asks for.',
  uncovered: 'Asked for, offered by nobody',
  unused: 'Offered, asked for by nobody',
  by: (what: string, partners: string) => `${what} (${partners})`,
};
