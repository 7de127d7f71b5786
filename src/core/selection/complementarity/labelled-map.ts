import type { Application } from '../../application/application.ts';
import { expertise, labelOf } from '../../application/catalogue/codes.ts';
import { complementarityOf } from './complementarity.ts';

/** The map of offers and needs in words a person reads; `from`, `to` and `partners` are places in the list of partners, 0 first. */
export type LabelledMap = {
  readonly partners: readonly {
    readonly name: string;
    readonly gives: boolean;
    readonly receives: boolean;
  }[];
  readonly gifts: readonly { readonly from: number; readonly to: number; readonly what: readonly string[] }[];
  readonly uncovered: readonly { readonly what: string; readonly partners: readonly number[] }[];
  readonly unused: readonly { readonly what: string; readonly partners: readonly number[] }[];
  readonly mutual: boolean;
};

/** The same for the sidebar and for the kit of an interview: labels of the catalogue, or what was typed instead. */
export function labelledMap(application: Pick<Application, 'organisations'>): LabelledMap {
  const { partners, gifts, uncovered, unused, mutual } = complementarityOf(application);
  const label = (code: string) => labelOf(expertise, code);
  const named = (lists: typeof uncovered) =>
    lists.map(({ code, partners: places }) => ({ what: label(code), partners: [...places] }));
  return {
    partners: partners.map(({ name, gives, receives }) => ({ name, gives, receives })),
    gifts: gifts.map(({ from, to, codes }) => ({ from, to, what: codes.map(label) })),
    uncovered: named(uncovered),
    unused: named(unused),
    mutual,
  };
}
