import { type Row, textIn } from '../../workbook/tab.ts';

/** A copy that stays as it was approved, or the document itself, whose later versions are seen too. */
export const sharedAs = ['PDF copy', 'document'] as const;
export type SharedAs = (typeof sharedAs)[number];

/** `to do`: approved, and not let in yet. */
export const shareStates = ['to do', 'shared', 'refused', 'taken back'] as const;
type ShareState = (typeof shareStates)[number];

export type Recipient = {
  readonly row: number;
  readonly email: string;
  readonly state: ShareState;
  readonly outcome: string;
};

/** One approval to share a document outside the office, with everybody it names. */
export type SharingLine = {
  /** S1, S2 and so on within a project. */
  readonly line: string;
  readonly document: string;
  readonly version: string;
  readonly as: SharedAs;
  readonly approvedBy: string;
  /** YYYY-MM-DD */
  readonly approvedOn: string;
  readonly why: string;
  readonly to: readonly Recipient[];
};

/** The approvals of one project from its rows of the Sharing tab, a row for each recipient, in the order they were given. */
export function sharingLines(rows: readonly Row[]): SharingLine[] {
  const lines = new Map<string, SharingLine & { to: Recipient[] }>();
  for (const row of rows) {
    const line = textIn(row, 'line');
    if (line === '') continue;
    const known = lines.get(line);
    const recipient = recipientOf(row);
    if (known) known.to.push(recipient);
    else
      lines.set(line, {
        line,
        document: textIn(row, 'document'),
        version: textIn(row, 'version'),
        as: textIn(row, 'as') === 'document' ? 'document' : 'PDF copy',
        approvedBy: textIn(row, 'approvedBy'),
        approvedOn: textIn(row, 'approvedOn'),
        why: textIn(row, 'why'),
        to: [recipient],
      });
  }
  return [...lines.values()];
}

const recipientOf = (row: Row): Recipient => {
  const state = textIn(row, 'state');
  return {
    row: row.row,
    email: textIn(row, 'to'),
    // What cannot be read is not yet done: nobody is let in twice, since Google is asked first.
    state: shareStates.find((each) => each === state) ?? 'to do',
    outcome: textIn(row, 'outcome'),
  };
};

/** The number after the highest there is. */
export const nextLine = (lines: readonly Pick<SharingLine, 'line'>[]): string =>
  `S${1 + Math.max(0, ...lines.map(({ line }) => Number(/^S(\d+)$/.exec(line)?.[1] ?? 0)))}`;
