import { readStatus } from '../../../core/selection/status/status.ts';
import { type Row, textIn } from '../../../core/workbook/tab.ts';

/** Whether a row of the Applications tab is of one that interviews are for: the shortlist, and the reserve that may move up. */
export function isInterviewed(row: Row): boolean {
  const status = readStatus(textIn(row, 'status'));
  return status === 'shortlist' || status === 'reserve';
}
