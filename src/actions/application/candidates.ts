import { sumOfMoney } from '../../core/application/reading/values/read-money.ts';
import type { Settings } from '../../core/call/settings/settings.ts';
import type { RankingFacts } from '../../core/scoring/rank.ts';
import type { Verdict } from '../../core/scoring/scored.ts';
import type { Candidate } from '../../core/selection/candidate.ts';
import { type ShortlistLine, shortlistLine } from '../../core/selection/shortlist/shortlist-line.ts';
import { readStatus } from '../../core/selection/status/status.ts';
import type { Ledger } from '../../core/support/ledger.ts';
import { givenOf, withTaken } from '../../core/support/taken.ts';
import { dateIn, numberIn, type Row, textIn } from '../../core/workbook/tab.ts';

const verdicts: readonly Verdict[] = ['supported', 'not supported', 'needs a decision by staff'];

export const verdictIn = (row: Row): Verdict =>
  verdicts.find((verdict) => verdict === textIn(row, 'kind')) ?? 'needs a decision by staff';

/** A row of the Applications tab as the selection sees it. A status that is none of ours counts as undecided. */
export function candidateOf(row: Row): Candidate {
  const [paragraph = '', ...reason] = textIn(row, 'kindReason').split(': ');
  return {
    code: textIn(row, 'code'),
    rank: numberIn(row, 'rank'),
    percent: numberIn(row, 'percent'),
    kind: { verdict: verdictIn(row), paragraph, reason: reason.join(': ') },
    amount: numberIn(row, 'amount'),
    days: numberIn(row, 'days') ?? 0,
    status: readStatus(textIn(row, 'status')) ?? '',
    reason: textIn(row, 'reason'),
  };
}

/** What the tie-break looked at when the row was scored. */
export const tieFactsOf = (row: Row): RankingFacts => ({
  code: textIn(row, 'code'),
  organisations: numberIn(row, 'organisations') ?? 0,
  rural: textIn(row, 'flags').split('\n').includes('Rural'),
  amount: numberIn(row, 'amount'),
  submittedAt: dateIn(row, 'received'),
});

type Share = {
  readonly available: number | null;
  readonly requested: number;
  readonly shortlisted: number;
  readonly given: number;
};

type EnvelopeView = { readonly currency: string; readonly money: Share; readonly days: Share };

/**
 * Money and expert days together: what there is, what is asked for by those in the running, what the chosen ones
 * take by their plans or, before there is one, by what they ask for, and what was given. What was given to a project
 * that is not chosen any more is gone all the same.
 */
export function envelopeOf(
  candidates: readonly Candidate[],
  settings: Settings,
  ledger: Ledger,
): EnvelopeView {
  const line = shortlistLine(withTaken(candidates, ledger), settings);
  const { money, days } = givenOf(ledger, candidates);
  const running = candidates.filter(({ status }) => !['not shortlisted', 'not selected'].includes(status));
  const sum = (of: (candidate: Candidate) => number) =>
    Math.round(running.reduce((total, candidate) => total + of(candidate), 0) * 100) / 100;
  return {
    currency: settings.currency,
    money: {
      available: line.money.available,
      requested: sum(({ amount }) => amount ?? 0),
      shortlisted: sumOfMoney([line.money.used, money.elsewhere]),
      given: money.given,
    },
    days: {
      available: line.days.available,
      requested: sum(({ days }) => days),
      shortlisted: sumOfMoney([line.days.used, days.elsewhere]),
      given: days.given,
    },
  };
}

export const lineOf = (candidates: readonly Candidate[], settings: Settings) => {
  const { afterRank, places, near }: ShortlistLine = shortlistLine(candidates, settings);
  return { afterRank, places, near: [...near] };
};
