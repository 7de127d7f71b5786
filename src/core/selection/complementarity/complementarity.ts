import type { Application } from '../../application/application.ts';

/** Codes of expertise that one partner offers and another wants to learn. */
type Gift = { readonly from: number; readonly to: number; readonly codes: readonly string[] };

/** Who gives and who receives among the organisations of an application; numbers are their places, the lead is 0. */
export type Complementarity = {
  readonly partners: readonly {
    readonly name: string;
    readonly offers: readonly string[];
    readonly needs: readonly string[];
    readonly gives: boolean;
    readonly receives: boolean;
  }[];
  readonly gifts: readonly Gift[];
  /** Needs that no other partner offers, and who has them. */
  readonly uncovered: readonly { readonly code: string; readonly partners: readonly number[] }[];
  /** Offers that no other partner asked for. */
  readonly unused: readonly { readonly code: string; readonly partners: readonly number[] }[];
  /** Each partner both gives and receives. */
  readonly mutual: boolean;
};

/** What the boxes ticked as offers and needs say of the partners; evidence that goes both ways, not marks for size (section 4.1, R-053). */
export function complementarityOf({ organisations }: Pick<Application, 'organisations'>): Complementarity {
  const gifts = organisations.flatMap(({ offers }, from) =>
    organisations.flatMap(({ needs }, to): Gift[] => {
      const codes = from === to ? [] : offers.filter((code) => needs.includes(code));
      return codes.length === 0 ? [] : [{ from, to, codes }];
    }),
  );
  const partners = organisations.map(({ name, offers, needs }, place) => ({
    name,
    offers,
    needs,
    gives: gifts.some(({ from }) => from === place),
    receives: gifts.some(({ to }) => to === place),
  }));
  const met = (code: string, place: number): boolean =>
    gifts.some(({ to, codes }) => to === place && codes.includes(code));
  const taken = (code: string, place: number): boolean =>
    gifts.some(({ from, codes }) => from === place && codes.includes(code));
  return {
    partners,
    gifts,
    uncovered: byCode(partners.map(({ needs }, place) => needs.filter((code) => !met(code, place)))),
    unused: byCode(partners.map(({ offers }, place) => offers.filter((code) => !taken(code, place)))),
    mutual: partners.length > 1 && partners.every(({ gives, receives }) => gives && receives),
  };
}

function byCode(lists: readonly (readonly string[])[]): { code: string; partners: number[] }[] {
  const found = new Map<string, number[]>();
  lists.forEach((codes, place) => {
    for (const code of new Set(codes)) found.set(code, (found.get(code) ?? []).concat(place));
  });
  return [...found].map(([code, partners]) => ({ code, partners }));
}
