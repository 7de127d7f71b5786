import { ownFormFields } from '../../application/catalogue/own-form-fields.ts';

type CriterionFields = { readonly code: string; readonly fields: readonly string[] };

const stoodFor = (key: string): readonly string[] =>
  ownFormFields.find((field) => field.key === key)?.standsFor ?? [];

/** Codes of the criteria that count fields of which the form asks none. A criterion that counts nothing is the assessors' and not named. */
export function criteriaWithoutEvidence(
  criteria: readonly CriterionFields[],
  matchedFields: readonly string[],
): string[] {
  const asked = new Set(matchedFields);
  for (const key of matchedFields) for (const field of stoodFor(key)) asked.add(field);
  return criteria
    .filter(({ fields }) => fields.length > 0 && !fields.some((field) => asked.has(field)))
    .map(({ code }) => code);
}
