import { supportTab } from '../../core/workbook/support-tab.ts';
import type { Row } from '../../core/workbook/tab.ts';

/**
 * All that stands in our columns of a line: what tells whether it is as it was written. Moments count to the second,
 * because a cell keeps a moment as a fraction of a day.
 */
export const lineMark = ({ cells }: Pick<Row, 'cells'>): string =>
  JSON.stringify(
    supportTab.columns.map(({ key }) => {
      const value = cells[key] ?? '';
      return value instanceof Date ? Math.round(value.getTime() / 1000) : value;
    }),
  );
