import type { Block } from '../../document.ts';
import type { ProjectRecord } from '../../project-record.ts';
import { concat, note, orOpen, paragraph, tableOr, textOr } from '../../wording/blocks.ts';
import { speaker } from '../reported/voices.ts';

/** The project's name from the plan; a report that calls it otherwise is named, not followed. */
export const projectName = ({ title, code, reports }: ProjectRecord): Block[] => [
  textOr(title, 'the project has no name; staff fill it in in tab Projects.'),
  note(`Project code: ${orOpen(code)}`),
  ...reports
    .filter(({ answers }) => answers.title !== '' && answers.title !== title)
    .map((report) => note(`Called “${report.answers.title}” by ${speaker(report)}.`)),
];

export const partnerTable = ({ partners, plan, reports }: ProjectRecord): Block[] => [
  tableOr(
    ['Partner', 'Role', 'Town or village', 'Sectors and areas'],
    partners.length > 0
      ? partners.map(({ name, role, town, labels }) => [
          ...[name, role, town].map(orOpen),
          orOpen(labels.join(', ')),
        ])
      : plan.partners.map(({ name, role, town }) => [...[name, role, town].map(orOpen), orOpen('')]),
    'no partners are recorded; staff add them in tab Plans.',
  ),
  ...concat(
    reports
      .filter(({ answers }) => answers.partnersChanged === 'yes' || answers.partnersChangedHow !== '')
      .map((report) => [
        note(`The partners have changed, says ${speaker(report)}:`),
        textOr(report.answers.partnersChangedHow, 'how and why they changed; this partner can add it.'),
        paragraph(`Partners named in this report: ${orOpen(report.answers.partners)}`),
      ]),
  ),
];
