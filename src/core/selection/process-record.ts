import type { Settings } from '../call/settings/settings.ts';
import type { Candidate } from './candidate.ts';
import { findOverrides } from './overrides.ts';
import { shortlistLine } from './shortlist/shortlist-line.ts';

/** A line of the Log: what was done and what came of it. */
type LoggedLine = {
  readonly day: string;
  readonly what: string;
  readonly about: string;
  readonly after: string;
};

/** How the selection went, from the tabs: what the internal report says under its third heading. */
export type ProcessRecord = {
  readonly counts: readonly { readonly stage: string; readonly count: number }[];
  /** The line as it was drawn last, in words; '' when it was never applied. */
  readonly line: string;
  readonly envelope: readonly {
    readonly what: 'money' | 'expert days';
    readonly available: number | null;
    readonly used: number;
  }[];
  /** Uses of the tie-break, and reserved places, that the last shortlist rests on; each a sentence. */
  readonly tieBreaks: readonly string[];
  readonly reservedPlaces: readonly string[];
  readonly overrides: readonly { readonly code: string; readonly why: string; readonly reason: string }[];
};

export type ProcessFacts = {
  readonly candidates: readonly Candidate[];
  readonly interviewed: ReadonlySet<string>;
  /** The Log, oldest first. */
  readonly log: readonly LoggedLine[];
  readonly settings: Pick<Settings, 'shortlistPlaces' | 'envelopeMoney' | 'envelopeDays'>;
};

/** Says only what the tabs say. Ties and reserved places are those logged with the last shortlist, because ranks may have moved since. */
export function processRecord({ candidates, interviewed, log, settings }: ProcessFacts): ProcessRecord {
  const { money, days } = shortlistLine(candidates, settings);
  const drawn = log.map(({ what }) => what).lastIndexOf('shortlist line');
  const last = drawn < 0 ? [] : log.slice(drawn);
  const reserved = last.filter(({ what }) => what === 'reserved place');
  const holders = new Set(reserved.map(({ about }) => about).filter((code) => code !== ''));
  const reasonOf = new Map(candidates.map(({ code, reason }) => [code, reason]));
  const count = (...statuses: readonly string[]) =>
    candidates.filter(({ status }) => statuses.includes(status)).length;
  return {
    counts: [
      { stage: 'received', count: candidates.length },
      { stage: 'ranked', count: candidates.filter(({ rank }) => rank !== null).length },
      // Whoever was selected, or not, had been on the shortlist before; a reserve had not.
      { stage: 'shortlisted', count: count('shortlist', 'selected', 'not selected') },
      { stage: 'in reserve', count: count('reserve') },
      { stage: 'interviewed', count: candidates.filter(({ code }) => interviewed.has(code)).length },
      { stage: 'selected', count: count('selected') },
    ],
    line: last[0] ? `${last[0].day}: ${last[0].after}` : '',
    envelope: [
      { what: 'money', available: money.available, used: money.used },
      { what: 'expert days', available: days.available, used: days.used },
    ],
    tieBreaks: last.filter(({ what }) => what === 'tie-break').map(({ after }) => after),
    reservedPlaces: reserved.map(({ about, after }) => (about === '' ? after : `${about}: ${after}`)),
    overrides: findOverrides(candidates)
      .filter(({ code }) => !holders.has(code))
      .map(({ code, why }) => ({ code, why, reason: reasonOf.get(code) ?? '' })),
  };
}
