import { ok, type Result } from '../../core/problem.ts';
import { internalReport } from '../../core/report/documents/internal-report.ts';
import type { Ports } from '../ports.ts';
import { gapsOf } from '../report/documents/gaps-of.ts';
import { gatherProject } from './gather-project.ts';

/** What a report of the project made now would have no answer to. */
export function getReporting(ports: Ports, code: string) {
  const gathered = gatherProject(ports, code);
  if (!gathered.ok) return gathered;
  const { record, settings } = gathered.value;
  return ok({ code, gaps: gapsOf(internalReport(record, settings)) }) satisfies Result<unknown>;
}
