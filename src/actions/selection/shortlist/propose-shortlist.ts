import { ok, type Result } from '../../../core/problem.ts';
import { inOrder } from '../../../core/selection/candidate.ts';
import { categoryLabel } from '../../../core/selection/portfolio/categories.ts';
import type { LineWay } from '../../../core/selection/shortlist/line-limits.ts';
import { nearLine } from '../../../core/selection/shortlist/near-line.ts';
import type { Proposed } from '../../../core/selection/shortlist/propose-shortlist.ts';
import { isIn, type Status } from '../../../core/selection/status/status.ts';
import { withTaken } from '../../../core/support/taken.ts';
import { textIn } from '../../../core/workbook/tab.ts';
import { envelopeOf } from '../../application/candidates.ts';
import type { Ports } from '../../ports.ts';
import { drawLine } from './draw-line.ts';

/** Nobody reads more cards than this, and a thousand of them would take the sidebar long to bring: the nearest to the line are shown. */
const mostShown = 240;
const mostTies = 30;
const cut = (text: string, length: number): string =>
  text.length > length ? `${text.slice(0, length - 1)}…` : text;

/** A shortlist with a reason for each, drawn in the way asked for; nothing is written. */
export function proposeShortlist(ports: Ports, way: LineWay) {
  const drawn = drawLine(ports, way);
  if (!drawn.ok) return drawn;
  const {
    settings,
    rows,
    candidates,
    ledger,
    after,
    afterRank,
    emptyPlaces,
    tiesProposed: ties,
  } = drawn.value;
  const proposed = drawn.value.proposed.filter(({ status }) => status !== '');
  const shown = aroundLine(proposed);
  const rest = proposed.filter((entry) => !shown.includes(entry));
  const now = new Map(withTaken(candidates, ledger).map((candidate) => [candidate.code, candidate]));
  const titles = new Map(rows.map((row): [string, string] => [textIn(row, 'code'), textIn(row, 'title')]));
  const inView = new Set(shown.map(({ code }) => code));
  const above = withTaken(after, ledger).filter(({ code, status }) => isIn(status) && !inView.has(code));
  const atLine = ties.filter((tie) => tie.atLine);
  return ok({
    proposal: shown.map(({ code, status, reason, reserved }) => {
      const candidate = now.get(code);
      return {
        code,
        status,
        reason,
        reserved: reserved === '' ? '' : categoryLabel(reserved),
        title: cut(titles.get(code) ?? '', 60),
        rank: candidate?.rank ?? null,
        percent: candidate?.percent ?? null,
        amount: candidate?.amount ?? null,
        days: candidate?.days ?? 0,
        now: candidate?.status ?? ('' as Status),
      };
    }),
    rest: (['shortlist', 'reserve', 'not shortlisted'] as const).flatMap((status) => {
      const codes = rest.filter((entry) => entry.status === status).map(({ code }) => code);
      return codes.length === 0 ? [] : [{ status, codes }];
    }),
    restChanging: rest.filter(({ code, status }) => now.get(code)?.status !== status).length,
    usedElsewhere: {
      money: above.reduce((sum, { amount }) => sum + (amount ?? 0), 0),
      days: above.reduce((sum, { days }) => sum + days, 0),
    },
    way: { ...way },
    lineText: drawn.value.lineText,
    line: {
      afterRank,
      places: drawn.value.placesWanted,
      near: [...nearLine(inOrder(candidates), afterRank)].slice(0, mostShown),
    },
    ties: atLine.slice(0, mostTies).map(({ text }) => cut(text, 300)),
    otherTies: ties.length - Math.min(atLine.length, mostTies),
    emptyPlaces: emptyPlaces.map(({ category, why }) => `${categoryLabel(category)}: ${why}.`),
    envelope: envelopeOf(after, settings, ledger),
  }) satisfies Result<unknown>;
}

/** All of them, or the ones around the end of the shortlist with whoever takes a reserved place. */
function aroundLine(proposed: readonly Proposed[]): readonly Proposed[] {
  if (proposed.length <= mostShown) return proposed;
  const end = proposed.findIndex(({ status }) => status !== 'shortlist');
  const from = Math.max(0, Math.min(end - mostShown / 2, proposed.length - mostShown));
  return proposed.filter(
    ({ reserved }, place) => reserved !== '' || (place >= from && place < from + mostShown),
  );
}
