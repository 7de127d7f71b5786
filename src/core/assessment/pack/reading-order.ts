import { longHash } from '../../application/identity/hash.ts';

type Reading = { readonly application: string; readonly practice: boolean };

/**
 * The order in which an assessor reads: practice first, then each assessor an own order that stays, made of the codes
 * alone, so that it tells nothing of rank, row or time and nobody is always read last, when people are tired.
 */
export function readingOrder<Each extends Reading>(assessor: string, assigned: readonly Each[]): Each[] {
  return assigned
    .map((reading) => ({
      reading,
      place: `${reading.practice ? 0 : 1}${longHash(`${assessor} ${reading.application}`)}`,
    }))
    .sort((one, other) => (one.place < other.place ? -1 : one.place > other.place ? 1 : 0))
    .map(({ reading }) => reading);
}
