import { getApplication } from './actions/application/get-application.ts';
import { listApplications } from './actions/application/list-applications.ts';
import { refreshApplications } from './actions/application/refresh-applications.ts';
import { decideDoubts, getDoubts } from './actions/assessment/blind/decide-doubts.ts';
import { makeAssessmentForm } from './actions/assessment/forms/make-assessment-form.ts';
import { getAnalysis } from './actions/assessment/get-analysis.ts';
import { getAssessment } from './actions/assessment/get-assessment.ts';
import { getPacks } from './actions/assessment/packs/get-packs.ts';
import { releasePacks } from './actions/assessment/packs/release-packs.ts';
import { returnNames } from './actions/assessment/packs/return-names.ts';
import { applyAssignment } from './actions/assessment/panel/apply-assignment.ts';
import { changeAssignment } from './actions/assessment/panel/change-assignment.ts';
import { choosePractice } from './actions/assessment/panel/choose-practice.ts';
import { decideConflict } from './actions/assessment/panel/decide-conflict.ts';
import { getAssessors } from './actions/assessment/panel/get-assessors.ts';
import { proposeAssignment } from './actions/assessment/panel/propose-assignment.ts';
import { saveAssessor } from './actions/assessment/panel/save-assessor.ts';
import { getAssessmentProgress } from './actions/assessment/progress/get-progress.ts';
import { remindAssessors } from './actions/assessment/progress/remind-assessors.ts';
import { createApplicationForm } from './actions/call/create-application-form.ts';
import { approveCriteria, getCriteria, publishCriteria } from './actions/call/criteria-life.ts';
import type { Done } from './actions/call/done.ts';
import { overview } from './actions/call/overview.ts';
import { bindOwnForm, getQuestions, saveMatches } from './actions/call/own-form.ts';
import { setUpCall } from './actions/call/set-up-call.ts';
import { addLine } from './actions/learning/add-line.ts';
import { answerFollowUpQuestion } from './actions/learning/answer-question.ts';
import { getNotes } from './actions/learning/get-notes.ts';
import { createImpressionForm } from './actions/learning/impression-form.ts';
import { markDone } from './actions/learning/mark-done.ts';
import { decideMail } from './actions/mail/decide-mail.ts';
import { createAgreementForm } from './actions/plan/agreement/agreement-form.ts';
import { getAgreement } from './actions/plan/agreement/get-agreement.ts';
import { recordAgreement } from './actions/plan/agreement/record-agreement.ts';
import { sharePlan } from './actions/plan/agreement/share-plan.ts';
import { createPlanDocument } from './actions/plan/create-plan-document.ts';
import { getPlan } from './actions/plan/get-plan.ts';
import { savePlan } from './actions/plan/save-plan.ts';
import type { Ports } from './actions/ports.ts';
import { getProject } from './actions/project/get-project.ts';
import { listProjects } from './actions/project/list-projects.ts';
import { createBeneficiaryReport, createInternalReport } from './actions/report/documents/create-report.ts';
import { getDocuments } from './actions/report/documents/get-documents.ts';
import { listReports } from './actions/report/documents/list-reports.ts';
import { makeWantedReports } from './actions/report/documents/make-wanted-reports.ts';
import { reportsFromMenu } from './actions/report/documents/reports-from-menu.ts';
import { stopReports, wantReports } from './actions/report/documents/want-reports.ts';
import { getReportsDue } from './actions/report/due/get-reports-due.ts';
import { requestReport } from './actions/report/due/request-report.ts';
import { waiveReport } from './actions/report/due/waive-report.ts';
import { createReportForm } from './actions/report/form/create-report-form.ts';
import { getReportLink } from './actions/report/form/get-report-link.ts';
import { getReportsReceived } from './actions/report/form/get-reports-received.ts';
import { makePaperForm } from './actions/report/form/make-paper-form.ts';
import { sendReportLink } from './actions/report/form/send-report-link.ts';
import { getOutcomes } from './actions/report/outcomes/get-outcomes.ts';
import { verifyOutcome } from './actions/report/outcomes/verify-outcome.ts';
import { finishSharing } from './actions/report/share/finish-sharing.ts';
import { makePdf } from './actions/report/share/make-pdf.ts';
import { shareOutside } from './actions/report/share/share-outside.ts';
import { stopSharing } from './actions/report/share/stop-sharing.ts';
import { decide } from './actions/selection/decide.ts';
import { getDecision } from './actions/selection/decision/get-decision.ts';
import { saveDecision } from './actions/selection/decision/save-decision.ts';
import { sealDecision } from './actions/selection/decision/seal-decision.ts';
import { getPortfolio } from './actions/selection/get-portfolio.ts';
import { getSelection } from './actions/selection/get-selection.ts';
import { createInterviewKit } from './actions/selection/interview/create-kit.ts';
import { getInterview } from './actions/selection/interview/get-interview.ts';
import { sendAppointment } from './actions/selection/interview/interview-letters.ts';
import { listInterviews } from './actions/selection/interview/list-interviews.ts';
import { recordInterview } from './actions/selection/interview/record-interview.ts';
import { scheduleInterview } from './actions/selection/interview/schedule-interview.ts';
import { changeLetter, settleLetter } from './actions/selection/letters/change-letter.ts';
import { draftLetters } from './actions/selection/letters/draft-letters.ts';
import { getLetter, getLetters } from './actions/selection/letters/look-at-letters.ts';
import { sendLetters } from './actions/selection/letters/send-letters.ts';
import { setAssessed } from './actions/selection/set-assessed.ts';
import { applyShortlist } from './actions/selection/shortlist/apply-shortlist.ts';
import { proposeShortlist } from './actions/selection/shortlist/propose-shortlist.ts';
import { addSupportEntry, undoSupportEntry } from './actions/support/add-support-entry.ts';
import { getLedger } from './actions/support/get-ledger.ts';
import { getSupport } from './actions/support/get-support.ts';
import { giveSupport } from './actions/support/give-support.ts';
import { sweep, sync, takeInResponse } from './actions/sync.ts';
import { answer, type Reply } from './contract/answer.ts';
import type { Handlers } from './contract/handlers.ts';
import { describeProblem, ok, type Problem, type Result, refused } from './core/problem.ts';
import { followUpsTab, impressionsTab, lessonsTab } from './core/workbook/learning-tabs.ts';
import { openPorts } from './google/open-ports.ts';
import { chosenCodes } from './google/people/chosen-codes.ts';
import { buildMenu, showSidebar } from './google/people/menu.ts';
import { isWorthALook, type SubmitEvent } from './google/script/form-event.ts';
import type { GoogleServices } from './google/services.ts';

export type { SubmitEvent };

type MenuItem =
  | 'setUpCall'
  | 'createApplicationForm'
  | 'useOwnForm'
  | 'syncNow'
  | 'scoreAgain'
  | 'generateInternalReport';

export type App = {
  readonly showMenu: () => void;
  readonly showSidebar: () => void;
  /** Runs a menu item and tells the person what came of it. */
  readonly fromMenu: (item: MenuItem) => void;
  readonly formSubmitted: (event: SubmitEvent | undefined) => void;
  readonly everyHour: () => void;
  readonly callServer: (request: unknown) => Reply;
};

/** Puts actions and Google together. Ports are made anew for each execution, because what it may do differs. */
export function createApp(services: GoogleServices): App {
  const open = (by: 'person' | 'trigger' = 'person'): Ports => openPorts(services, () => new Date(), by);
  return {
    showMenu: () => buildMenu(services),
    showSidebar: () => showSidebar(services),
    fromMenu(item) {
      const ports = open();
      const { result, title } = attempt(() => ports.alone(() => menu[item](ports, services)));
      const ui = services.SpreadsheetApp.getUi();
      if (!result.ok) {
        ui.alert(title, result.problems.map(describeProblem).join('\n\n'), ui.ButtonSet.OK);
        return;
      }
      const { message, problems } = result.value;
      ui.alert('CSO Cooperation', [message, ...problems.map(describeProblem)].join('\n\n'), ui.ButtonSet.OK);
      if (item === 'useOwnForm') showSidebar(services);
    },
    formSubmitted(event) {
      if (!isWorthALook(event)) return;
      const ports = open('trigger');
      ports.alone(() => takeInResponse(ports));
    },
    everyHour() {
      const ports = open('trigger');
      ports.alone(() => sweep(ports));
    },
    callServer(request) {
      const ports = open();
      return answer(handlersOn(ports), request);
    },
  };
}

const menu: Record<MenuItem, (ports: Ports, google: GoogleServices) => Result<Done>> = {
  setUpCall: (ports) => setUpCall(ports),
  createApplicationForm: (ports) => createApplicationForm(ports),
  useOwnForm: (ports) => withProblems(bindOwnForm(ports, '')),
  syncNow: (ports) => sync(ports),
  scoreAgain: (ports) => refreshApplications(ports, 'wait'),
  generateInternalReport: (ports, google) => reportsFromMenu(ports, chosenCodes(google)),
};

const withProblems = (result: Result<{ readonly message: string }>): Result<Done> =>
  result.ok ? ok({ message: result.value.message, problems: [] }) : result;

/** A refusal by Google, in its own words, as a problem a person can read; it may come when part of the work is done. */
function attempt<Value>(run: () => Result<Value>): {
  readonly result: Result<Value>;
  readonly title: string;
} {
  try {
    return { result: run(), title: 'Nothing was changed' };
  } catch (error) {
    const problem: Problem = {
      what: `Google did not let this happen: ${error instanceof Error ? error.message : String(error)}`,
      remedy: 'Try again in a minute. If it stays so, ask whoever owns this spreadsheet.',
    };
    return { result: refused(problem), title: 'This was not finished' };
  }
}

/** Every procedure of the sidebar. What writes runs alone; what only reads need not wait. */
function handlersOn(ports: Ports): Handlers {
  const alone = <Value>(run: () => Result<Value>): Result<Value> => ports.alone(run);
  const step = (result: Result<Done>) =>
    result.ok
      ? ok({ message: result.value.message, problems: result.value.problems.map(describeProblem) })
      : result;
  const steps = {
    'set-up': () => setUpCall(ports),
    'create-form': () => createApplicationForm(ports),
    sync: () => sync(ports),
    score: () => refreshApplications(ports, 'wait'),
    automate(): Result<Done> {
      ports.automation.install();
      return ok({ message: 'Responses are now scored as they arrive, under your account.', problems: [] });
    },
    'create-agreement-form': () => createAgreementForm(ports),
    'create-report-form': () => createReportForm(ports),
    'create-impression-form': () => createImpressionForm(ports),
  };
  return {
    overview: () => overview(ports),
    runStep: ({ id }) => alone(() => step(steps[id]())),
    getAnalysis: () => getAnalysis(ports),
    getCriteria: () => getCriteria(ports),
    approveCriteria: (approval) => alone(() => approveCriteria(ports, approval)),
    publishCriteria: () => alone(() => publishCriteria(ports)),
    listApplications: () => listApplications(ports),
    getApplication: ({ code }) => getApplication(ports, code),
    setAssessed: (input) => alone(() => setAssessed(ports, input)),
    setStatus: (decision) =>
      alone(() => {
        const decided = decide(ports, [decision]);
        if (!decided.ok) return decided;
        const { status, reason } = decision;
        return ok({ status, reason, project: status === 'selected' });
      }),
    getAssessmentProgress: () => getAssessmentProgress(ports),
    makeAssessmentForm: ({ assessor }) => alone(() => makeAssessmentForm(ports, assessor)),
    remindAssessor: ({ assessor }) => alone(() => remindAssessors(ports, { assessor })),
    getAssessment: () => getAssessment(ports),
    getAssessors: () => alone(() => getAssessors(ports)),
    saveAssessor: (assessor) => alone(() => saveAssessor(ports, assessor)),
    decideConflict: (tie) => alone(() => decideConflict(ports, tie)),
    proposeAssignment: (wishes) => proposeAssignment(ports, wishes),
    applyAssignment: (seen) => alone(() => applyAssignment(ports, seen)),
    changeAssignment: (change) => alone(() => changeAssignment(ports, change)),
    choosePractice: (choice) => alone(() => choosePractice(ports, choice)),
    getSelection: () => getSelection(ports),
    getPortfolio: () => getPortfolio(ports),
    proposeShortlist: ({ way }) => proposeShortlist(ports, way ?? { by: 'settings', value: null }),
    applyShortlist: (wanted) => alone(() => applyShortlist(ports, wanted)),
    listInterviews: () => listInterviews(ports),
    getInterview: ({ code }) => getInterview(ports, code),
    scheduleInterview: ({ code, interview }) => alone(() => scheduleInterview(ports, code, interview)),
    sendAppointment: ({ code }) => alone(() => sendAppointment(ports, code)),
    createInterviewKit: ({ code }) => alone(() => createInterviewKit(ports, code)),
    recordInterview: ({ code, findings }) => alone(() => recordInterview(ports, code, findings)),
    getDoubts: () => alone(() => getDoubts(ports)),
    decideDoubts: ({ decisions }) => alone(() => decideDoubts(ports, decisions)),
    getPacks: () => getPacks(ports),
    releasePacks: () => alone(() => releasePacks(ports)),
    returnNames: ({ assessors }) => alone(() => returnNames(ports, assessors)),
    getDecision: () => getDecision(ports),
    saveDecision: (record) => alone(() => saveDecision(ports, record)),
    sealDecision: () => alone(() => sealDecision(ports)),
    getLetters: () => getLetters(ports),
    draftLetters: ({ until }) => alone(() => draftLetters(ports, until)),
    getLetter: ({ id }) => getLetter(ports, id),
    changeLetter: (letter) => alone(() => changeLetter(ports, letter)),
    sendLetters: ({ goOn }) => alone(() => sendLetters(ports, goOn)),
    settleLetter: (found) => alone(() => settleLetter(ports, found)),
    getPlan: ({ code }) => alone(() => getPlan(ports, code)),
    savePlan: ({ code, plan, seen }) => alone(() => savePlan(ports, code, plan, seen)),
    getAgreement: ({ code }) => alone(() => getAgreement(ports, code)),
    sharePlan: ({ code }) => alone(() => sharePlan(ports, code)),
    recordAgreement: ({ code, said }) => alone(() => recordAgreement(ports, code, said)),
    createPlanDocument: ({ code }) => alone(() => createPlanDocument(ports, code)),
    listProjects: () => alone(() => listProjects(ports)),
    getProject: ({ code }) => alone(() => getProject(ports, code)),
    makePdf: (wanted) => alone(() => makePdf(ports, wanted)),
    shareOutside: (approval) => alone(() => shareOutside(ports, approval)),
    finishSharing: (wanted) => alone(() => finishSharing(ports, wanted)),
    stopSharing: (wanted) => alone(() => stopSharing(ports, wanted)),
    getDocuments: ({ code }) => alone(() => getDocuments(ports, code)),
    getNotes: ({ code }) => alone(() => getNotes(ports, code)),
    addImpression: (line) => alone(() => addLine(ports, impressionsTab, line, 'text')),
    addLesson: (line) => alone(() => addLine(ports, lessonsTab, line, 'lesson')),
    addFollowUp: (line) => alone(() => addLine(ports, followUpsTab, line, 'action')),
    answerFollowUpQuestion: (answered) => alone(() => answerFollowUpQuestion(ports, answered)),
    markDone: (mark) => alone(() => markDone(ports, mark)),
    getSupport: ({ code }) => getSupport(ports, code),
    getLedger: () => getLedger(ports),
    addSupportEntry: (entry) => alone(() => addSupportEntry(ports, entry)),
    giveSupport: (line) => alone(() => giveSupport(ports, line)),
    undoSupportEntry: (line) => alone(() => undoSupportEntry(ports, line)),
    getReportsDue: ({ code }) => alone(() => getReportsDue(ports, code)),
    requestReport: (request) => alone(() => requestReport(ports, request)),
    waiveReport: (waiver) => alone(() => waiveReport(ports, waiver)),
    decideMail: ({ mail, finding }) => alone(() => decideMail(ports, mail, finding)),
    getOutcomes: ({ code }) => alone(() => getOutcomes(ports, code)),
    verifyOutcome: (entry) => alone(() => verifyOutcome(ports, entry)),
    getReportsReceived: ({ code }) => alone(() => getReportsReceived(ports, code)),
    getReportLink: (link) => alone(() => getReportLink(ports, link)),
    sendReportLink: (link) => alone(() => sendReportLink(ports, link)),
    makePaperForm: ({ code, report }) => alone(() => makePaperForm(ports, code, report)),
    createBeneficiaryReport: ({ code }) => alone(() => createBeneficiaryReport(ports, code)),
    createInternalReport: ({ code }) => alone(() => createInternalReport(ports, code)),
    listReports: () => alone(() => listReports(ports)),
    wantReports: ({ codes }) => alone(() => wantReports(ports, codes)),
    makeWantedReports: () => alone(() => makeWantedReports(ports, ports.now().getTime() + 25_000)),
    stopReports: () => alone(() => stopReports(ports)),
    getQuestions: () => getQuestions(ports),
    bindForm: ({ url }) => alone(() => bindOwnForm(ports, url)),
    saveMatches: ({ matches }) => alone(() => saveMatches(ports, matches)),
  };
}
