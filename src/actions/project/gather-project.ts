import { labelOf, sectors } from '../../core/application/catalogue/codes.ts';
import { distinctOrganisations } from '../../core/application/organisations/find-repeats.ts';
import type { Settings } from '../../core/call/settings/settings.ts';
import { ok, type Result, refused } from '../../core/problem.ts';
import type { ProjectRecord } from '../../core/report/project-record.ts';
import { interviewLineIn } from '../../core/selection/interview/record.ts';
import { interviewsTab } from '../../core/workbook/interviews-tab.ts';
import { followUpsTab, impressionsTab, lessonsTab } from '../../core/workbook/learning-tabs.ts';
import { outcomesTab } from '../../core/workbook/plan-tabs.ts';
import { supportTab } from '../../core/workbook/support-tab.ts';
import { dateIn, numberIn, type Row, type TabDefinition, textIn } from '../../core/workbook/tab.ts';
import { noApplication } from '../application/get-application.ts';
import { readScored, type ScoredApplication, type ScoredCall } from '../application/read-scored.ts';
import { planOf } from '../plan/plan.ts';
import { projectRow } from '../plan/plan-tabs.ts';
import type { Ports } from '../ports.ts';
import { receivedReports } from '../report/received-reports.ts';
import { gatherSelection } from './gather-selection.ts';

/** Everything the office knows about a project, read from its tabs: what every document of it is made from. */
export function gatherProject(
  ports: Ports,
  code: string,
): Result<{ readonly record: ProjectRecord; readonly settings: Settings }> {
  const project = projectRow(ports, code);
  if (!project.ok) return project;
  const call = readScored(ports);
  if (!call.ok) return call;
  const found = call.value.applications.find((entry) => entry.code === code);
  if (!found) return refused(noApplication(code));
  const plan = planOf(ports, code);
  if (!plan.ok) return plan;
  const reports = receivedReports(ports);
  if (!reports.ok) return reports;
  const selection = gatherSelection(ports, call.value, code);
  const of = (definition: TabDefinition) => rowsOf(ports, definition, code);
  const record: ProjectRecord = {
    code,
    title: plan.value.plan.title,
    partners: partnersOf(found),
    plan: plan.value.plan,
    application: found.application,
    call: {
      ...callFacts(ports, call.value),
      criteriaVersion: selection?.criteriaVersion ?? '',
      criteriaDate: selection?.criteriaDate ?? '',
    },
    process: selection?.process ?? null,
    scored: found.scored,
    decisions: decisionsOf(ports, found.row, selection?.process ?? null),
    interviews: interviewsOf(ports, code),
    support: of(supportTab).map((row) => ({
      status: textIn(row, 'stage') === 'given' ? 'given' : 'planned',
      date: textIn(row, 'date'),
      kind: textIn(row, 'kind') === 'money' ? 'money' : 'technical assistance',
      assistance: textIn(row, 'assistance'),
      what: textIn(row, 'what'),
      amount: numberIn(row, 'amount'),
      days: numberIn(row, 'days'),
    })),
    reports: reports.value.filter(({ answers }) => answers.projectCode === code),
    proofs: of(outcomesTab).map((row) => ({
      outcome: textIn(row, 'id'),
      reached: textIn(row, 'reached'),
      verifiedBy: textIn(row, 'verifiedBy'),
      note: textIn(row, 'note'),
    })),
    impressions: of(impressionsTab).map((row) => ({
      date: textIn(row, 'date'),
      author: textIn(row, 'by'),
      heading: textIn(row, 'about'),
      text: textIn(row, 'text'),
      judgement: textIn(row, 'judgement'),
    })),
    lessons: of(lessonsTab).map((row) => ({
      kind: textIn(row, 'kind') === 'avoid' ? 'avoid' : 'worked',
      text: textIn(row, 'lesson'),
      cause: textIn(row, 'cause'),
    })),
    followUps: of(followUpsTab).map((row) => ({
      action: textIn(row, 'action'),
      owner: textIn(row, 'owner'),
      due: textIn(row, 'due'),
      about: questions[textIn(row, 'kind')] ?? '',
    })),
    dataDate: ports.day(ports.now()),
    version: (numberIn(project.value.row, 'reportVersion') ?? 0) + 1,
  };
  return ok({ record, settings: call.value.settings });
}

/** The three questions of heading 12 by the kinds of the Follow-ups tab. */
const questions: Readonly<Record<string, 'share' | 'check' | 'amend'>> = {
  share: 'share',
  'check-later': 'check',
  'amend-guidelines': 'amend',
};

function linesOf(ports: Ports, definition: TabDefinition): readonly Row[] {
  if (!ports.workbook.exists(definition.key)) return [];
  const tab = ports.workbook.open(definition);
  return tab.ok ? tab.value.rows : [];
}

export const rowsOf = (ports: Ports, definition: TabDefinition, project: string): readonly Row[] =>
  linesOf(ports, definition).filter((row) => textIn(row, 'project') === project);

/** Lines of the Interviews tab, one interview for each date and place, the earliest first. */
function interviewsOf(ports: Ports, code: string): ProjectRecord['interviews'] {
  const found = new Map<string, ProjectRecord['interviews'][number]>();
  for (const row of linesOf(ports, interviewsTab)) {
    const { application, date, mode, whyNotOnSite, criterion, ...line } = interviewLineIn(row);
    if (application !== code) continue;
    const before = found.get(`${date} ${mode}`);
    found.set(`${date} ${mode}`, {
      ...{ date, mode, whyNotOnSite: before?.whyNotOnSite || whyNotOnSite },
      criteria: [...(before?.criteria ?? []), { code: criterion, ...line }],
    });
  }
  return [...found.values()].sort((one, other) =>
    one.date < other.date ? -1 : one.date > other.date ? 1 : 0,
  );
}

const partnersOf = ({ application }: ScoredApplication): ProjectRecord['partners'] =>
  distinctOrganisations(application).map(
    ({ name, town, role, basedInRuralArea, servesRuralArea, sectors: codes }) => ({
      name,
      town,
      role,
      labels: [
        ...(basedInRuralArea === true ? ['based in a rural area'] : []),
        ...(servesRuralArea === true ? ['serves a rural area'] : []),
        ...codes.map((sector) => labelOf(sectors, sector)),
      ],
    }),
  );

function callFacts(
  ports: Ports,
  { settings, criteria, applications, tab }: ScoredCall,
): Omit<ProjectRecord['call'], 'criteriaVersion' | 'criteriaDate'> {
  const count = (...statuses: string[]) =>
    tab.rows.filter((row) => statuses.includes(textIn(row, 'status'))).length;
  return {
    office: settings.office,
    callCode: settings.callCode,
    callTitle: settings.callTitle,
    opens: settings.opens ? ports.day(settings.opens) : '',
    deadline: settings.deadline ? ports.day(settings.deadline) : '',
    currency: settings.currency,
    received: tab.rows.length,
    complete: applications.filter(({ scored }) => scored.completeness === 100).length,
    // Whoever was selected, or not, had been on the shortlist before; a reserve had not.
    shortlisted: count('shortlist', 'selected', 'not selected'),
    interviewed: new Set(linesOf(ports, interviewsTab).map((row) => textIn(row, 'application'))).size || null,
    selected: count('selected'),
    criteria: criteria.map(({ code, text, weight }) => ({ code, text, weight })),
  };
}

function decisionsOf(ports: Ports, row: Row, process: ProjectRecord['process']): ProjectRecord['decisions'] {
  const status = textIn(row, 'status');
  const decided = dateIn(row, 'decided');
  if (status === '') return [];
  const seal = process?.seals[process.seals.length - 1];
  const about = ` abstained from ${textIn(row, 'code')}`;
  const own = seal?.conflicts?.filter((line) => line.endsWith(about) || line.includes(`${about}:`));
  return [
    {
      date: decided ? ports.day(decided) : '',
      status,
      reason: textIn(row, 'reason'),
      by: seal?.body ?? '',
      conflicts: own ? own.join('\n') || 'none' : '',
    },
  ];
}
