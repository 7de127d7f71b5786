import { labelOf } from '../../../application/catalogue/codes.ts';
import type { Block } from '../../document.ts';
import type { BeneficiaryReportAnswers } from '../../form/read-report.ts';
import type { ProjectRecord } from '../../project-record.ts';
import { open, orOpen } from '../../wording/blocks.ts';
import { successChoices } from '../../wording/report-choices.ts';
import { differences, eachReport, organisationOf, type Voice } from './voices.ts';

/** rating, problem, cause and prevention kept apart, so that they can be compared over projects. */
export const reportedSuccess = (record: ProjectRecord): Block[] => [
  ...eachReport(record, 'how successful the cooperation was is missing', table),
  ...differences('How successful the cooperation was', successVoices(record), successChoices),
];

export const successVoices = ({ reports }: ProjectRecord): Voice[] =>
  reports.map((report) => ({ who: organisationOf(report), code: report.answers.success }));

function table(answers: BeneficiaryReportAnswers): Block[] {
  const { success, successHow, problems, problemCauses, problemPrevention } = answers;
  if ([success, successHow, problems, problemCauses, problemPrevention].every((text) => text === ''))
    return [];
  const troubled = problems !== '' || problemCauses !== '' || problemPrevention !== '';
  return [
    {
      kind: 'table',
      header: ['Question', 'Answer'],
      rows: [
        ['How successful', success === '' ? open : labelOf(successChoices, success)],
        ['What made it so', orOpen(successHow)],
        ['Problems', troubled ? orOpen(problems) : 'none named'],
        ...(troubled
          ? [
              ['Why they arose', orOpen(problemCauses)],
              ['How they could be avoided', orOpen(problemPrevention)],
            ]
          : []),
      ],
    },
  ];
}
