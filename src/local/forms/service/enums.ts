import { enumeration } from '../../runtime/enumeration.ts';
import { insideOf } from '../../runtime/script-object.ts';

type Forms = typeof GoogleAppsScript.Forms;

export const Alignment = enumeration<Forms['Alignment']>('Alignment', ['LEFT', 'CENTER', 'RIGHT']);
export const DestinationType = enumeration<Forms['DestinationType']>('DestinationType', ['SPREADSHEET']);
export const FeedbackType = enumeration<Forms['FeedbackType']>('FeedbackType', [
  'CORRECT',
  'INCORRECT',
  'GENERAL',
]);
export const ItemType = enumeration<Forms['ItemType']>('ItemType', [
  'CHECKBOX',
  'CHECKBOX_GRID',
  'DATE',
  'DATETIME',
  'DURATION',
  'GRID',
  'IMAGE',
  'LIST',
  'MULTIPLE_CHOICE',
  'PAGE_BREAK',
  'PARAGRAPH_TEXT',
  'SCALE',
  'SECTION_HEADER',
  'TEXT',
  'TIME',
  'VIDEO',
  'FILE_UPLOAD',
  'RATING',
]);
export const RatingIconType = enumeration<Forms['RatingIconType']>('RatingIconType', [
  'STAR',
  'HEART',
  'THUMB_UP',
]);
export const PageNavigationType = enumeration<Forms['PageNavigationType']>('PageNavigationType', [
  'CONTINUE',
  'GO_TO_PAGE',
  'RESTART',
  'SUBMIT',
]);

type EnumName = 'Alignment' | 'DestinationType' | 'ItemType' | 'PageNavigationType' | 'RatingIconType';

/** The name of a member a script handed in, such as 'SUBMIT'; undefined for anything else. */
export const memberName = (value: unknown, enumName: EnumName): string | undefined =>
  insideOf<string>(value, enumName);
