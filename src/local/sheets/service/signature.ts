import { types } from 'node:util';
import { classNameOf } from '../../runtime/script-object.ts';
import { Refusal } from '../cells/refusal.ts';

/** What Google says to arguments of other kinds or numbers than the method's; `method` is `Sheet.getRange`. */
export const wrongSignature = (given: readonly unknown[], method: string): Refusal =>
  new Refusal(
    `The parameters (${given.map(kindOf).join(',')}) don't match the method signature for SpreadsheetApp.${method}.`,
  );

/** A value's kind in Google's complaints, as scripts report them: "(String,number,null)". */
function kindOf(given: unknown): string {
  if (given === null || given === undefined || Number.isNaN(given)) return 'null';
  if (typeof given === 'string') return 'String';
  if (typeof given === 'boolean') return 'Boolean';
  if (Array.isArray(given))
    return given.length > 0 && given.every((entry) => typeof entry === 'string') ? 'String[]' : 'number[]';
  if (types.isDate(given)) return 'Date';
  if (typeof given !== 'object') return typeof given;
  const className = classNameOf(given);
  return className === undefined ? 'Object' : `SpreadsheetApp.${className}`;
}
