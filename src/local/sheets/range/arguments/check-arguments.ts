import { types } from 'node:util';
import { classNameOf } from '../../../runtime/script-object.ts';
import { Refusal } from '../../cells/refusal.ts';
import { signaturesOf } from './read-signatures.ts';

/** Refuses arguments that fit none of the method's documented overloads, in Google's words. */
export function checkArguments(className: string, method: string, given: readonly unknown[]): void {
  const overloads = signaturesOf(className, method);
  if (!overloads) return;
  const fits = overloads.some(
    (overload) =>
      overload.length === given.length && overload.every((type, index) => accepts(type, given[index])),
  );
  if (!fits) throw wrongArguments(className, method, given);
}

export const wrongArguments = (className: string, method: string, given: readonly unknown[]): Refusal =>
  new Refusal(
    `The parameters (${given.map(typeName).join(',')}) don't match the method signature for SpreadsheetApp.${className}.${method}.`,
  );

/** As Google's complaints name what they were given: "(String,number,null)". */
function typeName(given: unknown): string {
  if (given === null || given === undefined || Number.isNaN(given)) return 'null';
  if (typeof given === 'string') return 'String';
  if (typeof given === 'boolean') return 'Boolean';
  if (Array.isArray(given)) return 'number[]';
  if (types.isDate(given)) return 'Date';
  if (typeof given !== 'object') return typeof given;
  const className = classNameOf(given);
  return className === undefined ? 'Object' : `SpreadsheetApp.${className}`;
}

/** Whether Google takes this for a parameter of the given type; texts may be given as numbers or booleans. */
function accepts(type: string, given: unknown): boolean {
  const nullable = /\| null$/.test(type);
  if (given === null || given === undefined) return nullable || type === 'any' || isObjectType(type);
  const plain = type.replace(/ \| null$/, '');
  if (plain === 'any') return true;
  if (/\[\]\[\]$|^Array<Array</.test(plain)) return Array.isArray(given) && given.every(Array.isArray);
  if (/\[\]$|^Array</.test(plain)) return Array.isArray(given);
  if (plain === 'Integer' || plain === 'number') return typeof given === 'number' && !Number.isNaN(given);
  if (plain === 'boolean') return typeof given === 'boolean';
  if (isText(plain)) return ['string', 'number', 'boolean'].includes(typeof given);
  if (typeof given !== 'object') return false;
  // `Base.Date`, `Charts.ChartType`: the types of other services carry their name.
  const bare = plain.replace(/^\w+\./, '');
  if (bare === 'Date') return types.isDate(given);
  const className = classNameOf(given);
  if (plain.startsWith('{')) return className === undefined && !Array.isArray(given);
  // Google takes a builder wherever it takes what the builder builds.
  return className === bare || className === `${bare}Builder`;
}

const isText = (type: string): boolean =>
  type === 'string' || type.startsWith('"') || /^Font(Line|Style|Weight)$/.test(type);
const isObjectType = (type: string): boolean => type === 'DataValidation' || type === 'Color';
