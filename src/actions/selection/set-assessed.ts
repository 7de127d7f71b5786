import { ok, type Place, type Problem, type Result, refused } from '../../core/problem.ts';
import { applicationsTab, assessedKey } from '../../core/workbook/applications-tab.ts';
import { noApplication, scoresOf } from '../application/get-application.ts';
import { readScored } from '../application/read-scored.ts';
import { refreshApplications } from '../application/refresh-applications.ts';
import { readCriteriaTab } from '../call/read-call.ts';
import { log } from '../log.ts';
import type { Ports } from '../ports.ts';

/** Writes one assessed score into its column, as if typed there, and scores again. */
export function setAssessed(
  ports: Ports,
  input: { readonly code: string; readonly criterion: string; readonly value: number | 'n/a' | null },
) {
  const criteria = readCriteriaTab(ports);
  if (!criteria.ok) return criteria;
  ports.workbook.ensure(applicationsTab(criteria.value));
  const before = readScored(ports);
  if (!before.ok) return before;
  const found = before.value.applications.find(({ code }) => code === input.code);
  if (!found) return refused(noApplication(input.code));
  if (!before.value.criteria.some(({ code }) => code === input.criterion))
    return refused({
      what: `There is no criterion ${input.criterion} on the Criteria tab any more.`,
      remedy: 'Open the application again.',
    });
  const key = assessedKey(input.criterion);
  const inTheWay = unreadable(ports, before.value.tab.place(found.row.row, key));
  if (inTheWay.length > 0) return refused(...inTheWay);
  before.value.tab.write([key], [{ row: found.row.row, cells: { [key]: input.value ?? '' } }]);
  log(ports, [
    {
      what: 'score typed',
      about: `${input.code} ${input.criterion}`,
      before: String(found.row.cells[key] ?? ''),
      after: String(input.value ?? ''),
    },
  ]);
  const refreshed = refreshApplications(ports, 'wait');
  if (!refreshed.ok) return refreshed;
  const after = readScored(ports);
  if (!after.ok) return after;
  const now = after.value.applications.find(({ code }) => code === input.code);
  if (!now) return refused(noApplication(input.code));
  return ok({
    percent: now.scored.percent,
    rank: now.scored.rank,
    complete: now.scored.complete,
    scores: scoresOf(now, after.value.criteria),
  }) satisfies Result<unknown>;
}

/** Scores in other cells that cannot be read: nothing could be ranked with them, so nothing is written. */
function unreadable(ports: Ports, cell: Place): readonly Problem[] {
  const strict = readScored(ports, 'written');
  if (strict.ok) return [];
  return strict.problems.filter(({ where }) => where?.row !== cell.row || where?.column !== cell.column);
}
