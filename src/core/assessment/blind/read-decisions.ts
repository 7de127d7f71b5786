import type { Row } from '../../workbook/tab.ts';
import { textIn } from '../../workbook/tab.ts';
import type { BlindDecisions } from './blind.ts';
import { plainWord } from './words/plain-word.ts';

export type DecisionRow = {
  readonly row: number;
  /** In plain letters, whatever the office typed. */
  readonly word: string;
  readonly decision: 'hide' | 'leave' | '';
  /** What stands there and is neither. */
  readonly unread: string;
};

/** The Blind reading tab. A word the office adds itself counts like one the add-on found. */
export function readDecisionRows(rows: readonly Row[]): readonly DecisionRow[] {
  return rows.flatMap((row): DecisionRow[] => {
    const word = plainWord(textIn(row, 'word') || textIn(row, 'found'));
    const typed = textIn(row, 'decision').toLowerCase();
    const decision = typed === 'hide' || typed === 'leave' ? typed : '';
    return word === '' ? [] : [{ row: row.row, word, decision, unread: decision === '' ? typed : '' }];
  });
}

/** What was decided by word. Of two rows that disagree the careful one holds. */
export function decisionsIn(rows: readonly DecisionRow[]): BlindDecisions {
  const decisions = new Map<string, 'hide' | 'leave'>();
  for (const { word, decision } of rows)
    if (decision !== '' && decisions.get(word) !== 'hide') decisions.set(word, decision);
  return decisions;
}
