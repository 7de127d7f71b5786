import { longHash } from '../../application/identity/hash.ts';
import { letterStates } from '../../workbook/decision-tabs.ts';
import { type Row, textIn } from '../../workbook/tab.ts';
import type { Status } from '../status/status.ts';
import type { LetterKind } from './letter-words.ts';

export type LetterState = (typeof letterStates)[number];

/** What is sent, and shown before: read from the cells in one place, so that the two are the same. */
export type Sendable = { readonly to: string; readonly subject: string; readonly body: string };

/** A row of the Letters tab. */
export type KeptLetter = Sendable & {
  readonly row: number;
  /** Number of the decision it tells. */
  readonly decision: number;
  readonly application: string;
  readonly kind: string;
  readonly language: string;
  readonly state: LetterState;
  readonly outcome: string;
  /** Changed by hand since it was drafted. */
  readonly edited: boolean;
};

export const letterIn = (row: Row): KeptLetter => {
  const sendable = { to: textIn(row, 'to'), subject: textIn(row, 'subject'), body: textIn(row, 'body') };
  const typed = textIn(row, 'state').toLowerCase();
  return {
    ...sendable,
    row: row.row,
    decision: Number(row.cells.decision) || 0,
    application: textIn(row, 'application'),
    kind: textIn(row, 'kind'),
    language: textIn(row, 'language'),
    // A state nobody knows is never sent.
    state: letterStates.find((state) => state === typed) ?? (typed === '' ? 'draft' : 'failed'),
    outcome: textIn(row, 'outcome'),
    edited: textIn(row, 'drafted') !== draftMark(sendable),
  };
};

/** Kept beside a draft, so that what people change in it is known to be theirs. */
export const draftMark = ({ to, subject, body }: Sendable): string =>
  longHash(JSON.stringify([to, subject, body].map((text) => text.replace(/\r\n?/g, '\n').trim())));

/** Names a letter between page and tab. */
export const letterId = ({ decision, application, row }: KeptLetter): string =>
  `${decision}/${application}/${row}`;

/** One event for one person is told once: the decision about an application, to an address. */
export const eventOf = ({ decision, application, to }: KeptLetter): string =>
  `${decision}/${application}/${to.trim().toLowerCase()}`;

export const kindOf = (status: Status): LetterKind | null =>
  status === 'selected' || status === 'reserve'
    ? status
    : status === 'not selected' || status === 'not shortlisted'
      ? 'not selected'
      : null;
