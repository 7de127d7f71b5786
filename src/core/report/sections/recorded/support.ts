import { describeProblem } from '../../../problem.ts';
import { assistanceOf, differences, nameOf, show } from '../../../support/differences.ts';
import type { SupportLine } from '../../../support/lines/support-line.ts';
import { type PlannedLine, type ProjectLedger, projectLedger } from '../../../support/project-ledger.ts';
import { byAssistance, byCurrency, byGiver, byOrganisation, totalsBy } from '../../../support/totals.ts';
import type { Block } from '../../documents/document.ts';
import type { ProjectRecord } from '../../record/project-record.ts';
import { concat, note, open, orOpen, subheading, tableOr } from '../../wording/blocks.ts';
import { showDay, showMoney } from '../../wording/show.ts';
import { plannedInDraft } from './planned-in-draft.ts';
import { compared, costLines, totalRow } from './support-tables.ts';

/**
 * both kinds of support, planned against given, by cost line, partner, kind and giver, with what does not agree.
 * What the office has to give in all is not in it, so that the report can be shared once that is approved.
 */
export function supportGiven(record: ProjectRecord): Block[] {
  const { call, plan } = record;
  const currency = call.currency || plan.support.currency;
  const ledger = withDraft(record);
  const all = [...ledger.planned, ...ledger.given];
  const has = (kind: SupportLine['kind'], names: (line: SupportLine) => string) =>
    all.some((line) => line.kind === kind && names(line) !== '');
  const section = (title: string, block: Block, holds: boolean): Block[] =>
    holds ? [subheading(title), block] : [];
  const sized = (kind: SupportLine['kind']) => (value: number) => show({ kind }, value, currency);
  const table = (first: string, kind: SupportLine['kind'], of: (line: SupportLine) => string) =>
    compared(first, totalsBy(ledger, kind, of), sized(kind));
  return [
    tableOr(
      ['Support', 'Planned', 'Given', 'Given less planned'],
      concat([
        totalsBy(ledger, 'money', () => 'Money').map((total) => totalRow(total, sized('money'))),
        totalsBy(ledger, 'technical assistance', byAssistance).map((total) =>
          totalRow(total, sized('technical assistance')),
        ),
      ]),
      'no support is recorded, neither money nor technical assistance; staff enter it in tab Support.',
    ),
    ...section(
      'Money by cost line',
      costLines(ledger, currency),
      all.some(({ kind }) => kind === 'money'),
    ),
    ...section(
      'Money by partner',
      table('Partner', 'money', byOrganisation),
      has('money', ({ organisation }) => organisation),
    ),
    ...section(
      `Money in other currencies, counted in ${currency}`,
      table('Currency', 'money', byCurrency(currency)),
      has('money', (line) => line.currency),
    ),
    ...section(
      'Technical assistance by who gives it',
      table('Given by', 'technical assistance', byGiver),
      has('technical assistance', ({ givenBy }) => givenBy),
    ),
    subheading('Support given'),
    tableOr(
      ['Date', 'Kind', 'What for', 'Amount or days'],
      [...ledger.given]
        .sort(byDate)
        .map((line) => [
          orOpen(showDay(line.date)),
          line.kind === 'money' ? 'Money' : capital(assistanceOf(line)),
          orOpen(line.what),
          sizeOf(line, currency),
        ]),
      'no support has been recorded as given; staff enter it in tab Support.',
    ),
    ...named(
      'Planned but not given',
      ledger.planned.filter(isOpen).map((line) => openLine(line, currency)),
    ),
    ...named('Where planned and given do not agree', differences(ledger, { currency, ceiling: null })),
    ...ledger.problems.map((problem) => note(`Not in the sums, or in doubt. ${describeProblem(problem)}`)),
  ];
}

/** The ledger, or the draft of the plan while nothing is planned in the tab. */
const withDraft = ({ support, plan }: ProjectRecord): ProjectLedger =>
  support.planned.length > 0
    ? support
    : projectLedger(support, [...plannedInDraft(plan, support.code), ...support.given], support.problems);

const isOpen = ({ open: left, given }: PlannedLine): boolean => (left === null ? given === 0 : left > 0);

const openLine = (line: PlannedLine, currency: string): string =>
  [
    nameOf(line),
    line.open === null ? open : show(line, line.open, currency),
    line.date === '' ? '' : `planned for ${showDay(line.date)}`,
  ]
    .filter((part) => part !== '')
    .join(', ');

const named = (title: string, items: readonly string[]): Block[] =>
  items.length === 0 ? [] : [subheading(title), { kind: 'list', items }];

const byDate = (one: SupportLine, other: SupportLine): number =>
  one.date < other.date ? -1 : one.date > other.date ? 1 : one.row - other.row;

const capital = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

const sizeOf = (line: SupportLine, currency: string): string =>
  line.value === null
    ? open
    : line.amount === null || line.currency === ''
      ? show(line, line.value, currency)
      : `${showMoney(line.amount, line.currency)}, which is ${showMoney(line.value, currency)}`;
