import type { PlanPoint } from '../plan.ts';

export type Interviewed = {
  readonly criteria: readonly { readonly code: string; readonly finding: string; readonly note: string }[];
};

type Named = { readonly code: string; readonly text: string };

/**
 * What the last interview about a criterion did not, or only partly, confirm. Partners read the plan:
 * it says nothing of scores, and nothing of what the interview confirmed.
 */
export function pointsToSettle(interviews: readonly Interviewed[], criteria: readonly Named[]): PlanPoint[] {
  const last = new Map<string, { readonly finding: string; readonly note: string }>();
  for (const interview of interviews)
    for (const { code, finding, note } of interview.criteria)
      if (finding.trim() !== '') last.set(code, { finding: finding.trim().toLowerCase(), note: note.trim() });
  return [...last]
    .filter(([, { finding }]) => openWords(finding) !== '')
    .map(([code, { finding, note }], index) => ({
      id: `point-${index + 1}`,
      criterion: code,
      what: [`${criteria.find((one) => one.code === code)?.text ?? code}: ${openWords(finding)}`, note]
        .filter((text) => text !== '')
        .join('\n'),
      settled: '',
    }));
}

/** 'partly confirmed' and 'not confirmed', or in fewer words as people type them. */
function openWords(finding: string): string {
  if (/^partly\b/.test(finding)) return 'what is still open here?';
  return /^not\b/.test(finding) ? 'how will the partners do this?' : '';
}
