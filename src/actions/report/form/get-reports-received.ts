import { labelOf } from '../../../core/application/catalogue/codes.ts';
import { describeProblem, ok, type Result } from '../../../core/problem.ts';
import { leadOf } from '../../../core/report/due/who-is-asked.ts';
import { isFormMail } from '../../../core/report/form/form-mail.ts';
import { type ReportAnswer, reportAnswersOf } from '../../../core/report/received/report-answers.ts';
import { type ReportState, reportStates } from '../../../core/report/received/report-states.ts';
import { strayAnswers } from '../../../core/report/received/stray-answers.ts';
import { reportKindChoices } from '../../../core/report/wording/report-choices.ts';
import { showDay } from '../../../core/report/wording/show.ts';
import { projectsTab } from '../../../core/workbook/projects-tab.ts';
import { reportsTab } from '../../../core/workbook/report-tabs.ts';
import { textIn } from '../../../core/workbook/tab.ts';
import { readMailLines } from '../../mail/mail-lines.ts';
import { planOf } from '../../plan/plan-of.ts';
import type { Ports } from '../../ports.ts';
import { rowsBy, rowsOn } from '../../read-rows.ts';
import { readReportRows } from '../received-reports.ts';
import { answersFor } from './report-links.ts';

/** Where each due report of a project stands and who has answered; answers nobody can place are named. Nothing is written. */
export function getReportsReceived(ports: Ports, code: string) {
  const read = planOf(ports, code);
  if (!read.ok) return read;
  const rows = readReportRows(ports);
  if (!rows.ok) return rows;
  const { plan } = read.value;
  const received = rows.value.reports.filter(({ answers }) => answers.projectCode === code);
  const there = plan.partners.filter(({ left }) => left === '');
  const names = there.map(({ name }) => name);
  const cameOf = new Map(
    rowsBy(ports, reportsTab)(code).map((row): [string, string] => [textIn(row, 'id'), textIn(row, 'came')]),
  );
  const due = plan.reports.map((report) => ({ ...report, came: cameOf.get(report.id) ?? '' }));
  const states = reportStates(due, received, names, ports.day(ports.now()));
  const codes = rowsOn(ports, projectsTab).map((row) => textIn(row, 'code'));
  const lines = readMailLines(ports).filter((line) => line.project === code && isFormMail(line.occasion));
  const lead = leadOf(there);
  const sentTo = (report: string, email: string) => {
    const own = lines.filter(
      ({ about, to }) => about === report && to.trim().toLowerCase() === email.trim().toLowerCase(),
    );
    const last = own.filter(({ state }) => state === 'sent').pop();
    // One that never went out is sent under the same name again.
    const times = own.filter(({ state }) => state !== 'waiting').length;
    return { times, at: last?.at ? ports.words(last.at) : '' };
  };
  return ok({
    code,
    title: plan.title,
    hasForm: ports.forms.look('report', 'as last seen').facts !== null,
    notInForm: [...answersFor(plan, code, { report: '', organisation: '', how: 'form' }).left],
    reports: states.map((state) => ({
      ...shown(state, names),
      partners: there.map((partner) => ({
        ...{ name: partner.name, isLead: partner === lead, email: partner.email },
        sent: sentTo(state.id, partner.email),
      })),
    })),
    unplaced: due.length === 0 ? answersIn(reportAnswersOf(received, names), names) : [],
    problems: strayAnswers(rows.value.reports, codes, rows.value.placeOf).map(describeProblem),
  }) satisfies Result<unknown>;
}

const shown = (state: ReportState, partners: readonly string[]) => ({
  ...{ id: state.id, kind: labelOf(reportKindChoices, state.kind), due: showDay(state.due) },
  ...{ state: state.state, daysLate: state.daysLate, waived: state.waived },
  received: showDay(state.received),
  incomplete: [...state.incomplete],
  missingPartners: [...state.missingPartners],
  answers: answersIn(state.answeredBy, partners),
});

const answersIn = (answers: readonly ReportAnswer[], partners: readonly string[]) =>
  answers.map((answer) => ({
    ...answer,
    received: showDay(answer.received),
    isPartner: partners.includes(answer.organisation),
  }));
