import type { ScoredBy } from '../call/criteria/criterion.ts';
import type { Column, ColumnKind, TabDefinition } from './tab.ts';

export const statuses = ['shortlist', 'reserve', 'not shortlisted', 'selected', 'not selected'] as const;

const ours = (key: string, header: string, kind: ColumnKind, width: number, note: string): Column => ({
  key,
  header,
  note,
  kind,
  width,
  writtenBy: 'us',
});

const byOffice = (column: Column): Column => ({ ...column, writtenBy: 'office' });

export const evidenceKey = (criterion: string): string => `evidence.${criterion}`;
export const assessedKey = (criterion: string): string => `assessed.${criterion}`;
export const assessorsKey = (criterion: string): string => `assessors.${criterion}`;

/**
 * The Applications tab: what scoring writes stands together, so that it goes out in one block, as do the cells with
 * notes; then comes what people type, which no such write touches.
 */
export function applicationsTab(
  criteria: readonly { readonly code: string; readonly text: string; readonly scoredBy?: ScoredBy }[],
): TabDefinition {
  return {
    key: 'applications',
    title: 'Applications',
    columns: [
      ours('code', 'Code', 'text', 60, 'Given once; stays the same whatever is sorted, edited or deleted.'),
      ours('received', 'Received', 'date-time', 130, 'When the response came in.'),
      ours('title', 'Project', 'text', 220, 'Name of the project.'),
      ours('lead', 'Lead', 'text', 200, 'The organisation that applied.'),
      ours('partners', 'Partners', 'long-text', 240, 'The other organisations, one a line.'),
      ours('organisations', 'Organisations', 'number', 105, 'Different organisations, lead included.'),
      ours(
        'kind',
        'Kind of cooperation',
        'text',
        150,
        'By section 5.1.3: supported, not supported, or needs a decision by staff. Staff decide.',
      ),
      ours('kindReason', 'Why', 'long-text', 220, 'Paragraph and reason of the kind of cooperation.'),
      ours('completeness', 'Completeness', 'percent', 105, 'Share of the evidence asked for that was given.'),
      ours(
        'flags',
        'Flags',
        'long-text',
        260,
        'What staff should look at; the note gives paragraph and reason.',
      ),
      ...criteria.map(({ code, text }): Column => {
        const note = `${text}\nHow much of the evidence is there. The note of each cell explains the arithmetic.`;
        return { ...ours(evidenceKey(code), `${code} evidence`, 'percent', 80, note), optional: true };
      }),
      ours(
        'percent',
        '% of attainable',
        'percent',
        80,
        'Total as a share of attainable: the ranking goes by this.',
      ),
      ours('total', 'Total', 'points', 70, 'Points earned on what is scored so far.'),
      ours(
        'attainable',
        'Attainable',
        'points',
        80,
        'Points that could have been earned on what is scored so far.',
      ),
      ours(
        'rank',
        'Rank',
        'number',
        60,
        'Ties share a rank. Empty: scored on less than the others, so not ranked among them.',
      ),
      ours('tied', 'Tied with', 'text', 100, 'Still tied after the tie-break of the Settings tab.'),
      ours('complete', 'Scored in full', 'text', 90, 'yes, or what is still missing.'),
      ours('amount', 'Requested', 'money', 100, 'Amount asked for, in the currency of the call.'),
      ours('days', 'Expert days', 'number', 80, 'Days of technical assistance asked for.'),
      ours('email', 'E-mail', 'text', 200, 'Where we write to.'),
      {
        ...ours(
          'response',
          'Response',
          'text',
          120,
          'How the response is recognised again; please leave it as it is.',
        ),
        hidden: true,
      },
      {
        ...ours(
          'digest',
          'Answers',
          'text',
          120,
          'How an edited response is recognised; please leave it as it is.',
        ),
        hidden: true,
      },
      ...criteria.map(({ code, text }): Column => {
        const note = `${text}\nType a score from 0 to 5, or n/a. Nothing overwrites what is typed here.`;
        return {
          ...byOffice(ours(assessedKey(code), `${code} assessed`, 'score', 80, note)),
          optional: true,
        };
      }),
      byOffice({
        ...ours('status', 'Status', 'text', 120, 'Decided in the sidebar, or typed here.'),
        choices: statuses,
      }),
      byOffice(ours('reason', 'Reason', 'long-text', 260, 'Why: for the record and for the letter.')),
      ours('decided', 'Decided', 'date-time', 130, 'When the status was set in the sidebar.'),
      ours(
        'acknowledged',
        'Acknowledged',
        'text',
        150,
        'When the acknowledgement was sent; once for each application.',
      ),
      ...criteria
        .filter(({ scoredBy }) => scoredBy !== undefined && scoredBy !== 'evidence')
        .map(({ code, text }): Column => {
          const note = `${text}\nMean of the assessors, once all who are assigned have answered; the note of each cell says who gave what. Counts where nothing is typed as assessed.`;
          return {
            ...ours(assessorsKey(code), `${code} assessors`, 'points', 80, note),
            optional: true,
            late: true,
          };
        }),
    ],
  };
}
