export const selectionTexts = {
  title: 'Selection',
  loading: 'Reading the selection.',
  explain: 'From the ranking to the letters.',
};

/** The screens of the selection, in the order of the work. */
export const selectionScreens = [
  { screen: 'shortlist', title: 'Shortlist' },
  { screen: 'interviews', title: 'Interviews' },
] as const;

export const shortlistTexts = {
  title: 'Shortlist',
  loading: 'Working out a proposal.',
  explain: 'This is a proposal by rank and envelope. You decide: change what you want to, then apply it.',
  line: (afterRank: number | null, places: number | null) =>
    [
      afterRank === null ? 'There is no line yet.' : `The line runs after rank ${afterRank}.`,
      places === null ? '' : `Places: ${places}.`,
    ]
      .filter(Boolean)
      .join(' '),
  near: 'Near the line',
  nearExplain: 'Within one rank of the line. Look at these twice:',
  envelopeNote: 'The envelope as it would be with the proposal.',
  proposal: 'Proposal',
  none: 'There is nothing to decide: no application is ranked yet.',
  rank: (rank: number | null) => (rank === null ? 'Not ranked' : `Rank ${rank}`),
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
