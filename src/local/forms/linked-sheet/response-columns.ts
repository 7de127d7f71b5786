import type { LineState, SheetState } from '../../sheets/state.ts';
import { isQuestion } from '../questions/item-state.ts';
import type { FormState, ResponseColumn } from '../state.ts';
import type { ResponseWords } from './response-words.ts';

export type PlannedColumn = { readonly column: ResponseColumn; readonly header: string };

/**
 * The columns a response sheet linked now would have: timestamp, e-mail if collected, the score of a quiz, the questions in the form's
 * order, one column for each row of a grid (platform fact: section 5, "Columns").
 */
export function plannedColumns(form: FormState, words: ResponseWords): readonly PlannedColumn[] {
  const own: PlannedColumn[] = [{ column: { holds: 'timestamp' }, header: words.timestamp }];
  if (form.emailCollection !== 'DO_NOT_COLLECT')
    own.push({ column: { holds: 'email' }, header: words.email });
  if (form.isQuiz) own.push({ column: { holds: 'score' }, header: words.score });
  const answers = form.items.filter(isQuestion).flatMap((item): PlannedColumn[] =>
    item.type === 'GRID' || item.type === 'CHECKBOX_GRID'
      ? item.rows.map((label, row) => ({
          column: { holds: 'answer', itemId: item.id, row },
          header: `${item.title} [${label}]`,
        }))
      : [{ column: { holds: 'answer', itemId: item.id }, header: item.title }],
  );
  return [...own, ...answers];
}

export type PlacedColumn = {
  readonly position: number;
  readonly column: ResponseColumn;
  readonly header: string;
};

/** The form's columns where they are now, after people moved or inserted others, from left to right. */
export function placedColumns(sheet: SheetState): readonly PlacedColumn[] {
  return Object.entries(sheet.columnLines)
    .flatMap(([position, { formColumn }]) =>
      formColumn ? [{ position: Number(position), ...formColumn }] : [],
    )
    .sort((one, other) => one.position - other.position);
}

export function placeColumn(sheet: SheetState, position: number, { column, header }: PlannedColumn): void {
  const line: LineState = { ...sheet.columnLines[position], formColumn: { column, header } };
  sheet.columnLines[position] = line;
}

export const isSameColumn = (one: ResponseColumn, other: ResponseColumn): boolean =>
  one.holds === other.holds &&
  (one.holds !== 'answer' ||
    other.holds !== 'answer' ||
    (one.itemId === other.itemId && one.row === other.row));
