import { types } from 'node:util';
import type { Execution } from '../../runtime/execution.ts';

/** Checks of what a script passes, with Google's wording. `method` is written `Form.setTitle`. */
export type Arguments = {
  readonly text: (value: unknown, method: string) => string;
  readonly texts: (value: unknown, method: string) => string[];
  readonly flag: (value: unknown, method: string) => boolean;
  readonly whole: (value: unknown, method: string) => number;
  readonly date: (value: unknown, method: string) => Date;
};

export function argumentsOf(execution: Execution): Arguments {
  const refuse = (value: unknown, method: string): never => {
    throw execution.realm.exception(
      `The parameters (${describe(value)}) don't match the method signature for FormApp.${method}.`,
    );
  };
  const text = (value: unknown, method: string): string =>
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
      ? String(value)
      : refuse(value, method);
  return {
    text,
    texts: (value, method) =>
      Array.isArray(value) ? value.map((entry) => text(entry, method)) : refuse(value, method),
    flag: (value, method) => (typeof value === 'boolean' ? value : refuse(value, method)),
    whole: (value, method) => (Number.isInteger(value) ? (value as number) : refuse(value, method)),
    date: (value, method) =>
      types.isDate(value) && !Number.isNaN(value.getTime()) ? value : refuse(value, method),
  };
}

function describe(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return 'number[]';
  return typeof value === 'number' ? 'number' : typeof value === 'string' ? 'String' : typeof value;
}
