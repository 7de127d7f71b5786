import { type Row, textIn } from '../../workbook/tab.ts';

/** A member with a tie to an application: abstains from it (R-062). */
export type DeclaredConflict = {
  readonly member: string;
  readonly application: string;
  readonly tie: string;
};

/** Who decided, and when: a row of the Decisions tab. Texts as typed; '' is not filled in. */
export type DecisionRecord = {
  /** 1 is the decision, what follows amends it. */
  readonly number: number;
  readonly body: string;
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly members: readonly string[];
  /** Null: nobody was asked yet; that there are none is a declaration too. */
  readonly conflicts: readonly DeclaredConflict[] | null;
  /** Why the decision is amended. */
  readonly why: string;
};

export const decisionIn = (row: Row): DecisionRecord => ({
  number: Number(row.cells.decision) || 0,
  body: textIn(row, 'body'),
  date: textIn(row, 'date'),
  members: linesOf(textIn(row, 'members')),
  conflicts: conflictsIn(textIn(row, 'conflicts')),
  why: textIn(row, 'why'),
});

/** As the tab keeps it. */
export const decisionCells = ({ number, members, conflicts, ...texts }: DecisionRecord) => ({
  decision: number,
  ...texts,
  members: members.map(oneLine).filter(Boolean).join('\n'),
  conflicts:
    conflicts === null
      ? ''
      : conflicts.length === 0
        ? 'none'
        : conflicts
            .map(({ member, application, tie }) => [member, application, tie].map(part).join('; '))
            .join('\n'),
});

const conflictsIn = (text: string): DecisionRecord['conflicts'] =>
  text === ''
    ? null
    : /^(none|no|-)\.?$/i.test(text)
      ? []
      : linesOf(text).map((line) => {
          const [member = '', application = '', ...tie] = line.split(';').map((each) => each.trim());
          return { member, application, tie: tie.join('; ') };
        });

const linesOf = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
const part = (text: string): string => oneLine(text).replace(/;/g, ',');

/** In words, for the record and for reports. */
export const describeConflict = ({ member, application, tie }: DeclaredConflict): string =>
  `${member} abstained from ${application}${tie === '' ? '' : `: ${tie}`}`;
