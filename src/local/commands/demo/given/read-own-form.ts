import { parse } from 'csv-parse/sync';
import * as z from 'zod';
import { importForm } from '../../../forms/import-form.ts';
import type { FormState } from '../../../forms/state.ts';
import { DemoProblem } from '../demo-problem.ts';
import { readJson, readText } from './read-text.ts';

export type OwnForm = {
  readonly form: FormState;
  readonly csv: string;
  readonly variant: 'forms download' | 'sheet export';
  readonly responses: number;
};

/** An office's own form and its responses. Throws a DemoProblem when one of the two files is something else. */
export function readOwnForm(formFile: string, responsesFile: string): OwnForm {
  const form = formIn(readJson(formFile), formFile);
  const csv = readText(responsesFile);
  const records = recordsOf(csv, responsesFile);
  const [headers = [], ...rows] = records;
  if (headers.length < 2)
    throw new DemoProblem(`${responsesFile} has no responses: its first line should hold the questions.`);
  if (!headers.some((header) => asks(form, header)))
    throw new DemoProblem(`No column of ${responsesFile} is a question of ${formFile}.`);
  return { form, csv, variant: variantOf(headers, rows[0] ?? []), responses: rows.length };
}

/** Columns carry the title of their question; a row of a grid stands behind it in brackets. */
const asks = ({ items }: FormState, header: string): boolean =>
  items.some(({ title }) => title !== '' && (header === title || header.startsWith(`${title} [`)));

function formIn(json: unknown, name: string): FormState {
  try {
    return importForm(json);
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error;
    throw new DemoProblem(
      `${name} is not a form as Google Forms REST forms.get gives it:\n${z.prettifyError(error)}`,
    );
  }
}

function recordsOf(csv: string, name: string): string[][] {
  try {
    return parse(csv, { relax_column_count: true });
  } catch (error) {
    throw new DemoProblem(`${name} is not CSV: ${(error as Error).message}`);
  }
}

/** The form's own download names the e-mail column Username and writes the time as 2026/02/17 3:44:05 PM GMT+1; the linked sheet does neither. */
const variantOf = (headers: readonly string[], first: readonly string[]): OwnForm['variant'] =>
  headers.includes('Username') || /^\d{4}\/\d\d\/\d\d .*GMT/.test(first[0] ?? '')
    ? 'forms download'
    : 'sheet export';
