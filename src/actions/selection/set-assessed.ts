import { ok, type Result, refused } from '../../core/problem.ts';
import { assessedKey } from '../../core/workbook/applications-tab.ts';
import { noApplication, scoresOf } from '../application/get-application.ts';
import { readScored } from '../application/read-scored.ts';
import { refreshApplications } from '../application/refresh-applications.ts';
import { log } from '../log.ts';
import type { Ports } from '../ports.ts';

/** Writes one assessed score into its column, as if typed there, and scores again. */
export function setAssessed(
  ports: Ports,
  input: { readonly code: string; readonly criterion: string; readonly value: number | 'n/a' | null },
) {
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
