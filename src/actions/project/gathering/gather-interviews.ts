import type { ProjectRecord } from '../../../core/report/record/project-record.ts';
import { interviewLineIn } from '../../../core/selection/interview/record.ts';
import { interviewsTab } from '../../../core/workbook/interviews-tab.ts';
import type { Row } from '../../../core/workbook/tab.ts';
import type { Ports } from '../../ports.ts';
import { rowsBy } from '../../read-rows.ts';

type Interviews = ProjectRecord['interviews'];

export const gatherInterviews = (ports: Ports): ((application: string) => Interviews) => {
  const lines = rowsBy(ports, interviewsTab, 'application');
  return (application) => interviewsIn(lines(application));
};

/** One interview for each date and place, the earliest first. */
function interviewsIn(rows: readonly Row[]): Interviews {
  const found = new Map<string, Interviews[number]>();
  for (const row of rows) {
    const { application: _, date, mode, whyNotOnSite, criterion, ...line } = interviewLineIn(row);
    const before = found.get(`${date} ${mode}`);
    found.set(`${date} ${mode}`, {
      ...{ date, mode, whyNotOnSite: before?.whyNotOnSite || whyNotOnSite },
      criteria: [...(before?.criteria ?? []), { code: criterion, ...line }],
    });
  }
  return [...found.values()].sort((one, other) =>
    one.date < other.date ? -1 : one.date > other.date ? 1 : 0,
  );
}
