import { labelOf } from '../../../application/catalogue/codes.ts';
import type { Block } from '../../document.ts';
import type { ProjectRecord } from '../../project-record.ts';
import { gap, paragraph } from '../../wording/blocks.ts';
import { continuationChoices } from '../../wording/report-choices.ts';
import { differences, eachReport, organisationOf, type Voice } from './voices.ts';

/** */
export const reportedContinuation = (record: ProjectRecord): Block[] => [
  ...eachReport(record, 'whether the cooperation will continue is missing', ({ continues, continuesHow }) => {
    if (continues === '' && continuesHow === '') return [];
    const answer = continues === '' ? [] : [paragraph(labelOf(continuationChoices, continues))];
    const how =
      continuesHow === ''
        ? gap('how, or why not; this partner can add it by changing its report.')
        : paragraph(continuesHow);
    return [...answer, how];
  }),
  ...differences('Whether the cooperation will continue', continuationVoices(record), continuationChoices),
];

export const continuationVoices = ({ reports }: ProjectRecord): Voice[] =>
  reports.map((report) => ({ who: organisationOf(report), code: report.answers.continues }));
