import type { Application } from '../../../application/application.ts';
import { fields } from '../../../application/catalogue/fields.ts';

export type RuleContext = {
  /** Calendar year of the call's deadline. */
  readonly year: number;
};

export type Found = {
  readonly value: number;
  /** The arithmetic in words, ending in the value: "2026 − 2019 = 7". */
  readonly says: string;
  /** Whether the applicants answered at all. */
  readonly given: boolean;
};

/** Something a rule can look at in an application. */
export type Measure = {
  readonly name: string;
  /** A share is in % and may stand without bands. */
  readonly unit: 'number' | 'share';
  /** Keys of fields; of every group the form has to ask at least one, or there is nothing to measure. */
  readonly needs: readonly (readonly string[])[];
  readonly find: (application: Application, context: RuleContext) => Found;
};

/** Keys of the catalogue's fields of a kind. */
export const keysLike = (pattern: RegExp): readonly string[] =>
  fields.filter((field) => pattern.test(field.key)).map((field) => field.key);

export const count = (value: number): Found => ({ value, says: String(value), given: value > 0 });

/** Share of a list in %; of an empty list it is 0, because no evidence is there. */
export function shareOf<Entry>(list: readonly Entry[], has: (entry: Entry) => boolean): Found {
  const having = list.filter(has).length;
  const value = list.length === 0 ? 0 : (having * 100) / list.length;
  return { value, says: `${having} of ${list.length}`, given: having > 0 };
}
