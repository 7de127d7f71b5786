import type { Settings } from '../../call/settings/settings.ts';
import { ok, type Result, refused } from '../../problem.ts';

export const lineWays = ['settings', 'places', 'percent', 'envelope', 'rank'] as const;

/** How staff draw the line: by all that Settings says together, or by one thing alone. `value`: places, % or rank. */
export type LineWay = { readonly by: (typeof lineWays)[number]; readonly value: number | null };

/** How far a shortlist may go; null does not limit it. */
export type LineLimits = {
  readonly places: number | null;
  /** Least % of attainable. */
  readonly percent: number | null;
  /** Set by hand: the line runs after this rank. */
  readonly afterRank: number | null;
  readonly money: number | null;
  readonly days: number | null;
  readonly currency: string;
};

type Named = Pick<
  Settings,
  'shortlistPlaces' | 'shortlistPercent' | 'envelopeMoney' | 'envelopeDays' | 'currency'
>;

/** A value left out is the one of Settings. Money and expert days always hold together. */
export function lineLimits({ by, value }: LineWay, settings: Named): Result<LineLimits> {
  const { shortlistPlaces, shortlistPercent, envelopeMoney, envelopeDays, currency } = settings;
  const none = { places: null, percent: null, afterRank: null, money: null, days: null, currency };
  const envelope = { money: envelopeMoney, days: envelopeDays };
  const ways: Readonly<Record<LineWay['by'], LineLimits>> = {
    settings: { ...none, ...envelope, places: shortlistPlaces, percent: shortlistPercent },
    places: { ...none, places: value ?? shortlistPlaces },
    percent: { ...none, percent: value ?? shortlistPercent },
    envelope: { ...none, ...envelope },
    rank: { ...none, afterRank: value },
  };
  const { places, percent, afterRank, money, days } = ways[by];
  if ([places, percent, afterRank, money, days].every((limit) => limit === null))
    return refused({
      what: 'Nothing says how long the shortlist may be.',
      remedy:
        by === 'settings' || by === 'envelope'
          ? 'Fill in the places on the shortlist, the envelope, or both in the Settings tab.'
          : 'Give the number it is drawn by.',
    });
  return ok(ways[by]);
}

/** The line in words, for the Log and the record. */
export function describeLine({ places, percent, afterRank, money, days, currency }: LineLimits): string {
  const parts = [
    places === null ? '' : `${places} ${places === 1 ? 'place' : 'places'}`,
    percent === null ? '' : `at least ${percent} % of attainable`,
    afterRank === null ? '' : `set by hand after rank ${afterRank}`,
    money === null ? '' : `envelope of ${money} ${currency}`,
    days === null ? '' : `envelope of ${days} expert days`,
  ];
  return parts.filter((part) => part !== '').join(', ');
}
