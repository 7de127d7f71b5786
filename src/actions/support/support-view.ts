import { describeProblem } from '../../core/problem.ts';
import { showDay } from '../../core/report/wording/show.ts';
import { differences, nameOf, show } from '../../core/support/differences.ts';
import type { SupportLine } from '../../core/support/lines/support-line.ts';
import { overdueIn } from '../../core/support/overdue.ts';
import { type ProjectLedger, plannedFor, type Standing } from '../../core/support/project-ledger.ts';

type Call = { readonly currency: string; readonly ceiling: number | null };

/** The support of a project as the sidebar shows it. `today` is YYYY-MM-DD. */
export function supportView(ledger: ProjectLedger, call: Call, today: string) {
  const late = new Map(overdueIn(ledger, today).map((each) => [each.line.row, each] as const));
  const { currency } = call;
  const size = (line: SupportLine): string =>
    line.value === null ? '' : `${show(line, line.value, currency)}${typedAs(line)}`;
  return {
    money: standingOf(ledger.money),
    days: standingOf(ledger.days),
    planned: ledger.planned.map((line) => {
      const overdue = late.get(line.row);
      return {
        row: line.row,
        id: line.id,
        name: nameOf(line),
        kind: line.kind,
        assistance: line.assistance,
        organisation: line.organisation,
        givenBy: line.givenBy,
        date: showDay(line.date),
        size: size(line),
        given: line.given > 0 ? show(line, line.given, currency) : '',
        percent: line.value ? Math.min(100, Math.round((line.given / line.value) * 100)) : 0,
        covered: line.covered > 0 ? show(line, line.covered, currency) : '',
        open: line.open === null || line.open === 0 ? '' : show(line, line.open, currency),
        overdue: overdue ? showDay(overdue.due) : '',
      };
    }),
    given: ledger.given.map((line) => ({
      row: line.row,
      name: nameOf(line),
      date: showDay(line.date),
      size: size(line),
      organisation: line.organisation,
      givenBy: line.givenBy,
      of: plannedFor(line, ledger.planned) ? line.ofPlan : '',
    })),
    differences: differences(ledger, call),
    problems: ledger.problems.map(describeProblem),
  };
}

const standingOf = ({ planned, given, open }: Standing) => ({ planned, given, open });

/** What was typed, when it was in another currency. */
const typedAs = ({ amount, currency }: SupportLine): string =>
  amount === null || currency === '' ? '' : ` (${amount} ${currency})`;
