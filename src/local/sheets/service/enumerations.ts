import { enumeration } from '../../runtime/enumeration.ts';

type Google = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type Name =
  | 'AutoFillSeries'
  | 'BandingTheme'
  | 'BooleanCriteria'
  | 'BorderStyle'
  | 'ColorType'
  | 'CopyPasteType'
  | 'DataValidationCriteria'
  | 'DeveloperMetadataLocationType'
  | 'DeveloperMetadataVisibility'
  | 'Dimension'
  | 'Direction'
  | 'GroupControlTogglePosition'
  | 'InterpolationType'
  | 'ProtectionType'
  | 'RecalculationInterval'
  | 'RelativeDate'
  | 'SheetType'
  | 'TextDirection'
  | 'TextToColumnsDelimiter'
  | 'ThemeColorType'
  | 'ValueType'
  | 'WrapStrategy';

/** What the Data validation dialogue can set and a script only read; Google's types leave these three out. */
type RelativeToo = Google['DataValidationCriteria'] &
  Record<'DATE_AFTER_RELATIVE' | 'DATE_BEFORE_RELATIVE' | 'DATE_EQUAL_TO_RELATIVE', unknown>;

/** SpreadsheetApp's enumerations; the state keeps an entry by its name. */
export const enumerations: Pick<Google, Name> = {
  AutoFillSeries: enumeration('AutoFillSeries', ['DEFAULT_SERIES', 'ALTERNATE_SERIES']),
  BandingTheme: enumeration('BandingTheme', [
    'LIGHT_GREY',
    'CYAN',
    'GREEN',
    'YELLOW',
    'ORANGE',
    'BLUE',
    'TEAL',
    'GREY',
    'BROWN',
    'LIGHT_GREEN',
    'INDIGO',
    'PINK',
  ]),
  BooleanCriteria: enumeration('BooleanCriteria', [
    'CELL_EMPTY',
    'CELL_NOT_EMPTY',
    'DATE_AFTER',
    'DATE_BEFORE',
    'DATE_EQUAL_TO',
    'DATE_AFTER_RELATIVE',
    'DATE_BEFORE_RELATIVE',
    'DATE_EQUAL_TO_RELATIVE',
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
  ColorType: enumeration('ColorType', ['UNSUPPORTED', 'RGB', 'THEME']),
  CopyPasteType: enumeration('CopyPasteType', [
    'PASTE_NORMAL',
    'PASTE_NO_BORDERS',
    'PASTE_FORMAT',
    'PASTE_FORMULA',
    'PASTE_DATA_VALIDATION',
    'PASTE_VALUES',
    'PASTE_CONDITIONAL_FORMATTING',
    'PASTE_COLUMN_WIDTHS',
  ]),
  DataValidationCriteria: enumeration<RelativeToo>('DataValidationCriteria', [
    'DATE_AFTER_RELATIVE',
    'DATE_BEFORE_RELATIVE',
    'DATE_EQUAL_TO_RELATIVE',
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
  GroupControlTogglePosition: enumeration('GroupControlTogglePosition', ['BEFORE', 'AFTER']),
  InterpolationType: enumeration('InterpolationType', ['NUMBER', 'PERCENT', 'PERCENTILE', 'MIN', 'MAX']),
  ProtectionType: enumeration('ProtectionType', ['RANGE', 'SHEET']),
  RecalculationInterval: enumeration('RecalculationInterval', ['ON_CHANGE', 'MINUTE', 'HOUR']),
  RelativeDate: enumeration('RelativeDate', [
    'TODAY',
    'TOMORROW',
    'YESTERDAY',
    'PAST_WEEK',
    'PAST_MONTH',
    'PAST_YEAR',
  ]),
  SheetType: enumeration('SheetType', ['GRID', 'OBJECT']),
  TextDirection: enumeration('TextDirection', ['LEFT_TO_RIGHT', 'RIGHT_TO_LEFT']),
  TextToColumnsDelimiter: enumeration('TextToColumnsDelimiter', ['COMMA', 'SEMICOLON', 'PERIOD', 'SPACE']),
  ThemeColorType: enumeration('ThemeColorType', [
    'UNSUPPORTED',
    'TEXT',
    'BACKGROUND',
    'ACCENT1',
    'ACCENT2',
    'ACCENT3',
    'ACCENT4',
    'ACCENT5',
    'ACCENT6',
    'HYPERLINK',
  ]),
  ValueType: enumeration('ValueType', ['IMAGE']),
  WrapStrategy: enumeration('WrapStrategy', ['WRAP', 'OVERFLOW', 'CLIP']),
};

/** An entry by the name the state keeps. */
export const entryNamed = <Entries extends object>(entries: Entries, name: string): Entries[keyof Entries] =>
  entries[name as keyof Entries];
