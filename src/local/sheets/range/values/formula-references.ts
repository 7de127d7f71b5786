import { columnLetters } from '../../structure/a1.ts';

/** A cell's address inside a formula; a missing row or column belongs to a reference such as `B:B` or `2:4`. */
export type Reference = {
  readonly row?: number | undefined;
  readonly column?: number | undefined;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
};

/** Texts in quotes and names of sheets are skipped; a name followed by "(" is a function. */
const tokens =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'(?=!)|(?<![\w.$])(\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{0,7})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\w.(!])/g;

/** Rewrites every address of a formula in A1 notation. */
export const mapReferences = (formula: string, write: (reference: Reference) => string): string =>
  formula.replace(tokens, (token: string, addresses: string | undefined) =>
    addresses === undefined
      ? token
      : addresses
          .split(':')
          .map((address) => write(readReference(address)))
          .join(':'),
  );

/** A formula as it reads after it was copied down and across: what is not fixed with "$" moves along. */
export function shiftFormula(formula: string, down: number, across: number): string {
  if (down === 0 && across === 0) return formula;
  const lost = 'lost';
  const shifted = mapReferences(formula, ({ row, column, rowFixed, columnFixed }) => {
    const newRow = row === undefined || rowFixed ? row : row + down;
    const newColumn = column === undefined || columnFixed ? column : column + across;
    if ((newRow ?? 1) < 1 || (newColumn ?? 1) < 1) return lost;
    return writeReference({ row: newRow, column: newColumn, rowFixed, columnFixed });
  });
  return shifted.replace(/\blost(?::\$?[A-Za-z]*\$?\d*)?|\$?[A-Za-z]+\$?\d*:lost\b/g, '#REF!');
}

export function writeReference({ row, column, rowFixed, columnFixed }: Reference): string {
  const letters = column === undefined ? '' : `${columnFixed ? '$' : ''}${columnLetters(column)}`;
  return `${letters}${row === undefined ? '' : `${rowFixed ? '$' : ''}${row}`}`;
}

function readReference(address: string): Reference {
  const [, columnMark = '', letters = '', rowMark = '', digits = ''] =
    /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(address) ?? [];
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return {
    row: digits === '' ? undefined : Number(digits),
    column: letters === '' ? undefined : column,
    rowFixed: rowMark === '$' || (letters === '' && columnMark === '$'),
    columnFixed: columnMark === '$' && letters !== '',
  };
}
