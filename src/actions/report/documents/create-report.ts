import { ok, type Result } from '../../../core/problem.ts';
import { refreshGuide } from '../../call/refresh-guide.ts';
import { log } from '../../log.ts';
import { projectRow } from '../../plan/plan-tabs.ts';
import type { Ports } from '../../ports.ts';
import { gatherProject } from '../../project/gather-project.ts';
import { makeReport, type ReportKind, type ReportMade } from './make-report.ts';

export const createBeneficiaryReport = (ports: Ports, code: string): Result<ReportMade> =>
  create(ports, code, 'beneficiaryReport');

export const createInternalReport = (ports: Ports, code: string): Result<ReportMade> =>
  create(ports, code, 'internalReport');

function create(ports: Ports, code: string, kind: ReportKind): Result<ReportMade> {
  const gathered = gatherProject(ports, code);
  if (!gathered.ok) return gathered;
  const project = projectRow(ports, code);
  if (!project.ok) return project;
  const { tab, row } = project.value;
  const { made, cells, entry } = makeReport(ports, kind, row, gathered.value.record, gathered.value.settings);
  tab.write(Object.keys(cells), [{ row: row.row, cells }]);
  log(ports, [entry]);
  refreshGuide(ports);
  return ok(made);
}
