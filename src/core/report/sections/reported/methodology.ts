import { activityTypes, labelOf } from '../../../application/catalogue/codes.ts';
import type { PlanActivity } from '../../../plan/plan.ts';
import type { Block } from '../../documents/document.ts';
import type { ProjectRecord } from '../../record/project-record.ts';
import { concat, open, paragraph, subheading, tableOr } from '../../wording/blocks.ts';
import { doneChoices } from '../../wording/report-choices.ts';
import { showMonth, showSpan } from '../../wording/show.ts';
import { eachReport, wholeReports, whoSays } from '../voices/used-reports.ts';
import { latest, type Question } from '../voices/voices.ts';
import { plannedId } from './planned-id.ts';

/** R-068: the method in the partners' words, then what became of each planned activity. */
export const reportedMethodology = (record: ProjectRecord): Block[] => [
  ...eachReport(record, wholeReports(record), 'the methodology is missing', ({ methodology }) =>
    methodology === '' ? [] : [paragraph(methodology)],
  ),
  subheading('Planned activities'),
  tableOr(
    ['Activity', 'When planned', 'What became of it'],
    [...record.plan.activities.map((activity) => plannedRow(record, activity)), ...unplannedRows(record)],
    'the plan lists no activities; staff add them in tab Plans.',
  ),
];

export const activityText = ({ id, type, what }: PlanActivity): string =>
  [`${id} ${labelOf(activityTypes, type)}`.trim(), what].filter((text) => text !== '').join(': ');

/** What became of each planned activity, as the partners say. */
export const activityQuestions = (record: ProjectRecord): (Question & { readonly id: string })[] => {
  const said = reportedProgress(record);
  return record.plan.activities.map(({ id }) => ({
    id,
    about: `what became of activity ${id}`,
    list: doneChoices,
    partners: said.filter((each) => each.id === id).map(({ who, done }) => ({ who, code: done })),
    staff: [],
  }));
};

type Progress = {
  readonly id: string;
  readonly planned: string;
  readonly done: string;
  readonly who: string;
  readonly says: string;
};

/** What the reports say of activities, in the order of the reports; id '' is one the plan does not know. */
function reportedProgress(record: ProjectRecord): Progress[] {
  const ids = record.plan.activities.map(({ id }) => id);
  return concat(
    wholeReports(record).map((report) =>
      report.answers.activities.map(({ number, planned, done }) => ({
        ...{ id: plannedId({ number, text: planned }, ids), planned, done },
        ...{ who: report.organisation, says: whoSays(report) },
      })),
    ),
  );
}

function plannedRow(record: ProjectRecord, activity: PlanActivity): string[] {
  const said = activityQuestions(record).find(({ id }) => id === activity.id);
  return [
    activityText(activity),
    showSpan(activity.from, activity.to, showMonth) || open,
    latest(said?.partners ?? [])
      .map(({ who, code }) => `${labelOf(doneChoices, code)} (${who})`)
      .join('; ') || open,
  ];
}

const unplannedRows = (record: ProjectRecord): string[][] =>
  reportedProgress(record)
    .filter(({ id }) => id === '')
    .map(({ planned, done, says }) => [
      planned || 'Not named',
      'not in the plan',
      done === '' ? `Reported by ${says}` : `${labelOf(doneChoices, done)} (${says})`,
    ]);
