import { isAnswered } from '../answer.ts';
import { type CodeList, labelOf } from '../catalogue/codes.ts';

export type EvidenceItem = { readonly label: string; readonly text: string };

/** Stands where section 5.2 asks for evidence and none was given. */
export const notAnswered = 'not answered';

export const yesNo = (claim: boolean | null): string => (claim === null ? '' : claim ? 'Yes' : 'No');
export const labels = (list: CodeList, codes: readonly string[]): string =>
  codes.map((code) => labelOf(list, code)).join('; ');
export const joined = (parts: readonly (string | number | null)[], between: string): string =>
  parts.filter((part) => part !== null && isAnswered(`${part}`)).join(between);

export const item = (label: string, text: string | number | null): EvidenceItem => ({
  label,
  text: `${text ?? ''}`,
});
/** Evidence an application cannot do without: the gap is shown. */
export const needed = (label: string, text: string | number | null): EvidenceItem =>
  item(label, isAnswered(`${text ?? ''}`) ? text : notAnswered);

/** At least one entry is needed; each shows in one line. */
export const entries = (label: string, texts: readonly string[]): EvidenceItem[] =>
  texts.length === 0 ? [needed(label, '')] : texts.map((text, index) => item(`${label} ${index + 1}`, text));
