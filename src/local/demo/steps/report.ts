import { formIdInUrl } from '../../forms/service/form-urls.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { DemoProblem } from '../demo-problem.ts';
import { reportAnswers } from '../form/report-answers.ts';
import { send } from '../form/send.ts';
import type { Project, Tell } from '../story/story.ts';
import { accompany } from './accompany.ts';
import { ask } from './office.ts';
import { day, passTime } from './pass-time.ts';

type Selected = { readonly code: string; readonly plan: string };

const daysBeforeDue = 7;

/** Some months later: each project reports through its own link a week before its last report is due, and the office writes its own part and makes both reports. */
export function report(workspace: Workspace, projects: readonly Selected[], tell: Tell): Project[] {
  tell('Reports');
  if (projects.length === 0) {
    tell('  No project, so no report.');
    return [];
  }
  tell(`  ${ask(workspace, 'runStep', { id: 'create-report-form' }).message}`);
  const formId = formWithReports(workspace, projects[0]?.code ?? '');
  for (const { code } of projects) tell(`  ${code}  ${sendLink(workspace, code)}`);
  const dated = projects
    .map((project) => ({
      ...project,
      plan: ask(workspace, 'getPlan', { code: project.code }).plan,
      document: project.plan,
    }))
    .map((project) => ({
      ...project,
      due:
        project.plan.reports
          .map(({ due }) => due)
          .sort()
          .pop() ?? '',
    }))
    .sort((one, other) => (one.due < other.due ? -1 : 1));
  return dated.map(({ code, plan, due, document }) => {
    passTime(workspace, new Date(Date.parse(`${due}T10:12:00Z`) - daysBeforeDue * day));
    const { reportLink } = ask(workspace, 'getReporting', { code });
    const sent = send(workspace, formId, reportAnswers(plan), reportLink?.url);
    const date = workspace.clock.now.slice(0, 10);
    tell(sent.sent ? `  ${code}  reported on ${date}` : `  ${code}  could not report: ${sent.why}`);
    for (const note of sent.notes) tell(`        ${note}`);
    accompany(workspace, plan);
    const made = [
      ask(workspace, 'createBeneficiaryReport', { code }),
      ask(workspace, 'createInternalReport', { code }),
    ];
    const gaps = made[1]?.gaps ?? [];
    tell(`        ${made.map(({ name }) => name).join(', ')}; ${counted(gaps.length, 'gap')}`);
    for (const gap of new Set(gaps)) tell(`          ${gap}`);
    return { code, plan: document, reports: made.map(({ name }) => name), gaps };
  });
}

const counted = (number: number, what: string): string => `${number} ${what}${number === 1 ? '' : 's'}`;

function formWithReports(workspace: Workspace, code: string): string {
  const url = ask(workspace, 'getReporting', { code }).reportLink?.url ?? '';
  const form = Object.values(workspace.state.forms).find(
    ({ id, publishedId }) => formIdInUrl(url) === id || url.includes(`/${publishedId}/`),
  );
  if (!form) throw new DemoProblem(`The link of ${code} does not lead to a report form: "${url}".`);
  return form.id;
}

/** A lead without an address in the plan gets no mail: the add-on says so, and the demo passes it on. */
function sendLink(workspace: Workspace, code: string): string {
  try {
    return ask(workspace, 'sendReportLink', { code }).message;
  } catch (error) {
    if (error instanceof DemoProblem) return error.message;
    throw error;
  }
}
