const points = (value: number): string =>
  `${value > 0 ? '+' : value < 0 ? '−' : ''}${Math.abs(value).toFixed(1)}`;
const percent = (value: number): string => `${Math.round(value)} %`;

export const scoresTexts = {
  title: 'What the scores say',
  loading: 'Reading the scores.',
  explain:
    'Questions to talk about before you decide. Nothing here changes a score. Only applications all of whose assessors have answered are counted.',
  counted: (assessed: number, waiting: number) =>
    `${assessed} applications are assessed in full${waiting > 0 ? `; ${waiting} wait for an assessor` : ''}.`,
  agreement: 'How far assessors agree',
  agreementHelp:
    'Agreement is Krippendorff’s alpha for ordered scores: 100 % is full agreement, 0 % is what chance alone would give.',
  alpha: (alpha: number | null) => (alpha === null ? 'too little to tell' : percent(alpha * 100)),
  criterion: (each: {
    readonly mean: number | null;
    readonly median: number | null;
    readonly apart: number | null;
  }) =>
    each.mean === null
      ? 'No score yet.'
      : `Mean ${each.mean.toFixed(1)}, median ${(each.median ?? 0).toFixed(1)}${each.apart === null ? '' : `, typically ${each.apart.toFixed(1)} points apart`}.`,
  strict: 'Strict and lenient assessors',
  strictHelp: 'On the same work, as points above (+) or below (−) the others. Scores count as Settings says.',
  shift: (value: number, shared: number) => `${points(value)} points, ${shared} applications shared`,
  discuss: 'Worth a talk',
  discussHelp:
    'Scores two points or more apart: the anchors were read differently, or somebody saw what others did not.',
  cell: (each: { readonly application: string; readonly criterion: string }) =>
    `${each.application}, ${each.criterion}`,
  cellScores: (scores: readonly { readonly assessor: string; readonly score: number }[]) =>
    scores.map(({ assessor, score }) => `${assessor}: ${score}`).join(', '),
  noDiscuss: 'No two assessors are that far apart.',
  robust: 'How firm the line is',
  noLine: 'There is no line yet: put applications on the shortlist, or fill in the places in Settings.',
  robustHelp: (places: number) =>
    `Weights are moved by up to 30 % at random, 1,000 times. ${places} stand above the line.`,
  firm: (firm: number) => `${firm} stay above it in nearly every weighting.`,
  stays: (each: { readonly code: string; readonly stays: number; readonly above: boolean }) =>
    each.above
      ? `${each.code} stays on the shortlist in ${percent(each.stays)} of plausible weightings.`
      : `${each.code} would be on the shortlist in ${percent(each.stays)} of plausible weightings.`,
  noUnsure: 'No application changes sides.',
  without: 'Without one of the assessors',
  withoutLine: (each: { readonly enters: readonly string[]; readonly leaves: readonly string[] }) =>
    each.enters.length + each.leaves.length === 0
      ? 'nobody changes sides'
      : [
          each.enters.length > 0 ? `${each.enters.join(', ')} would be above the line` : '',
          each.leaves.length > 0 ? `${each.leaves.join(', ')} would be below it` : '',
        ]
          .filter(Boolean)
          .join('; '),
  monitor: 'Are some kinds of organisations scored differently?',
  monitorHelp:
    'By the lead organisation. A difference may have good reasons; ask for them. With few in a group nothing is said but counts.',
  shares: (name: string, applied: number, shortlisted: number) =>
    `${name}: ${applied} applied, ${shortlisted} on the shortlist`,
  unknown: (count: number) => `${count} not known`,
  few: 'Too few to tell.',
  difference: (
    name: string,
    each: {
      readonly difference: number;
      readonly from: number;
      readonly to: number;
      readonly chance: number;
    },
  ) =>
    `${name} ${points(each.difference)} percentage points (between ${points(each.from)} and ${points(each.to)}); chance alone gives as much in ${percent(each.chance * 100)} of cases.`,
  differs: (codes: readonly string[]) =>
    `Look at ${codes.join(', ')}: chance alone would seldom give such a difference.`,
  shifted: (name: string, each: { readonly difference: number }) =>
    `After names were known, ${name} moved by ${points(each.difference)} points more than the others.`,
};
