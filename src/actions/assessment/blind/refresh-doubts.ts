import type { Blinder } from '../../../core/assessment/blind/blind.ts';
import { type CallDoubt, collectDoubts } from '../../../core/assessment/blind/collect-doubts.ts';
import {
  type DecisionRow,
  decisionsIn,
  readDecisionRows,
} from '../../../core/assessment/blind/read-decisions.ts';
import { ok, type Problem, type Result } from '../../../core/problem.ts';
import { blindTab } from '../../../core/workbook/blind-tabs.ts';
import type { Ports, Tab } from '../../ports.ts';
import { readAssessors } from '../read-panel.ts';
import { type BlindCall, readCallBlind } from './read-call-blind.ts';

export type Doubts = {
  readonly call: BlindCall;
  readonly blind: Blinder;
  readonly tab: Tab;
  readonly rows: readonly DecisionRow[];
  /** Of applications somebody is to read, or of all while nothing is assigned; not decided yet. */
  readonly open: readonly CallDoubt[];
};

/**
 * Brings the Blind reading tab to what the applications say now: new words are added below, nothing that stands there
 * is changed or taken away, because a decision holds for ever.
 */
export function refreshDoubts(ports: Ports): Result<Doubts> {
  const call = readCallBlind(ports);
  if (!call.ok) return call;
  const panel = readAssessors(ports);
  if (!panel.ok) return panel;
  const { tab } = ports.workbook.ensure(blindTab);
  const before = readDecisionRows(tab.rows);
  const blind = call.value.blinderFor(decisionsIn(before));
  const read = new Set(
    panel.value.assignments.filter(({ state }) => state === 'assigned').map(({ application }) => application),
  );
  const doubts = collectDoubts(
    call.value.applications.filter(({ code }) => read.size === 0 || read.has(code)),
    blind,
  );
  const known = new Set(before.map(({ word }) => word));
  tab.append(
    doubts
      .filter(({ word }) => !known.has(word))
      .map(({ word, found, applications, context }) => ({
        word,
        found,
        applications: applications.join(', '),
        context,
      })),
  );
  return ok({ call: call.value, blind, tab, rows: readDecisionRows(tab.rows), open: doubts });
}

/** Why nothing can be released yet: words nobody has decided about, and what is typed in the column and says neither. */
export function doubtProblems({ tab, rows, open }: Doubts): Problem[] {
  const unread = rows.filter((row) => row.unread !== '');
  const first = rows.find(({ word, decision }) => decision === '' && open.some((each) => each.word === word));
  return [
    ...unread.map(({ row, unread: typed }) => ({
      where: tab.place(row, 'decision'),
      what: `"${typed}" is no decision.`,
      remedy: 'Type hide or leave.',
    })),
    ...(open.length === 0
      ? []
      : [
          {
            where: first ? tab.place(first.row, 'decision') : { tab: tab.title },
            what: `${open.length === 1 ? '1 word that may be a name is' : `${open.length} words that may be names are`} not decided, in ${codesIn(open)}.`,
            remedy: 'Decide in the sidebar under Blind reading, or type hide or leave beside each.',
          },
        ]),
  ];
}

const mostCodes = 12;

function codesIn(open: readonly CallDoubt[]): string {
  const codes = [
    ...new Set(open.reduce<string[]>((all, { applications }) => all.concat(applications), [])),
  ].sort();
  const rest = codes.length - mostCodes;
  return rest > 0 ? `${codes.slice(0, mostCodes).join(', ')} and ${rest} more` : codes.join(', ');
}
