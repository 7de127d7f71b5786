import { type SharingLine, sharingLines } from '../../../core/report/share/sharing-line.ts';
import { sharingTab } from '../../../core/workbook/report-tabs.ts';
import type { Ports } from '../../ports.ts';
import { rowsBy } from '../../read-rows.ts';

/** The approvals to share documents of a project outside the office; none while nothing was ever shared. */
export const sharingOf = (ports: Ports, code: string): SharingLine[] =>
  sharingLines(rowsBy(ports, sharingTab)(code));

/** An approval as the sidebar shows it. */
export const showLine = ({ line, document, version, as, approvedBy, approvedOn, why, to }: SharingLine) => ({
  ...{ line, document, version, as, approvedBy, approvedOn, why },
  to: to.map(({ email, state, outcome }) => ({ email, state, outcome })),
});
