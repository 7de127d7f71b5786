import { nameOf } from '../../runtime/enumeration.ts';
import type { OpenDocument } from './open-document.ts';

/** What Google answers to arguments no signature takes. */
export function wrongSignature(open: OpenDocument, method: string, given: readonly unknown[]): Error {
  const names = given.map(typeName);
  return open.execution.realm.exception(
    `The parameters (${names.join(',')}) don't match the method signature for DocumentApp.${method}.`,
  );
}

function typeName(value: unknown): string {
  if (value === null) return '(null)';
  if (Array.isArray(value)) return `${value.length > 0 ? typeof value[0] : 'number'}[]`;
  return typeof value === 'string' ? 'String' : typeof value === 'boolean' ? 'Boolean' : typeof value;
}

export function textArgument(open: OpenDocument, method: string, value: unknown): string {
  if (typeof value !== 'string') throw wrongSignature(open, method, [value]);
  return value;
}

/** Rows of cells, each a string; a number or a date in a cell is refused as Google refuses it. */
export function cellsArgument(open: OpenDocument, method: string, value: unknown): string[][] {
  const isText = (cell: unknown): cell is string => typeof cell === 'string';
  const isRow = (row: unknown): row is string[] => Array.isArray(row) && row.every(isText);
  if (!Array.isArray(value) || !value.every(isRow)) throw wrongSignature(open, method, [value]);
  return value;
}

/** The name of a value of this enumeration; anything else, such as the bare name, is refused. */
export function nameArgument<Enumeration extends object>(
  open: OpenDocument,
  method: string,
  value: unknown,
  values: Enumeration,
): keyof Enumeration & string {
  const name = nameOf(value) as (keyof Enumeration & string) | undefined;
  if (name === undefined || values[name] !== value) throw wrongSignature(open, method, [value]);
  return name;
}

export function childAt<Child>(open: OpenDocument, children: readonly Child[], index: number): Child {
  const child = children[index];
  if (child === undefined)
    throw open.execution.realm.exception(
      `Child index (${index}) must be less than the number of child elements (${children.length}).`,
    );
  return child;
}

/** Where a child may be put: before any of those there, or at their end. */
export function placeArgument(open: OpenDocument, children: readonly unknown[], index: unknown): void {
  if (Number.isInteger(index) && Number(index) >= 0 && Number(index) <= children.length) return;
  throw open.execution.realm.exception(
    `Child index (${index}) must be less than or equal to the number of child elements (${children.length}).`,
  );
}
