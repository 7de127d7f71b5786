import { once } from '../../once.ts';
import type { Organisation } from '../application.ts';
import { fold, foldWords } from '../reading/values/fold.ts';
import { distinctiveWords, nameKeys } from './organisation-name.ts';

export type Sameness = { readonly same: boolean; readonly why: string };

/** What two organisations are compared by; made once for each, because thousands are compared. */
export type Traits = {
  readonly registration: string;
  readonly country: string;
  readonly email: string;
  readonly town: string;
  readonly names: readonly string[];
  readonly words: readonly string[];
};

type Described = Pick<Organisation, 'name' | 'registrationNumber' | 'town' | 'country' | 'email'>;

/** Letters and digits only; a number without a digit ("?", "none") is none. */
const registrationOf = (number: string): string => {
  const plain = fold(number).replace(/[^\p{L}\p{N}]/gu, '');
  return /\p{N}/u.test(plain) && plain.length > 1 ? plain : '';
};

export const traitsOf = once(
  (organisation: Described): Traits => ({
    registration: registrationOf(organisation.registrationNumber),
    country: foldWords(organisation.country),
    email: organisation.email.includes('@') ? fold(organisation.email).trim() : '',
    town: foldWords(organisation.town),
    names: nameKeys(organisation.name),
    words: distinctiveWords(organisation.name),
  }),
);

const compatible = (left: string, right: string): boolean => left === '' || right === '' || left === right;

const contains = (whole: Traits, part: Traits): boolean =>
  part.words.length > 0 && part.words.every((word) => whole.words.includes(word));

export function sameTraits(left: Traits, right: Traits): Sameness {
  if (
    left.registration !== '' &&
    left.registration === right.registration &&
    compatible(left.country, right.country)
  )
    return { same: true, why: 'the same registration number' };
  if (left.email !== '' && left.email === right.email) return { same: true, why: 'the same e-mail address' };
  if (compatible(left.town, right.town) && left.names.some((name) => right.names.includes(name)))
    return { same: true, why: 'the same name' };
  if (left.town !== '' && left.town === right.town && (contains(left, right) || contains(right, left)))
    return { same: true, why: 'one name is part of the other, in the same town' };
  return { same: false, why: '' };
}

/** Whether two entries are the same organisation under two spellings, and what shows it. People decide what follows from it. */
export const sameOrganisation = (left: Described, right: Described): Sameness =>
  sameTraits(traitsOf(left), traitsOf(right));
