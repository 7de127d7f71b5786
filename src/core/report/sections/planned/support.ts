import { assistanceKinds, labelOf } from '../../../application/catalogue/codes.ts';
import type { Plan } from '../../../plan/plan.ts';
import type { Block } from '../../documents/document.ts';
import { gap, open, orOpen, paragraph, subheading, tableOr } from '../../wording/blocks.ts';
import { beneficiaryHeadings } from '../../wording/headings.ts';
import { showDay, showDays, showMoney } from '../../wording/show.ts';

export const plannedSupport = ({ support }: Plan): Block[] => {
  const { money, currency, costLines, assistance } = support;
  return [
    subheading('Money'),
    money === null
      ? gap(`the amount; staff decide it in tab Projects.`)
      : paragraph(showMoney(money, currency)),
    tableOr(
      ['Cost', 'Organisation', 'Amount'],
      costLines.map(({ what, organisation, amount }) => [
        ...[what, organisation].map(orOpen),
        amount === null ? open : showMoney(amount, currency),
      ]),
      'what the money is for; staff and partners add it in tab Support.',
    ),
    subheading('Technical assistance'),
    tableOr(
      ['Kind', 'What for', 'Days'],
      assistance.map(({ kind, what, days }) => [
        ...[labelOf(assistanceKinds, kind), what].map(orOpen),
        days === null ? open : showDays(days),
      ]),
      'whether technical assistance is given; staff decide it in tab Support.',
    ),
  ];
};

/** The reporting requirements are the guideline's eight items (R-064, R-065a). */
export const reportingRequirements = ({ reports }: Plan): Block[] => [
  tableOr(
    ['Report', 'Due', 'Why'],
    reports.map(({ id, kind, due, reason, waived }) => [
      `${id}: ${kind}`,
      orOpen(showDay(due)),
      waived.trim() === '' ? orOpen(reason) : `Not waited for any longer: ${waived}`,
    ]),
    'at least one report has to be agreed; staff add it in tab Reports.',
  ),
  paragraph('Each report is given on the report form and covers the following:'),
  { kind: 'list', items: Object.values(beneficiaryHeadings) },
];
