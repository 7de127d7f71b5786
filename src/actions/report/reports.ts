import type { Cell } from '../../core/application/application.ts';
import { ok, type Result } from '../../core/problem.ts';
import { beneficiaryReport } from '../../core/report/beneficiary-report.ts';
import type { DocumentValue } from '../../core/report/document.ts';
import { internalReport } from '../../core/report/internal-report.ts';
import { refreshGuide } from '../call/refresh-guide.ts';
import { log } from '../log.ts';
import { projectRow } from '../plan/plan-tabs.ts';
import type { Ports } from '../ports.ts';
import { gatherProject } from '../project/gather-project.ts';

export type ReportMade = { readonly name: string; readonly url: string; readonly gaps: string[] };

/** What a document says "no answer yet" about, in its own words. */
export const gapsOf = (value: DocumentValue): string[] =>
  value.sections.reduce<string[]>(
    (all, { blocks }) =>
      all.concat(
        blocks.reduce<string[]>((some, block) => (block.kind === 'gap' ? some.concat(block.text) : some), []),
      ),
    [],
  );

export const createBeneficiaryReport = (ports: Ports, code: string): Result<ReportMade> =>
  make(ports, code, 'beneficiaryReport', beneficiaryReport, 'beneficiary report made');

export const createInternalReport = (ports: Ports, code: string): Result<ReportMade> =>
  make(ports, code, 'internalReport', internalReport, 'internal report made');

function make(
  ports: Ports,
  code: string,
  column: 'beneficiaryReport' | 'internalReport',
  write: typeof internalReport,
  what: string,
): Result<ReportMade> {
  const gathered = gatherProject(ports, code);
  if (!gathered.ok) return gathered;
  const { record, settings } = gathered.value;
  const value = write(record, settings);
  const { url } = ports.documents.write(`${code}.${column}`, value);
  const project = projectRow(ports, code);
  if (!project.ok) return project;
  const cells: Record<string, Cell> = { [column]: url };
  if (column === 'internalReport') cells.reportVersion = record.version;
  project.value.tab.write(Object.keys(cells), [{ row: project.value.row.row, cells }]);
  log(ports, [{ what, about: code, after: url }]);
  refreshGuide(ports);
  return ok({ name: value.title, url, gaps: gapsOf(value) });
}
