import { checkPlan } from '../../core/plan/check/check-plan.ts';
import { planChanges } from '../../core/plan/versions/plan-changes.ts';
import { ok, type Result, refused } from '../../core/problem.ts';
import { planDocument } from '../../core/report/documents/plan-document.ts';
import { refreshGuide } from '../call/refresh-guide.ts';
import { log } from '../log.ts';
import type { Ports } from '../ports.ts';
import { gatherProject } from '../project/gather-project.ts';
import { readAgreement } from './agreement/read-agreement.ts';
import { keepVersion, versionsKept } from './keep-version.ts';
import { takeInFindings } from './new-points.ts';
import { planOf } from './plan-of.ts';
import { projectRow } from './plan-tabs.ts';
import { savePlan } from './save-plan.ts';

/** Makes the plan document, or makes it again, and keeps the version it shows; a plan nobody saved is saved first. */
export function createPlanDocument(ports: Ports, code: string) {
  takeInFindings(ports, code);
  const read = planOf(ports, code);
  if (!read.ok) return read;
  const { problems } = checkPlan(read.value.plan);
  if (problems.length > 0) return refused(...problems);
  if (!read.value.saved) {
    const saved = savePlan(ports, code, read.value.plan);
    if (!saved.ok) return saved;
  }
  // Before the document is written, so that it carries the version that is kept.
  const kept = keepVersion(ports, code, 'document made');
  if (!kept.ok) return kept;
  const gathered = gatherProject(ports, code);
  if (!gathered.ok) return gathered;
  const project = projectRow(ports, code);
  if (!project.ok) return project;
  const { record, settings } = gathered.value;
  const agreed = versionsKept(ports, code).filter(({ what, plan }) => what === 'agreed' && plan !== null);
  const last = agreed[agreed.length - 1];
  const value = planDocument(record, {
    disclaimer: settings.disclaimer,
    agreed: readAgreement(ports, new Map([[code, record.plan]])).of(code).states,
    sinceAgreed: last?.plan ? { version: last.version, changes: planChanges(last.plan, record.plan) } : null,
  });
  const made = ports.documents.write(`${code}.plan`, value);
  project.value.tab.write(
    ['planDocument'],
    [{ row: project.value.row.row, cells: { planDocument: made.url } }],
  );
  log(ports, [{ what: 'plan document made', about: code, after: made.url }]);
  refreshGuide(ports);
  return ok({ name: value.title, url: made.url, madeAt: ports.words(ports.now()) }) satisfies Result<unknown>;
}
