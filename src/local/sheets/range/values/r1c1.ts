import { mapReferences, type Reference, writeReference } from './formula-references.ts';

type Home = { readonly row: number; readonly column: number };

/** A formula in R1C1 notation as seen from a cell: `R[1]C[-1]`, `R2C3`. */
export const toR1C1 = (formula: string, home: Home): string =>
  mapReferences(formula, ({ row, column, rowFixed, columnFixed }) =>
    [part('R', row, home.row, rowFixed), part('C', column, home.column, columnFixed)].join(''),
  );

function part(letter: string, position: number | undefined, from: number, isFixed: boolean): string {
  if (position === undefined) return '';
  return `${letter}${isFixed ? position : `[${position - from}]`}`;
}

const addresses =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'(?=!)|(?<![\w.])R(\[-?\d+\]|\d+)?C(\[-?\d+\]|\d+)?(?![\w.(])/g;

/** A formula in R1C1 notation as Sheets keeps it, in A1 notation. */
export const fromR1C1 = (formula: string, home: Home): string =>
  formula.replace(addresses, (token: string, row?: string, column?: string) => {
    if (token.startsWith('"') || token.startsWith("'")) return token;
    const reference: Reference = {
      row: position(row, home.row),
      column: position(column, home.column),
      rowFixed: /^\d/.test(row ?? ''),
      columnFixed: /^\d/.test(column ?? ''),
    };
    return (reference.row ?? 0) < 1 || (reference.column ?? 0) < 1 ? '#REF!' : writeReference(reference);
  });

function position(text: string | undefined, from: number): number {
  if (text === undefined) return from;
  return text.startsWith('[') ? from + Number(text.slice(1, -1)) : Number(text);
}
