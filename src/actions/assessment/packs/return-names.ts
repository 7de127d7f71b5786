import { ok, type Result, refused } from '../../../core/problem.ts';
import { assessorsTab } from '../../../core/workbook/assessment-tabs.ts';
import { log } from '../../log.ts';
import type { Ports } from '../../ports.ts';
import { readAssessors } from '../read-panel.ts';

/**
 * Records that assessors learn the names from now on, as at the interviews: what they score later counts as named. It
 * happens once for each; whoever learned them before keeps that moment.
 */
export function returnNames(ports: Ports, codes: readonly string[]): Result<{ readonly message: string }> {
  const panel = readAssessors(ports);
  if (!panel.ok) return panel;
  const blind = panel.value.assessors.filter(
    ({ code, named }) => named === null && (codes.length === 0 || codes.includes(code)),
  );
  if (blind.length === 0)
    return refused({
      what: 'Names have returned for these assessors already.',
      remedy: 'When is on the Assessors tab.',
    });
  const { tab } = ports.workbook.ensure(assessorsTab);
  const named = ports.now();
  tab.write(
    ['named'],
    blind.map(({ row }) => ({ row, cells: { named } })),
  );
  log(
    ports,
    blind.map(({ code }) => ({ what: 'names returned', about: code, after: ports.words(named) })),
  );
  return ok({
    message: `Names have returned for ${blind.map(({ code }) => code).join(', ')}: what they score from now on counts as named.`,
  });
}
