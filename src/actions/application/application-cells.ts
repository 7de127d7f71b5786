import type { Application, Cell } from '../../core/application/application.ts';
import { answersDigest, fingerprint, type ResponseRow } from '../../core/application/identity/fingerprint.ts';
import { distinctOrganisations } from '../../core/application/organisations/find-repeats.ts';
import type { Judged } from '../../core/assessment/counted/judged.ts';
import { judgedNote } from '../../core/assessment/counted/judged-note.ts';
import { scoredByPeople } from '../../core/assessment/form/assessment-form.ts';
import type { Criterion } from '../../core/call/criteria/criterion.ts';
import type { Flag, Scored } from '../../core/scoring/scored.ts';
import { assessorsKey, evidenceKey } from '../../core/workbook/applications-tab.ts';

const facts = [
  'received',
  'title',
  'lead',
  'partners',
  'organisations',
  'kind',
  'kindReason',
  'flags',
  'completeness',
] as const;
const results = ['percent', 'total', 'attainable', 'rank', 'tied', 'complete', 'amount', 'days'] as const;
const kept = ['email', 'response', 'digest'] as const;

/** The columns scoring writes, and those whose notes explain: never a column people type in. */
export const scoreColumns = (criteria: readonly Criterion[]) => {
  const evidence = criteria.map(({ code }) => evidenceKey(code));
  // Where these columns are not made yet, nothing is written.
  const means = scoredByPeople(criteria).map(({ code }) => assessorsKey(code));
  return {
    values: [...facts, ...evidence, ...results, ...kept, ...means],
    notes: ['flags', ...evidence, 'percent', ...means],
  };
};

export function cellsOf(
  application: Application,
  score: Scored,
  submittedAt: Date | null,
  response: ResponseRow,
): Record<string, Cell> {
  const [lead, ...partners] = application.organisations;
  const cells: Record<string, Cell> = {
    received: submittedAt ?? '',
    title: application.title,
    lead: lead?.name ?? '',
    partners: partners.map(({ name }) => name).join('\n'),
    organisations: distinctOrganisations(application).length,
    kind: score.kind.verdict,
    kindReason: `${score.kind.paragraph}: ${score.kind.reason}`,
    flags: [...new Set(score.flags.map(({ label }) => label))].join('\n'),
    completeness: score.completeness,
    total: score.total,
    attainable: score.attainable,
    percent: score.percent ?? '',
    rank: score.rank ?? '',
    tied: score.tiedWith.join(', '),
    complete: score.complete ? 'yes' : `still to assess: ${missing(score)}`,
    amount: application.support.requested.amount ?? '',
    days: application.support.assistance.reduce((sum, { days }) => sum + (days ?? 0), 0),
    email: lead?.email ?? '',
    response: fingerprint(response),
    digest: answersDigest(response),
  };
  for (const { code, evidence } of score.criteria) cells[evidenceKey(code)] = evidence ?? 'n/a';
  return cells;
}

const missing = (score: Scored): string =>
  score.criteria
    .filter((criterion) => criterion.missing !== '')
    .map(({ code }) => code)
    .join(', ');

const flagLine = ({ label, paragraph, reason }: Flag): string =>
  `${label}${paragraph === '' ? '' : ` (${paragraph})`}: ${reason}`;

/** The notes of one row: the arithmetic of each score, and paragraph and reason of each flag. */
export function notesOf(score: Scored): Record<string, string> {
  const notes: Record<string, string> = {
    flags: score.flags.map(flagLine).join('\n'),
    percent: percentNote(score),
  };
  for (const { code, note } of score.criteria) notes[evidenceKey(code)] = note;
  return notes;
}

function percentNote(score: Scored): string {
  const parts = score.criteria
    .filter(({ attainable }) => attainable > 0)
    .map(({ code, percent, attainable }) => `${code}: ${percent ?? 0} % of ${attainable} points`);
  return [...parts, `Together ${score.total} of ${score.attainable} points = ${score.percent ?? '–'} %`].join(
    '\n',
  );
}

/** Means of the assessors: empty until all of them are in. */
export function meanCells(score: Scored, criteria: readonly Criterion[]): Record<string, Cell> {
  const cells: Record<string, Cell> = {};
  const asked = new Set(scoredByPeople(criteria).map(({ code }) => code));
  for (const { code, given } of score.criteria)
    if (asked.has(code)) cells[assessorsKey(code)] = given?.mean ?? '';
  return cells;
}

/** Who gave what, once all assessors of the application are in. */
export function meanNotes(code: string, judged: Judged | null): Record<string, string> {
  const notes: Record<string, string> = {};
  for (const [criterion, given] of judged?.applications.get(code) ?? [])
    notes[assessorsKey(criterion)] = judgedNote(given, { notAdjusted: judged?.notAdjusted ?? '' });
  return notes;
}
