import { enumeration } from '../../runtime/enumeration.ts';

type Google = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type Name =
  | 'BooleanCriteria'
  | 'BorderStyle'
  | 'CopyPasteType'
  | 'DataValidationCriteria'
  | 'DeveloperMetadataLocationType'
  | 'DeveloperMetadataVisibility'
  | 'Dimension'
  | 'Direction'
  | 'InterpolationType'
  | 'ProtectionType'
  | 'SheetType'
  | 'WrapStrategy';

/** SpreadsheetApp's enumerations; the state keeps an entry by its name. */
export const enumerations: Pick<Google, Name> = {
  BooleanCriteria: enumeration('BooleanCriteria', [
    'CELL_EMPTY',
    'CELL_NOT_EMPTY',
    'DATE_AFTER',
    'DATE_BEFORE',
    'DATE_EQUAL_TO',
    'NUMBER_BETWEEN',
    'NUMBER_EQUAL_TO',
    'NUMBER_GREATER_THAN',
    'NUMBER_GREATER_THAN_OR_EQUAL_TO',
    'NUMBER_LESS_THAN',
    'NUMBER_LESS_THAN_OR_EQUAL_TO',
    'NUMBER_NOT_BETWEEN',
    'NUMBER_NOT_EQUAL_TO',
    'TEXT_CONTAINS',
    'TEXT_DOES_NOT_CONTAIN',
    'TEXT_EQUAL_TO',
    'TEXT_STARTS_WITH',
    'TEXT_ENDS_WITH',
    'CUSTOM_FORMULA',
  ]),
  BorderStyle: enumeration('BorderStyle', [
    'DOTTED',
    'DASHED',
    'SOLID',
    'SOLID_MEDIUM',
    'SOLID_THICK',
    'DOUBLE',
  ]),
  CopyPasteType: enumeration('CopyPasteType', ['PASTE_NORMAL', 'PASTE_FORMAT', 'PASTE_VALUES']),
  DataValidationCriteria: enumeration('DataValidationCriteria', [
    'DATE_AFTER',
    'DATE_BEFORE',
    'DATE_BETWEEN',
    'DATE_EQUAL_TO',
    'DATE_IS_VALID_DATE',
    'DATE_NOT_BETWEEN',
    'DATE_ON_OR_AFTER',
    'DATE_ON_OR_BEFORE',
    'NUMBER_BETWEEN',
    'NUMBER_EQUAL_TO',
    'NUMBER_GREATER_THAN',
    'NUMBER_GREATER_THAN_OR_EQUAL_TO',
    'NUMBER_LESS_THAN',
    'NUMBER_LESS_THAN_OR_EQUAL_TO',
    'NUMBER_NOT_BETWEEN',
    'NUMBER_NOT_EQUAL_TO',
    'TEXT_CONTAINS',
    'TEXT_DOES_NOT_CONTAIN',
    'TEXT_EQUAL_TO',
    'TEXT_IS_VALID_EMAIL',
    'TEXT_IS_VALID_URL',
    'VALUE_IN_LIST',
    'VALUE_IN_RANGE',
    'CUSTOM_FORMULA',
    'CHECKBOX',
  ]),
  DeveloperMetadataLocationType: enumeration('DeveloperMetadataLocationType', [
    'SPREADSHEET',
    'SHEET',
    'ROW',
    'COLUMN',
  ]),
  DeveloperMetadataVisibility: enumeration('DeveloperMetadataVisibility', ['DOCUMENT', 'PROJECT']),
  Dimension: enumeration('Dimension', ['COLUMNS', 'ROWS']),
  Direction: enumeration('Direction', ['UP', 'DOWN', 'PREVIOUS', 'NEXT']),
  InterpolationType: enumeration('InterpolationType', ['NUMBER', 'PERCENT', 'PERCENTILE', 'MIN', 'MAX']),
  ProtectionType: enumeration('ProtectionType', ['RANGE', 'SHEET']),
  SheetType: enumeration('SheetType', ['GRID', 'OBJECT']),
  WrapStrategy: enumeration('WrapStrategy', ['WRAP', 'OVERFLOW', 'CLIP']),
};

/** An entry by the name the state keeps. */
export const entryNamed = <Entries extends object>(entries: Entries, name: string): Entries[keyof Entries] =>
  entries[name as keyof Entries];
