import { activityTypes, labelOf } from '../../../application/catalogue/codes.ts';
import type { PlanActivity } from '../../../plan/plan.ts';
import type { Block } from '../../document.ts';
import type { ProjectRecord } from '../../project-record.ts';
import { concat, open, paragraph, subheading, tableOr } from '../../wording/blocks.ts';
import { doneChoices } from '../../wording/report-choices.ts';
import { showMonth, showSpan } from '../../wording/show.ts';
import { plannedId } from './planned-id.ts';
import { eachReport, organisationOf, speaker } from './voices.ts';

/** R-068: the method in the partners' words, then what became of each planned activity. */
export const reportedMethodology = (record: ProjectRecord): Block[] => [
  ...eachReport(record, 'the methodology is missing', ({ methodology }) =>
    methodology === '' ? [] : [paragraph(methodology)],
  ),
  subheading('Planned activities'),
  tableOr(
    ['Activity', 'When', 'What became of it'],
    [...record.plan.activities.map((activity) => plannedRow(record, activity)), ...unplannedRows(record)],
    'the plan lists no activities; staff add them in tab Plans.',
  ),
];

export const activityText = ({ id, type, what }: PlanActivity): string =>
  [`${id} ${labelOf(activityTypes, type)}`.trim(), what].filter((text) => text !== '').join(': ');

type Progress = { readonly id: string; readonly planned: string; readonly done: string; readonly by: string };

/** What the reports say of activities, in the order of the reports; id '' is one the plan does not know. */
export const reportedProgress = ({ plan, reports }: ProjectRecord): Progress[] => {
  const ids = plan.activities.map(({ id }) => id);
  return concat(
    reports.map((report) =>
      report.answers.activities.map(({ number, planned, done }) => ({
        ...{ id: plannedId({ number, text: planned }, ids), planned, by: speaker(report) },
        done: done === '' ? '' : `${labelOf(doneChoices, done)} (${organisationOf(report)})`,
      })),
    ),
  );
};

function plannedRow(record: ProjectRecord, activity: PlanActivity): string[] {
  const said = reportedProgress(record).filter(({ id, done }) => id === activity.id && done !== '');
  return [
    activityText(activity),
    showSpan(activity.from, activity.to, showMonth) || open,
    said.length === 0 ? open : said.map(({ done }) => done).join('; '),
  ];
}

const unplannedRows = (record: ProjectRecord): string[][] =>
  reportedProgress(record)
    .filter(({ id }) => id === '')
    .map(({ planned, done, by }) => [planned || 'Not named', 'not in the plan', done || `Reported by ${by}`]);
