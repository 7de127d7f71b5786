import { classHandedOver } from './google-returns.ts';

/**
 * Things a script carries with it: making, filling and reading them asks nothing of Google's servers. A method that
 * hands one over has brought data; Utilities, Logger and console work on what is at hand.
 */
const carried =
  /^(Utilities|Logger|console|Blob|HtmlService|HtmlOutput|HtmlTemplate|HtmlOutputMetaTag|RichTextValue|TextStyle|Color|RgbColor|ThemeColor|DataValidation|(Text|Grid|Checkbox|CheckboxGrid|ParagraphText)Validation|ConditionalFormatRule|BooleanCondition|GradientCondition|FilterCriteria|PromptResponse|QueryWhere)$/;

/** What is put together step by step and reaches Google with its last word. */
const builders = /(Builder|Finder)$|^Menu$/;
const lastWords = new Set([
  'addToUi',
  'create',
  'find',
  'findAll',
  'findNext',
  'findPrevious',
  'replaceAllWith',
  'replaceWith',
]);

/** Says where something is without looking at it. */
const pointing = /^(get|as|new|with|offset|forSpreadsheet)|(Finder|Builder|Menu)$/;

/**
 * Whether a call brings or takes data. One that only hands over the object to call next (getRange, getSheetById, getUi,
 * the steps of a builder) is a handle and is not counted: what Google asks scripts to keep few are the calls that
 * "fetch data from, or write data to" a service, with its own example of reading a block, working on the array and
 * writing it back: developers.google.com/apps-script/guides/support/best-practices#minimize-calls-to-other-services
 *
 * In doubt a call counts: opening another file by its id fetches that file, and what brings a value object, a list or
 * a name brings data.
 */
export function isServiceCall(className: string, method: string): boolean {
  if (method === 'createHtmlOutputFromFile' || method === 'createTemplateFromFile') return true;
  if (carried.test(className)) return false;
  if (builders.test(className)) return lastWords.has(method);
  const handed = classHandedOver(className, method);
  return handed === undefined || carried.test(handed) || !pointing.test(method);
}
