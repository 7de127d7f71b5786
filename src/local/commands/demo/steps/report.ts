import { formIdInUrl } from '../../../forms/service/form-urls.ts';
import type { Workspace } from '../../../workspace/workspace.ts';
import { DemoProblem } from '../demo-problem.ts';
import { ownAnswers, reportAnswers } from '../form/report-answers.ts';
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
  for (const { code } of projects) for (const line of sendLinks(workspace, code)) tell(`  ${code}  ${line}`);
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
    const number = plan.reports.find((each) => each.due === due)?.id ?? '';
    const answer = (organisation: string, how: 'form' | 'paper', said: ReturnType<typeof reportAnswers>) => {
      const { url } = ask(workspace, 'getReportLink', { code, report: number, organisation, how });
      const sent = send(workspace, formId, said, url);
      const who = `${organisation || 'the lead'}${how === 'paper' ? ' on paper' : ''}`;
      const date = workspace.clock.now.slice(0, 10);
      tell(
        sent.sent
          ? `  ${code}  ${who} reported on ${date}`
          : `  ${code}  ${who} could not report: ${sent.why}`,
      );
      for (const note of sent.notes) tell(`        ${note}`);
    };
    answer('', 'form', reportAnswers(plan));
    for (const { organisation, how, said } of ownAnswers(plan)) answer(organisation, how, said);
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
  const { url } = ask(workspace, 'getReportLink', { code, report: '', organisation: '', how: 'form' });
  const form = Object.values(workspace.state.forms).find(
    ({ id, publishedId }) => formIdInUrl(url) === id || url.includes(`/${publishedId}/`),
  );
  if (!form) throw new DemoProblem(`The link of ${code} does not lead to a report form: "${url}".`);
  return form.id;
}

/** To the lead and each partner, for the last report; one without an address in the plan gets no mail: the add-on says so, and the demo passes it on. */
function sendLinks(workspace: Workspace, code: string): string[] {
  const report = ask(workspace, 'getReportsReceived', { code }).reports.slice(-1)[0];
  return (report?.partners ?? []).map(({ name, sent }) => {
    try {
      const link = { code, report: report?.id ?? '', organisation: name, before: sent.times };
      return ask(workspace, 'sendReportLink', link).message;
    } catch (error) {
      if (error instanceof DemoProblem) return error.message;
      throw error;
    }
  });
}
