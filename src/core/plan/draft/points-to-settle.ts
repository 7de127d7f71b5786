import type { PlanPoint } from '../plan.ts';

export type Interviewed = {
  readonly criteria: readonly { readonly code: string; readonly finding: string; readonly note: string }[];
};

type Named = { readonly code: string; readonly text: string };

type Finding = Interviewed['criteria'][number];

/**
 * What the last interview about a criterion did not, or only partly, confirm. Partners read the plan:
 * it says nothing of scores, and nothing of what the interview confirmed.
 */
export const pointsToSettle = (interviews: readonly Interviewed[], criteria: readonly Named[]): PlanPoint[] =>
  openFindings(interviews.reduce<readonly Finding[]>((all, each) => all.concat(each.criteria), [])).map(
    (found, index) => ({ id: `point-${index + 1}`, ...pointOf(found, criteria) }),
  );

/** A finding with the moment it was written down; null: typed by hand. */
export type DatedFinding = Finding & { readonly at: Date | null };

/**
 * What interviews found since the plan was saved, as points without a number. A point that was removed from the plan
 * does not come back; one typed by hand, of which nobody knows when, is new while the plan has none about its
 * criterion. `findings` are those of all interviews, the earliest first.
 */
export function newPoints(
  findings: readonly DatedFinding[],
  { points, savedAt }: { readonly points: readonly PlanPoint[]; readonly savedAt: Date | null },
  criteria: readonly Named[],
): PlanPoint[] {
  const isNew = ({ code, at }: DatedFinding) =>
    at === null
      ? points.every(({ criterion }) => criterion !== code)
      : savedAt !== null && at.getTime() > savedAt.getTime();
  return openFindings(findings)
    .filter(isNew)
    .map((found) => ({ id: '', ...pointOf(found, criteria) }))
    .filter(
      ({ criterion, what }) => !points.some((point) => point.criterion === criterion && point.what === what),
    );
}

/** The last finding about each criterion, where it leaves something open. */
function openFindings<Found extends Finding>(findings: readonly Found[]): Found[] {
  const last = new Map<string, Found>();
  for (const found of findings) if (found.finding.trim() !== '') last.set(found.code, found);
  return [...last.values()].filter(({ finding }) => openWords(finding) !== '');
}

const pointOf = ({ code, finding, note }: Finding, criteria: readonly Named[]): Omit<PlanPoint, 'id'> => ({
  criterion: code,
  what: [`${criteria.find((one) => one.code === code)?.text ?? code}: ${openWords(finding)}`, note.trim()]
    .filter((text) => text !== '')
    .join('\n'),
  settled: '',
});

/** 'partly confirmed' and 'not confirmed', or in fewer words as people type them. */
function openWords(finding: string): string {
  const plain = finding.trim().toLowerCase();
  if (/^partly\b/.test(plain)) return 'what is still open here?';
  return /^not\b/.test(plain) ? 'how will the partners do this?' : '';
}
