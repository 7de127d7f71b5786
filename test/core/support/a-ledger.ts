import type { SupportLine } from '../../../src/core/support/lines/support-line.ts';
import {
  type LedgerProject,
  type ProjectLedger,
  projectLedger,
} from '../../../src/core/support/project-ledger.ts';

/** A line of project P-07: money planned, unless said otherwise. `row` is set when it joins a ledger. */
export const aLine = (more: Partial<SupportLine> = {}): SupportLine => ({
  ...{ row: 0, project: 'P-07', id: '', stage: 'planned', date: '', kind: 'money', assistance: '' },
  ...{ what: '', organisation: '', value: null, currency: '', givenBy: '', ofPlan: '' },
  ...more,
  amount: more.kind === 'technical assistance' ? null : (more.amount ?? more.value ?? null),
});

/** A running project of two years with a plan. */
export const aLedgerProject = (more: Partial<LedgerProject> = {}): LedgerProject => ({
  ...{ code: 'P-07', title: 'Seeds together', starts: '2026-03-01', ends: '2026-10-31' },
  ...{ isRunning: true, hasPlan: true, planMoney: 4000 },
  ...more,
});

/** Rows from 2 on, in the order given. */
export const aProjectLedger = (
  lines: readonly SupportLine[],
  project: Partial<LedgerProject> = {},
): ProjectLedger =>
  projectLedger(
    aLedgerProject(project),
    lines.map((line, index) => ({ ...line, row: index + 2 })),
  );
