import type { Application } from '../../core/application/application.ts';
import { evidenceOf } from '../../core/application/evidence/evidence-sections.ts';
import { ok, type Result, refused } from '../../core/problem.ts';
import { inOrder } from '../../core/selection/candidate.ts';
import { labelledMap } from '../../core/selection/complementarity/labelled-map.ts';
import { numberIn, textIn } from '../../core/workbook/tab.ts';
import { assessmentsOf } from '../assessment/answers/assessments-of.ts';
import type { Ports } from '../ports.ts';
import { readScored, type ScoredApplication } from './read-scored.ts';

/** One application with its evidence, its scores explained, and its flags. */
export function getApplication(ports: Ports, code: string) {
  const read = readScored(ports);
  if (!read.ok) return read;
  const { applications, criteria, panel } = read.value;
  const found = applications.find((entry) => entry.code === code);
  if (!found) return refused(noApplication(code));
  const { row, application, scored, submittedAt } = found;
  const order = inOrder(applications.map((entry) => ({ code: entry.code, rank: entry.scored.rank })));
  const place = order.findIndex((entry) => entry.code === code);
  return ok({
    code,
    title: application.title,
    lead: application.organisations[0]?.name ?? '',
    email: application.organisations[0]?.email ?? '',
    received: submittedAt ? ports.words(submittedAt) : '',
    late: scored.flags.some((flag) => flag.code === 'late'),
    rank: numberIn(row, 'rank'),
    tiedWith: [...scored.tiedWith],
    percent: scored.percent,
    complete: scored.complete,
    completeness: scored.completeness,
    status: textIn(row, 'status'),
    reason: textIn(row, 'reason'),
    project: textIn(row, 'status') === 'selected',
    kind: { ...scored.kind },
    flags: scored.flags.map((flag) => ({ ...flag })),
    scores: scoresOf(found, criteria),
    assessments: assessmentsOf(panel, code, ports.who()),
    evidence: evidenceOf(application).map(({ title, items }) => ({
      title,
      items: items.map((item) => ({ ...item })),
    })),
    complementarity: mapOf(application),
    previous: order[place - 1]?.code ?? null,
    next: order[place + 1]?.code ?? null,
  }) satisfies Result<unknown>;
}

const mapOf = (application: Application) => {
  const { partners, gifts, uncovered, unused, mutual } = labelledMap(application);
  const listed = (entries: typeof unused) =>
    entries.map(({ what, partners: places }) => ({ what, partners: [...places] }));
  return {
    partners: partners.map((partner) => ({ ...partner })),
    gifts: gifts.map(({ from, to, what }) => ({ from, to, what: [...what] })),
    uncovered: listed(uncovered),
    unused: listed(unused),
    mutual,
  };
};

export const noApplication = (code: string) => ({
  what: `There is no application ${code} with a response.`,
  remedy: 'Press Sync now, or go back to the list.',
});

/** The scores of one application beside what the criteria say. */
export const scoresOf = (
  { scored }: ScoredApplication,
  criteria: readonly {
    code: string;
    text: string;
    weight: number;
    scoredBy: 'evidence' | 'assessors' | 'both';
    anchors: readonly string[];
  }[],
) =>
  scored.criteria.map((score) => {
    const criterion = criteria.find((entry) => entry.code === score.code);
    return {
      code: score.code,
      text: criterion?.text ?? '',
      weight: criterion?.weight ?? 0,
      scoredBy: criterion?.scoredBy ?? ('both' as const),
      evidence: score.evidence,
      note: score.note,
      // What was typed, which alone can be changed here; the note says what counts.
      assessed: score.given ? score.given.typed : score.assessed,
      anchors: [...(criterion?.anchors ?? [])],
      percent: score.percent,
    };
  });
