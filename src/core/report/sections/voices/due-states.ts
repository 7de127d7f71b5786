import { presentPartners } from '../../../plan/present-partners.ts';
import { type ReportState, reportStates } from '../../received/report-states.ts';
import type { ProjectRecord } from '../../record/project-record.ts';

/** Where each due report stands on the day of the data; who left the project is not waited for. */
export const dueStates = ({ plan, reportsDue, reports, dataDate }: ProjectRecord): readonly ReportState[] =>
  reportStates(
    reportsDue,
    reports,
    presentPartners(plan).map(({ name }) => name),
    dataDate,
  );
