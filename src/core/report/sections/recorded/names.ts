import type { AgreementState } from '../../../plan/agreement/agreement-state.ts';
import type { Block } from '../../documents/document.ts';
import { partnerNamed } from '../../received/partner-named.ts';
import type { ProjectRecord } from '../../record/project-record.ts';
import { concat, gap, note, orOpen, paragraph, subheading, tableOr, textOr } from '../../wording/blocks.ts';
import { showDay } from '../../wording/show.ts';
import { speaker, usedReports } from '../voices/used-reports.ts';

/** The project's name from the plan; a report that calls it otherwise is named, not followed. */
export const projectName = (record: ProjectRecord): Block[] => [
  textOr(record.title, 'the project has no name; staff fill it in in tab Projects.'),
  note(`Project code: ${orOpen(record.code)}`),
  ...usedReports(record)
    .filter(({ answers }) => answers.title !== '' && answers.title !== record.title)
    .map((report) => note(`Called “${report.answers.title}” by ${speaker(report)}.`)),
];

/** Those of the plan, with what the application says of them; who left, or never came into the plan, stays in sight. */
export function partnerTable(record: ProjectRecord): Block[] {
  const { partners, plan } = record;
  const names = partners.map(({ name }) => name);
  const known = (name: string) => partners.find((each) => each.name === partnerNamed(names, name));
  const planned = plan.partners.map(({ name, role, town, joined, left }) => {
    const remark = [
      joined === '' ? '' : `joined: ${showDay(joined)}`,
      left === '' ? '' : `left: ${showDay(left)}`,
    ].filter((part) => part !== '');
    return [
      [orOpen(name), ...remark].join('\n'),
      ...[role, town || (known(name)?.town ?? ''), (known(name)?.labels ?? []).join(', ')].map(orOpen),
    ];
  });
  const others = partners
    .filter(({ name }) => !plan.partners.some((each) => known(each.name)?.name === name))
    .map(({ name, role, town, labels }) => [
      plan.partners.length === 0 ? orOpen(name) : `${orOpen(name)}\nin the application, not in the plan`,
      ...[role, town, labels.join(', ')].map(orOpen),
    ]);
  return [
    tableOr(
      ['Partner', 'Role', 'Town or village', 'Sectors and areas'],
      [...planned, ...others],
      'no partners are recorded; staff add them in tab Plans.',
    ),
    ...concat(
      usedReports(record)
        .filter(({ answers }) => answers.partnersChanged === 'yes' || answers.partnersChangedHow !== '')
        .map((report) => [
          note(`The partners have changed, says ${speaker(report)}:`),
          report.answers.partnersChangedHow === ''
            ? gap('how and why they changed; this partner can add it by changing its report.', 'partners')
            : paragraph(report.answers.partnersChangedHow),
          paragraph(`Partners named in this report: ${orOpen(report.answers.partners)}`),
        ]),
    ),
  ];
}

/** who agreed to which plan; a comment stays with the partner's name. */
export const planAgreements = ({ agreements, plan }: ProjectRecord): Block[] => [
  subheading('Agreement to the cooperation plan'),
  tableOr(
    ['Partner', 'Answer', 'When, how and by whom', 'Comment'],
    agreements.map((state) => [
      orOpen(state.name),
      answerOf(state, plan.version),
      orOpen([showDay(state.date), state.way, state.who].filter((part) => part !== '').join(', ')),
      state.comment || 'none',
    ]),
    'whether the partners agreed to the plan; staff record it in the sidebar under the plan’s agreement.',
  ),
];

function answerOf({ answer, version, isOfThisVersion, changed }: AgreementState, now: number): string {
  if (answer === '') return orOpen('');
  const said = version === null ? answer : `${answer}, version ${version}`;
  if (isOfThisVersion) return said;
  const since = changed.length === 0 ? 'the plan has changed since' : `changed since: ${changed.join('; ')}`;
  return `${said} (now version ${now}; ${since})`;
}
