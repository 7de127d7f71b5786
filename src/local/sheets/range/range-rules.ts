import { Refusal } from '../cells/refusal.ts';
import { cellAt, changeCell } from '../cells/stored-cell.ts';
import { createDataValidation, validationInside } from '../rules/data-validation.ts';
import { createMetadata, createMetadataFinder, readMetadataArguments } from '../rules/developer-metadata.ts';
import { createFilter } from '../rules/filter.ts';
import { addProtection } from '../rules/protection.ts';
import { type GoogleRange, sheetState } from '../service/context.ts';
import { addMetadata, allMetadata, type MetadataPlace } from '../structure/metadata.ts';
import { refuseProtected } from '../structure/protect.ts';
import { eachCell, mapCells, refuseOtherSize } from './each-cell.ts';
import type { RangePart } from './range.ts';

/** Range's methods for notes, validation, protection, filter and developer metadata. */
export function rangeRules({ context, sheetId, range, self }: RangePart): Partial<GoogleRange> {
  const { state } = context;
  const sheet = () => sheetState(context, sheetId);
  const note = (row: number, column: number) => cellAt(sheet(), row, column).note ?? '';
  const validation = (row: number, column: number) => {
    const rule = cellAt(sheet(), row, column).validation;
    return rule ? createDataValidation(context, rule) : null;
  };
  const setNote = (row: number, column: number, text: string) =>
    changeCell(sheet(), row, column, { note: text === '' ? undefined : text });
  const change = (run: (row: number, column: number) => void) => {
    refuseProtected(state, sheet(), range, context.execution.effectiveUser);
    eachCell(range, run);
    return self();
  };
  return {
    getNote: () => note(range.row, range.column),
    getNotes: () => mapCells(range, note),
    setNote: (given: unknown) => {
      return change((row, column) => setNote(row, column, noteText(given)));
    },
    setNotes: (given: unknown[][]) => {
      refuseOtherSize(given, range);
      return change((row, column) =>
        setNote(row, column, noteTextInList(given[row - range.row]?.[column - range.column])),
      );
    },
    clearNote: () => {
      return change(
        (row, column) => cellAt(sheet(), row, column).note !== undefined && setNote(row, column, ''),
      );
    },
    getDataValidation: () => validation(range.row, range.column),
    getDataValidations: () => mapCells(range, validation),
    setDataValidation: (rule: unknown) => {
      const kept = validationInside(rule);
      return change((row, column) => changeCell(sheet(), row, column, { validation: kept }));
    },
    setDataValidations: (rules: unknown[][]) => {
      refuseOtherSize(rules, range);
      return change((row, column) =>
        changeCell(sheet(), row, column, {
          validation: validationInside(rules[row - range.row]?.[column - range.column]),
        }),
      );
    },
    clearDataValidations: () => {
      return change((row, column) => {
        if (cellAt(sheet(), row, column).validation)
          changeCell(sheet(), row, column, { validation: undefined });
      });
    },
    canEdit: () => true,
    protect: () => addProtection(context, sheetId, range),
    createFilter: () => {
      if (sheet().filter)
        throw new Refusal("You can't create a filter in a sheet that already has a filter.");
      sheet().filter = { range: { ...range }, hiddenValues: {} };
      return createFilter(context, sheetId);
    },
    getFilter: () => (sheet().filter ? createFilter(context, sheetId) : null),
    addDeveloperMetadata: (...given: unknown[]) => {
      addMetadata(state, wholeLine({ context, sheetId, range }), readMetadataArguments(given));
      return self();
    },
    getDeveloperMetadata: () =>
      allMetadata(state)
        .filter(({ place }) => isLineOf(place, { context, sheetId, range }))
        .map(({ item }) => createMetadata(context, item.id)),
    createDeveloperMetadataFinder: () =>
      createMetadataFinder(context, ({ place }) => liesWithin(place, { sheetId, range, context })),
  };
}

type Where = Pick<RangePart, 'context' | 'sheetId' | 'range'>;

/** Seen on live Apps Script: setNote(25) reads back "25", setNotes([[25]]) "25.0". */
const noteText = (given: unknown): string => (given === null || given === undefined ? '' : String(given));
const noteTextInList = (given: unknown): string =>
  typeof given === 'number' && Number.isInteger(given) ? given.toFixed(1) : noteText(given);

/** Metadata goes on a whole row or column only (developers.google.com/apps-script/reference/spreadsheet/range#addDeveloperMetadata(String)); the wording is ours. */
function wholeLine(where: Where): MetadataPlace {
  const { range, sheetId } = where;
  if (range.rows === 1 && coversColumns(where)) return { type: 'ROW', sheetId, position: range.row };
  if (range.columns === 1 && coversRows(where)) return { type: 'COLUMN', sheetId, position: range.column };
  throw new Refusal(
    'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
  );
}

const coversRows = ({ context, sheetId, range }: Where): boolean =>
  range.row === 1 && range.rows >= sheetState(context, sheetId).maxRows;
const coversColumns = ({ context, sheetId, range }: Where): boolean =>
  range.column === 1 && range.columns >= sheetState(context, sheetId).maxColumns;

/** A finder on a range sees only metadata that lies wholly inside it. */
function liesWithin(place: MetadataPlace, where: Where): boolean {
  if (place.type === 'SPREADSHEET' || place.type === 'SHEET' || place.sheetId !== where.sheetId) return false;
  const { range } = where;
  return place.type === 'ROW'
    ? coversColumns(where) && place.position >= range.row && place.position < range.row + range.rows
    : coversRows(where) && place.position >= range.column && place.position < range.column + range.columns;
}

function isLineOf(place: MetadataPlace, where: Where): boolean {
  if (place.type === 'ROW') return where.range.rows === 1 && liesWithin(place, where);
  return place.type === 'COLUMN' && where.range.columns === 1 && liesWithin(place, where);
}
