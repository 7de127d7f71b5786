import { fields } from '../../application/catalogue/fields.ts';
import type { FormQuestion, FormSection, GoTo } from './form-plan.ts';
import { question } from './form-question.ts';

export type Page = {
  readonly key: string;
  readonly title: string;
  readonly help?: string;
  readonly next?: GoTo;
};

/** A page with the fields of its section, and what it asks besides. */
export const section = (
  { key, title, help = '', next = '' }: Page,
  more: readonly FormQuestion[] = [],
): FormSection => ({
  key,
  title,
  help,
  questions: fields
    .filter((field) => field.section === key)
    .map(question)
    .concat(more),
  next,
});
