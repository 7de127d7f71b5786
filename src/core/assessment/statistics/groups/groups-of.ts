import type { Organisation } from '../../../application/application.ts';
import { likeness } from '../../blind/words/inflection.ts';
import { plainWord } from '../../blind/words/plain-word.ts';
import type { Watched } from '../monitor.ts';

/** In plain letters. */
const capitals = [
  'tirana',
  'sarajevo',
  'zagreb',
  'prishtina',
  'pristina',
  'skopje',
  'shkup',
  'podgorica',
  'beograd',
  'belgrade',
  'ankara',
];

/** Up to so many people in paid work make an organisation a small one. */
const smallStaff = 5;
/** Founded in the last so many years: a new one. */
const youngYears = 10;

/** What kind of organisation leads an application, for the monitor alone: none of it is part of a score (T7). */
export function groupsOf(lead: Organisation | undefined, thisYear: number): Watched['groups'] {
  if (!lead) return { rural: null, small: null, young: null, elsewhere: null };
  const { basedInRuralArea, servesRuralArea, paidStaff, foundedYear, town } = lead;
  const staff = /\d+/.exec(paidStaff)?.[0];
  const place = plainWord(town);
  return {
    rural: basedInRuralArea || servesRuralArea ? true : basedInRuralArea === null ? null : false,
    small: staff === undefined ? null : Number(staff) <= smallStaff,
    young: foundedYear === null ? null : thisYear - foundedYear <= youngYears,
    elsewhere: place === '' ? null : !capitals.some((capital) => likeness(capital, place) === 'form'),
  };
}
