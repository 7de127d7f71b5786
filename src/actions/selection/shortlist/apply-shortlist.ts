import { type Result, refused } from '../../../core/problem.ts';
import { findOverrides } from '../../../core/selection/overrides.ts';
import { categoryLabel } from '../../../core/selection/portfolio/categories.ts';
import type { LineWay } from '../../../core/selection/shortlist/line-limits.ts';
import type { Decision } from '../../../core/selection/status/decide-statuses.ts';
import { isIn, type Status } from '../../../core/selection/status/status.ts';
import type { LogEntry } from '../../log.ts';
import type { Ports } from '../../ports.ts';
import { decide } from '../decide.ts';
import { drawLine } from './draw-line.ts';

type Wanted = {
  readonly decisions: readonly Decision[];
  readonly way?: LineWay | undefined;
  /** Those nobody looked at, as they were proposed: their reasons are worked out again. */
  readonly rest?: readonly { readonly status: Status; readonly codes: readonly string[] }[] | undefined;
};

/** Writes a shortlist as people left it, and logs openly what it rests on: the line, ties, reserved places, overrides. */
export function applyShortlist(
  ports: Ports,
  { decisions, way, rest = [] }: Wanted,
): Result<{ readonly message: string }> {
  const drawn = drawLine(ports, way ?? { by: 'settings', value: null });
  if (!drawn.ok) return rest.length > 0 || way ? drawn : decide(ports, decisions);
  const { proposed, afterRank, candidates, emptyPlaces, ties, lineText } = drawn.value;
  const proposedOf = new Map(proposed.map((entry) => [entry.code, entry]));
  const others: Decision[] = [];
  for (const { status, codes } of rest)
    for (const code of codes) {
      const entry = proposedOf.get(code);
      if (entry?.status !== status)
        return refused({
          what: `${code} would be decided otherwise now: scores, ranks or statuses changed since this was proposed.`,
          remedy: 'Propose again, look, and apply.',
        });
      others.push({ code, status, reason: entry.reason });
    }
  const all = decisions.concat(others);
  const wanted = new Map(all.map((entry) => [entry.code, entry]));
  const after = candidates.map((candidate) => ({ ...candidate, ...wanted.get(candidate.code) }));
  const chosen = new Set(after.filter(({ status }) => isIn(status)).map(({ code }) => code));
  const reasons = new Map(after.map(({ code, reason }) => [code, reason]));
  const used = ties((code) => chosen.has(code));
  const reserved = new Set<string>();
  const reservedEntries = all.flatMap(({ code, status, reason }): LogEntry[] => {
    const category = proposedOf.get(code)?.reserved ?? '';
    if (category === '' || status !== 'shortlist') return [];
    reserved.add(code);
    return [{ what: 'reserved place', about: code, after: reason || categoryLabel(category) }];
  });
  const entries: LogEntry[] = [
    {
      what: 'shortlist line',
      after: `Drawn by ${lineText}: ${afterRank === null ? 'nobody is reached by rank' : `after rank ${afterRank}`}. ${chosen.size} chosen.`,
    },
    ...used.filter(({ atLine }) => atLine).map(({ text }) => ({ what: 'tie-break', after: text })),
    ...reservedEntries,
    ...emptyPlaces.map(({ category, why }) => ({
      what: 'reserved place',
      after: `${categoryLabel(category)}, not taken: ${why}.`,
    })),
    ...findOverrides(after)
      .filter(({ code }) => wanted.has(code) && !reserved.has(code))
      .map(({ code, why }) => ({
        what: 'override',
        about: code,
        after: `${why} ${reasons.get(code) ?? ''}`.trim(),
      })),
  ];
  return decide(ports, all, entries);
}
