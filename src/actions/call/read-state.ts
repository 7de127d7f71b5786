import type { CallState } from '../../core/call/guide.ts';
import { type FollowUp, isOpen, isOverdue } from '../../core/learning/follow-up.ts';
import { openQuestions } from '../../core/learning/follow-up-questions.ts';
import { isAgreedWords } from '../../core/plan/agreement/agreed-words.ts';
import type { Problem } from '../../core/problem.ts';
import { applicationsTab } from '../../core/workbook/applications-tab.ts';
import { settingsTab } from '../../core/workbook/call-tabs.ts';
import { followUpsTab } from '../../core/workbook/learning-tabs.ts';
import { projectsTab } from '../../core/workbook/projects-tab.ts';
import { textIn } from '../../core/workbook/tab.ts';
import { panelCounts } from '../assessment/panel-states.ts';
import { followUpIn } from '../learning/follow-ups-of.ts';
import type { FormFacts, FormLook, Ports, Tab } from '../ports.ts';
import { rowsOn } from '../read-rows.ts';
import { readInterviewLines, readSchedule } from '../selection/interview/read-interviews.ts';
import { formProblems } from './form-problems.ts';
import { type Call, readCall } from './read-call.ts';

/** Where the call stands, read from its tabs. Everything is there to be shown, so nothing here refuses. */
export type CallReading = {
  readonly state: CallState;
  readonly problems: readonly Problem[];
  readonly call: Call | null;
  readonly form: FormFacts | null;
  readonly applications: Tab | null;
};

/** `look` says what the application form is like. */
export function readState(ports: Ports, look: FormLook, automation: CallState['automation']): CallReading {
  const isSetUp = ports.workbook.exists(settingsTab.key);
  const call = readCall(ports, 'the form');
  const tab = ports.workbook.exists('applications')
    ? ports.workbook.open(applicationsTab(call.ok ? call.value.criteria : []))
    : null;
  const applications = tab?.ok ? tab.value : null;
  const rows = applications?.rows ?? [];
  const count = (...statuses: string[]) =>
    rows.filter((row) => statuses.includes(textIn(row, 'status'))).length;
  const form = look.facts;
  const projects = ports.workbook.exists(projectsTab.key) ? ports.workbook.open(projectsTab) : null;
  const projectRows = projects?.ok ? projects.value.rows : [];
  return {
    call: call.ok ? call.value : null,
    form,
    applications,
    problems: isSetUp
      ? (call.ok ? [] : call.problems)
          .concat(tab && !tab.ok ? tab.problems : [])
          .concat(formProblems(ports, call.ok ? call.value.settings : null, look))
      : [],
    state: {
      isSetUp,
      problems: isSetUp && !call.ok ? call.problems.length : 0,
      form: form ? form.state : ports.responses.exists('application') ? 'own responses' : 'none',
      formUrl: form?.answerUrl ?? '',
      automation,
      applications: rows.length,
      scored: rows.filter((row) => textIn(row, 'complete') === 'yes').length,
      ...panelCounts(ports),
      undecided: count(''),
      shortlisted: count('shortlist', 'reserve'),
      selected: count('selected'),
      interviews: interviewsIn(ports),
      plans: projectRows.filter((row) => Number(row.cells.version) > 0).length,
      planDocuments: projectRows.filter((row) => textIn(row, 'planDocument') !== '').length,
      agreedPlans: projectRows.filter((row) => isAgreedWords(textIn(row, 'agreed'))).length,
      agreementForm: ports.forms.look('agreement', 'as last seen').facts !== null,
      reportForm: ports.forms.look('report', 'as last seen').facts !== null,
      reports: ports.responses.count('report'),
      impressionForm: ports.forms.look('impression', 'as last seen').facts !== null,
      learning: learningIn(ports),
      internalReports: projectRows.filter((row) => textIn(row, 'internalReport') !== '').length,
      folderUrl: ports.documents.folderUrl(),
    },
  };
}

function learningIn(ports: Ports): NonNullable<CallState['learning']> {
  const lines = new Map<string, FollowUp[]>();
  for (const row of rowsOn(ports, followUpsTab)) {
    const project = textIn(row, 'project');
    lines.set(project, [...(lines.get(project) ?? []), followUpIn(ports, row)]);
  }
  const own = [...lines.values()];
  // The day costs a call, which a call without follow-up actions is spared.
  if (own.length === 0) return { answered: 0, open: 0, late: 0 };
  const today = ports.day(ports.now());
  const count = (is: (line: FollowUp) => boolean) =>
    own.reduce((sum, followUps) => sum + followUps.filter(is).length, 0);
  return {
    answered: own.filter((followUps) => openQuestions(followUps).length === 0).length,
    open: count(isOpen),
    late: count((line) => isOverdue(line, today)),
  };
}

function interviewsIn(ports: Ports): NonNullable<CallState['interviews']> {
  const schedule = readSchedule(ports);
  const lines = readInterviewLines(ports);
  return {
    fixed: schedule.ok
      ? schedule.value.interviews.filter(({ interview }) => interview.date !== '').length
      : 0,
    recorded: lines.ok
      ? new Set(lines.value.filter(({ finding }) => finding !== '').map(({ application }) => application))
          .size
      : 0,
  };
}
