import { presentPartners } from '../../../plan/present-partners.ts';
import type { ProjectRecord } from '../../project-record.ts';
import { type ReportState, reportStates } from '../../received/report-states.ts';

/** Where each due report stands on the day of the data; who left the project is not waited for. */
export const dueStates = ({ plan, reportsDue, reports, dataDate }: ProjectRecord): readonly ReportState[] =>
  reportStates(
    reportsDue,
    reports,
    presentPartners(plan).map(({ name }) => name),
    dataDate,
  );
