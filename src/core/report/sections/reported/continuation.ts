import { labelOf } from '../../../application/catalogue/codes.ts';
import type { Block } from '../../documents/document.ts';
import type { ProjectRecord } from '../../record/project-record.ts';
import { gap, paragraph } from '../../wording/blocks.ts';
import { continuationChoices } from '../../wording/report-choices.ts';
import { staffVoices } from '../voices/impressions.ts';
import { eachReport, usedReports } from '../voices/used-reports.ts';
import { inWords, type Question } from '../voices/voices.ts';

/** */
export const reportedContinuation = (record: ProjectRecord): Block[] =>
  eachReport(
    record,
    usedReports(record),
    'whether the cooperation will continue is missing',
    ({ continues, continuesHow }) => {
      if (continues === '' && continuesHow === '') return [];
      const answer = continues === '' ? [] : [paragraph(labelOf(continuationChoices, continues))];
      const how =
        continuesHow === ''
          ? gap('how, or why not; this partner can add it by changing its report.', 'partners')
          : paragraph(continuesHow);
      return [...answer, how];
    },
  );

export const continuationQuestion = (record: ProjectRecord): Question => ({
  about: 'whether the cooperation will continue',
  list: continuationChoices,
  partners: usedReports(record).map(({ organisation, answers }) => ({
    who: organisation,
    code: answers.continues,
  })),
  staff: staffVoices(record, 'continuation'),
});

export const continuationInAWord = (record: ProjectRecord): Block => {
  const { partners, staff, list } = continuationQuestion(record);
  return {
    kind: 'table',
    header: ['In a word', 'Partners reported', 'Staff observed'],
    rows: [['Will it continue?', inWords(partners, list), inWords(staff, list)]],
  };
};
