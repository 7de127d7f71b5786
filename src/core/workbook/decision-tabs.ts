import { office, ours } from './short-columns.ts';
import type { Column, TabDefinition } from './tab.ts';

/** Made when the first decision is recorded. */
export const decisionsTab: TabDefinition = {
  key: 'decisions',
  title: 'Decisions',
  columns: [
    ...ours(['decision', 'No.', 'number', 50, '1 is the decision; what follows amends it.']),
    ...office(
      ['body', 'Decided by', 'text', 200, 'The body that decides, for example the selection committee.'],
      ['date', 'Date', 'text', 100, 'Day of the decision, as 2026-05-12.'],
      ['members', 'Members', 'long-text', 220, 'Who took part, one a line, as the office writes them.'],
      [
        'conflicts',
        'Conflicts declared',
        'long-text',
        320,
        'One a line: member; code of the application; the tie. Who has a tie abstains. Or: none.',
      ],
      ['why', 'Why amended', 'long-text', 260, 'For an amendment: why the decision was changed.'],
    ),
    ...ours(
      ['sealedAt', 'Sealed', 'date-time', 130, 'When the ranking and the decisions were kept.'],
      ['by', 'Sealed by', 'text', 180, 'The account; empty when Google does not tell.'],
      ['criteria', 'Criteria', 'text', 160, 'Version of the criteria.'],
      ['mark', 'Mark', 'text', 160, 'Does not fit any more when what was sealed is changed.'],
    ),
  ],
};

/** A copy of what was decided: a block of rows for each seal, never written again. */
export const sealedRankingTab: TabDefinition = {
  key: 'sealed-ranking',
  title: 'Sealed ranking',
  columns: ours(
    ['decision', 'No.', 'number', 50, 'Of the decision on the tab Decisions.'],
    ['code', 'Application', 'text', 90, 'Code of the application.'],
    ['rank', 'Rank', 'number', 60, 'When it was sealed, as everything here.'],
    ['percent', '% of attainable', 'percent', 80, 'Total as a share of attainable.'],
    ['total', 'Total', 'points', 70, 'Points.'],
    ['scores', 'Scores', 'long-text', 260, 'One criterion a line.'],
    ['status', 'Status', 'text', 120, 'The decision.'],
    ['reason', 'Reason', 'long-text', 320, 'Why.'],
    ['mark', 'Mark', 'text', 150, 'Tells whether this row was changed since.'],
  ),
};

export const letterStates = ['draft', 'waiting', 'sending', 'sent', 'failed', 'replaced'] as const;

/** Made when letters are drafted first. */
export const lettersTab: TabDefinition = {
  key: 'letters',
  title: 'Letters',
  columns: [
    ...ours(
      ['decision', 'Decision', 'number', 70, 'No. of the decision the letter tells.'],
      ['application', 'Application', 'text', 90, 'Code of the application.'],
      ['kind', 'Kind', 'text', 100, 'selected, reserve or not selected'],
      ['language', 'Language', 'text', 80, 'Code of the language it is written in.'],
    ),
    ...office(
      ['to', 'To', 'text', 200, 'One address.'],
      ['subject', 'Subject', 'text', 240, 'As it will be sent.'],
      ['body', 'Letter', 'long-text', 480, 'As it will be sent. What you change here stays.'],
      [
        'state',
        'State',
        'text',
        90,
        'draft; waiting: goes out by itself; sending: nobody knows whether it went out; sent; failed; replaced: never sent.',
        letterStates,
      ],
    ),
    ...ours(
      ['sentAt', 'Sent', 'date-time', 130, 'When it went out.'],
      ['outcome', 'Outcome', 'long-text', 260, 'What came of it.'],
    ),
    ...ours([
      'drafted',
      'As drafted',
      'text',
      120,
      'Tells whether the letter was changed by hand; please leave it as it is.',
    ]).map((column): Column => ({ ...column, hidden: true })),
  ],
};

/** The common paragraphs, the office's to change: a row for each kind and language in use. */
export const letterTextsTab: TabDefinition = {
  key: 'letter-texts',
  title: 'Letter texts',
  columns: [
    ...ours(
      ['kind', 'Kind', 'text', 100, 'selected, reserve or not selected'],
      ['language', 'Language', 'text', 80, 'Code of the language.'],
    ),
    ...office(
      ['subject', 'Subject', 'text', 260, '{call} and {code} are filled in.'],
      ['opening', 'Decision', 'long-text', 360, '{title}, {code}, {call} and {office} are filled in.'],
      ['next', 'What happens next', 'long-text', 360, '{until} is filled in.'],
      ['ask', 'Whom to ask', 'long-text', 300, '{replyTo} is filled in.'],
      ['until', 'Until', 'text', 100, 'The day that is named in it, as 2026-06-15.'],
    ),
  ],
};
