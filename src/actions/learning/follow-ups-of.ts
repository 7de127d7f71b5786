import type { FollowUp } from '../../core/learning/follow-up.ts';
import { dayIn } from '../../core/learning/impression.ts';
import { type Row, textIn } from '../../core/workbook/tab.ts';
import type { Ports } from '../ports.ts';

/** A line of the Follow-ups tab. What was typed by hand without an answer is something to be done. */
export const followUpIn = (ports: Ports, row: Row): FollowUp => ({
  kind: textIn(row, 'kind'),
  action: textIn(row, 'action'),
  owner: textIn(row, 'owner'),
  due: dayIn(row.cells.due, ports.day),
  done: dayIn(row.cells.done, ports.day),
  answer: textIn(row, 'answer').toLowerCase() === 'no' ? 'no' : 'yes',
  details: textIn(row, 'details'),
});
