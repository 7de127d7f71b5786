import { labelOf } from '../../../application/catalogue/codes.ts';
import type { Block } from '../../documents/document.ts';
import type { BeneficiaryReportAnswers } from '../../form/read-report.ts';
import type { ProjectRecord } from '../../record/project-record.ts';
import { open, orOpen } from '../../wording/blocks.ts';
import { successChoices } from '../../wording/report-choices.ts';
import { staffVoices } from '../voices/impressions.ts';
import { eachReport, usedReports } from '../voices/used-reports.ts';
import { inWords, type Question, type Voice } from '../voices/voices.ts';

/** rating, problem, cause and prevention kept apart, so that they can be compared over projects. */
export const reportedSuccess = (record: ProjectRecord): Block[] =>
  eachReport(record, usedReports(record), 'how successful the cooperation was is missing', table);

export const successQuestion = (record: ProjectRecord): Question => ({
  about: 'how successful the cooperation was',
  list: successChoices,
  partners: usedReports(record).map(({ organisation, answers }) => ({
    who: organisation,
    code: answers.success,
  })),
  staff: staffVoices(record, 'success'),
});

const named = [
  { code: 'yes', label: 'names problems' },
  { code: 'no', label: 'names none' },
];

/** Who names problems and who none; an organisation that speaks of itself alone is not asked. */
export const problemQuestion = (record: ProjectRecord): Question => ({
  about: 'whether there were problems',
  list: named,
  partners: usedReports(record)
    .filter(({ answers }) => answers.scope === 'project' && answers.success !== '')
    .map(
      ({ organisation, answers }): Voice => ({ who: organisation, code: isTroubled(answers) ? 'yes' : 'no' }),
    ),
  staff: [],
});

export const successInAWord = (record: ProjectRecord): Block => {
  const success = successQuestion(record);
  const problems = problemQuestion(record);
  return {
    kind: 'table',
    header: ['In a word', 'Partners reported', 'Staff observed'],
    rows: [
      ['How successful', inWords(success.partners, success.list), inWords(success.staff, success.list)],
      ['Problems', inWords(problems.partners, problems.list), 'in their own words below'],
    ],
  };
};

const isTroubled = ({ problems, problemCauses, problemPrevention }: BeneficiaryReportAnswers): boolean =>
  [problems, problemCauses, problemPrevention].some((text) => text !== '');

function table(answers: BeneficiaryReportAnswers): Block[] {
  const { success, successHow, problems, problemCauses, problemPrevention, scope } = answers;
  const troubled = isTroubled(answers);
  if (success === '' && successHow === '' && !troubled) return [];
  const trouble = troubled
    ? [
        ['Problems', orOpen(problems)],
        ['Why they arose', orOpen(problemCauses)],
        ['How they could be avoided', orOpen(problemPrevention)],
      ]
    : [['Problems', 'none named']];
  return [
    {
      kind: 'table',
      header: ['Question', 'Answer'],
      rows: [
        ['How successful', success === '' ? open : labelOf(successChoices, success)],
        ['What made it so', orOpen(successHow)],
        ...(scope === 'own' && !troubled ? [] : trouble),
      ],
    },
  ];
}
