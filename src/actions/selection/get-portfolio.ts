import { ok, type Result } from '../../core/problem.ts';
import { portfolioOf } from '../../core/selection/portfolio/portfolio.ts';
import { isIn } from '../../core/selection/status/status.ts';
import { interviewsTab } from '../../core/workbook/interviews-tab.ts';
import { textIn } from '../../core/workbook/tab.ts';
import type { Ports } from '../ports.ts';
import { readCandidates } from './read-candidates.ts';
import { readCategories } from './read-categories.ts';

/** Who applied and who came how far, in counts: no application is named, so that a thousand of them weigh as much as ten. */
export function getPortfolio(ports: Ports) {
  const read = readCandidates(ports);
  if (!read.ok) return read;
  const { settings, tab, candidates } = read.value;
  const categories = readCategories(ports, settings, tab);
  if (!categories.ok) return categories;
  const interviewed = interviewedCodes(ports);
  const entries = candidates.map(({ code, status }) => ({
    categories: categories.value.get(code) ?? [],
    // Whoever was not selected had been on the shortlist before.
    shortlisted: isIn(status) || status === 'not selected',
    interviewed: interviewed.has(code),
    selected: status === 'selected',
  }));
  const { all, groups } = portfolioOf(entries, settings.targets);
  return ok({
    all: { ...all },
    groups: groups.map((group) => ({
      ...group,
      rows: group.rows.map((row) => ({
        ...row,
        counts: { ...row.counts },
        target: row.target && { ...row.target },
      })),
    })),
  }) satisfies Result<unknown>;
}

/** Applications of which an interview found something. */
function interviewedCodes(ports: Ports): ReadonlySet<string> {
  if (!ports.workbook.exists(interviewsTab.key)) return new Set();
  const tab = ports.workbook.open(interviewsTab);
  const rows = tab.ok ? tab.value.rows : [];
  return new Set(
    rows.filter((row) => textIn(row, 'finding') !== '').map((row) => textIn(row, 'application')),
  );
}
