import { isDay } from '../../time/dates.ts';

export type Agreed = 'agreed' | 'changes wanted';

/** What one partner said about a version of the plan: a line of the Agreements tab, or an answer of the agreement form. */
export type AgreementAnswer = {
  readonly project: string;
  /** As it was typed. */
  readonly partner: string;
  /** Null: not said. */
  readonly version: number | null;
  readonly answer: Agreed;
  /** YYYY-MM-DD; '' is not known. */
  readonly date: string;
  /** When it was written or sent, in milliseconds, to tell two of a day apart; null: after all others of that day. */
  readonly at: number | null;
  /** form, meeting, e-mail, telephone, signature, or what was typed. */
  readonly way: string;
  /** Who spoke for the organisation. */
  readonly who: string;
  readonly comment: string;
};

/** The first day written in a text, as 2026-05-20 or 20.5.2026; '' when there is none. */
export function dayWritten(text: string): string {
  const iso = /\d{4}-\d{2}-\d{2}/.exec(text)?.[0] ?? '';
  if (isDay(iso)) return iso;
  const dotted = /(?:^|\D)(\d{1,2})[./]\s?(\d{1,2})[./]\s?(\d{4})/.exec(text);
  const [, day = '', month = '', year = ''] = dotted ?? [];
  const found = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(found) ? found : '';
}
