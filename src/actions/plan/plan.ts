import {
  activityTypes,
  assistanceKinds,
  type CodeList,
  outcomeLevels,
} from '../../core/application/catalogue/codes.ts';
import { checkPlan } from '../../core/plan/check-plan.ts';
import { draftPlan } from '../../core/plan/draft-plan.ts';
import { keepPromises } from '../../core/plan/keep-promises.ts';
import type { Plan } from '../../core/plan/plan.ts';
import { ok, type Result, refused } from '../../core/problem.ts';
import { planDocument } from '../../core/report/plan-document.ts';
import { dateIn, numberIn, textIn } from '../../core/workbook/tab.ts';
import { noApplication } from '../application/get-application.ts';
import { readScored } from '../application/read-scored.ts';
import { readSettingsTab } from '../call/read-call.ts';
import { refreshGuide } from '../call/refresh-guide.ts';
import { log } from '../log.ts';
import type { Ports } from '../ports.ts';
import { gatherProject } from '../project/gather-project.ts';
import { projectRow, readPlan, writePlan } from './plan-tabs.ts';

const options = (list: CodeList) => list.map(({ code, label }) => ({ code, label }));

/** The plan as saved, or drafted from what was applied for. */
export function planOf(ports: Ports, code: string): Result<{ readonly plan: Plan; readonly saved: boolean }> {
  const settings = readSettingsTab(ports, 'anything');
  if (!settings.ok) return settings;
  const project = projectRow(ports, code);
  if (!project.ok) return project;
  const { currency, callCode } = settings.value;
  const plan = readPlan(ports, project.value.row, currency);
  if (plan) return ok({ plan, saved: true });
  const scored = readScored(ports);
  if (!scored.ok) return scored;
  const found = scored.value.applications.find((entry) => entry.code === code);
  if (!found) return refused(noApplication(code));
  const today = ports.day(ports.now());
  const draft = draftPlan(found.application, found.scored, { currency, callCode, today, projectCode: code });
  return ok({ plan: { ...draft, version: 0 }, saved: false });
}

export function getPlan(ports: Ports, code: string) {
  const read = planOf(ports, code);
  if (!read.ok) return read;
  const project = projectRow(ports, code);
  if (!project.ok) return project;
  const { row } = project.value;
  const savedAt = dateIn(row, 'savedAt');
  const url = textIn(row, 'planDocument');
  const { plan, saved } = read.value;
  return ok({
    plan: editable(plan),
    hints: [...checkPlan(plan).hints],
    document: url === '' ? null : { name: `${code} Cooperation plan`, url, madeAt: '' },
    saved,
    savedAt: savedAt ? ports.words(savedAt) : '',
    choices: {
      activityTypes: options(activityTypes),
      outcomeLevels: options(outcomeLevels),
      assistanceKinds: options(assistanceKinds),
    },
  }) satisfies Result<unknown>;
}

/** The plan with lists of its own, as the sidebar hands it back. */
const editable = (plan: Plan) => ({
  ...plan,
  partners: [...plan.partners],
  activities: [...plan.activities],
  followUp: [...plan.followUp],
  outcomes: [...plan.outcomes],
  challenges: [...plan.challenges],
  support: {
    ...plan.support,
    costLines: [...plan.support.costLines],
    assistance: [...plan.support.assistance],
  },
  reports: [...plan.reports],
});

/** Saves what was edited. A save that started from an earlier version is refused, so that nobody overwrites unseen. */
export function savePlan(ports: Ports, code: string, edited: Plan) {
  const project = projectRow(ports, code);
  if (!project.ok) return project;
  const { tab, row } = project.value;
  const version = numberIn(row, 'version') ?? 0;
  if (edited.version !== version)
    return refused({
      what: 'Somebody else saved this plan meanwhile.',
      remedy: 'Copy what you typed last, open the plan again, and put it in there.',
    });
  const before = planOf(ports, code);
  if (!before.ok) return before;
  const plan = withNewIds(keepPromises(before.value.plan, { ...edited, code, version: version + 1 }));
  writePlan(ports, tab, row, plan);
  log(ports, [{ what: 'plan saved', about: code, after: `version ${plan.version}` }]);
  if (version === 0) refreshGuide(ports);
  return ok({
    hints: [...checkPlan(plan).hints],
    savedAt: ports.words(ports.now()),
    version: plan.version,
  }) satisfies Result<unknown>;
}

/** Lines added in the sidebar come without a number; they get the next free one, for good. */
function withNewIds(plan: Plan): Plan {
  const numbered = <Line extends { readonly id: string }>(lines: readonly Line[], letter: string): Line[] => {
    let last = lines.reduce((most, { id }) => Math.max(most, Number(id.replace(letter, '')) || 0), 0);
    return lines.map((line) => {
      if (line.id !== '') return line;
      last += 1;
      return { ...line, id: `${letter}${last}` };
    });
  };
  return {
    ...plan,
    activities: numbered(plan.activities, 'A'),
    outcomes: numbered(plan.outcomes, 'O'),
    reports: numbered(plan.reports, 'R'),
  };
}

/** Makes the plan document, or makes it again; a plan nobody saved is saved first. */
export function createPlanDocument(ports: Ports, code: string) {
  const read = planOf(ports, code);
  if (!read.ok) return read;
  const { problems } = checkPlan(read.value.plan);
  if (problems.length > 0) return refused(...problems);
  if (!read.value.saved) {
    const saved = savePlan(ports, code, read.value.plan);
    if (!saved.ok) return saved;
  }
  const record = gatherProject(ports, code);
  if (!record.ok) return record;
  const project = projectRow(ports, code);
  if (!project.ok) return project;
  const value = planDocument(record.value.record, record.value.settings);
  const made = ports.documents.write(`${code}.plan`, value);
  project.value.tab.write(
    ['planDocument'],
    [{ row: project.value.row.row, cells: { planDocument: made.url } }],
  );
  log(ports, [{ what: 'plan document made', about: code, after: made.url }]);
  refreshGuide(ports);
  return ok({ name: value.title, url: made.url, madeAt: ports.words(ports.now()) }) satisfies Result<unknown>;
}
