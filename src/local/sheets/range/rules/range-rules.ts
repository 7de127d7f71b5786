import { Refusal } from '../../cells/refusal.ts';
import { cellAt, changedCell } from '../../cells/stored-cell.ts';
import { createDataValidation, validationInside } from '../../rules/data-validation.ts';
import {
  createMetadata,
  createMetadataFinder,
  readMetadataArguments,
} from '../../rules/developer-metadata.ts';
import { addFilter, createFilter } from '../../rules/filter/filter.ts';
import { addProtection } from '../../rules/protection.ts';
import { type GoogleRange, sheetState } from '../../service/context.ts';
import { addMetadata, allMetadata, type MetadataPlace } from '../../structure/metadata.ts';
import { mapCells, refuseOtherSize } from '../parts/each-cell.ts';
import { changeAll, type RangePart, replaceAll, writableSheet } from '../parts/range-part.ts';
import { shiftFormula } from '../values/formula-references.ts';
import { rangeNotes } from './range-notes.ts';

/** Range's methods for notes, validation, protection, filter and developer metadata. */
export function rangeRules(part: RangePart): Partial<GoogleRange> {
  const { context, sheetId, range, self } = part;
  const { state } = context;
  const sheet = () => sheetState(context, sheetId);
  const validation = (row: number, column: number) => {
    const rule = cellAt(sheet(), row, column).validation;
    return rule ? createDataValidation(context, rule) : null;
  };
  return {
    ...rangeNotes(part),
    getDataValidation: () => validation(range.row, range.column),
    getDataValidations: () => mapCells(range, validation),
    setDataValidation: (rule: unknown) => {
      const validation = validationInside(rule);
      if (validation?.criteria !== 'CUSTOM_FORMULA') return changeAll(part, { validation });
      return replaceAll(part, (before, row, column) => {
        const formula = shiftFormula(String(validation.values[0]), row - range.row, column - range.column);
        return changedCell(before, { validation: { ...validation, values: [formula] } });
      });
    },
    setDataValidations: (rules: unknown[][]) => {
      refuseOtherSize(rules, range);
      const kept = rules.map((line) => line.map(validationInside));
      return replaceAll(part, (before, row, column) =>
        changedCell(before, { validation: kept[row - range.row]?.[column - range.column] }),
      );
    },
    canEdit: () => mayWrite(part),
    protect: () => addProtection(context, sheetId, range),
    createFilter: () => addFilter(context, sheetId, range),
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
      createMetadataFinder(
        context,
        ({ place }) => liesWithin(place, { sheetId, range, context }),
        ({ place }) => touches(place, { sheetId, range, context }),
      ),
  };
}

type Where = Pick<RangePart, 'context' | 'sheetId' | 'range'>;

function mayWrite(part: RangePart): boolean {
  try {
    writableSheet(part);
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}

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

/** What shares a cell with the range: asked for with onIntersectingLocations. */
function touches(place: MetadataPlace, { sheetId, range }: Where): boolean {
  if (place.type === 'SPREADSHEET') return true;
  if (place.sheetId !== sheetId) return false;
  if (place.type === 'SHEET') return true;
  return place.type === 'ROW'
    ? place.position >= range.row && place.position < range.row + range.rows
    : place.position >= range.column && place.position < range.column + range.columns;
}

function isLineOf(place: MetadataPlace, where: Where): boolean {
  if (place.type === 'ROW') return where.range.rows === 1 && liesWithin(place, where);
  return place.type === 'COLUMN' && where.range.columns === 1 && liesWithin(place, where);
}
