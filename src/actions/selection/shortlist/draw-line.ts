import { ok } from '../../../core/problem.ts';
import { describeLine, type LineWay, lineLimits } from '../../../core/selection/shortlist/line-limits.ts';
import { proposeShortlist } from '../../../core/selection/shortlist/propose-shortlist.ts';
import { tieBreaksUsed } from '../../../core/selection/shortlist/tie-breaks.ts';
import { isIn } from '../../../core/selection/status/status.ts';
import { withTaken } from '../../../core/support/taken.ts';
import { tieFactsOf } from '../../application/candidates.ts';
import type { Ports } from '../../ports.ts';
import { readLedger, statusesOf } from '../../support/read-ledger.ts';
import { readCandidates } from '../read-candidates.ts';
import { readCategories } from '../read-categories.ts';

/** The line drawn in the way asked for over the applications as they stand, with the ties it rests on. Nothing is written. */
export function drawLine(ports: Ports, way: LineWay) {
  const read = readCandidates(ports);
  if (!read.ok) return read;
  const { settings, tab, rows, candidates } = read.value;
  const ledger = readLedger(ports, settings, statusesOf(candidates));
  if (!ledger.ok) return ledger;
  const limits = lineLimits(way, settings);
  if (!limits.ok) return limits;
  const reserved = settings.reservedPlaces;
  const categories = reserved.length === 0 ? null : readCategories(ports, settings, tab);
  if (categories && !categories.ok) return categories;
  const proposal = proposeShortlist(withTaken(candidates, ledger.value), limits.value, {
    places: reserved,
    categoriesOf: (code) => categories?.value.get(code) ?? [],
  });
  const wanted = new Map(proposal.proposed.map((entry) => [entry.code, entry]));
  const after = candidates.map((candidate) => ({ ...candidate, ...wanted.get(candidate.code) }));
  const facts = new Map(rows.map(tieFactsOf).map((each) => [each.code, each]));
  const ties = (isChosen: (code: string) => boolean) =>
    tieBreaksUsed(candidates, facts, settings.tieBreak, isChosen);
  const chosen = new Set(after.filter(({ status }) => isIn(status)).map(({ code }) => code));
  return ok({
    ...read.value,
    ...proposal,
    ledger: ledger.value,
    after,
    ties,
    tiesProposed: ties((code) => chosen.has(code)),
    lineText: describeLine(limits.value),
    placesWanted: limits.value.places,
  });
}
