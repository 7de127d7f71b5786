import type { Application } from '../../core/application/application.ts';
import { reconcile } from '../../core/application/identity/reconcile.ts';
import { ok, type Result } from '../../core/problem.ts';
import type { Scored } from '../../core/scoring/scored.ts';
import { applicationsTab } from '../../core/workbook/applications-tab.ts';
import { dateIn, type Row, textIn } from '../../core/workbook/tab.ts';
import { type PanelJudged, readJudged } from '../assessment/answers/read-judged.ts';
import { type Call, readCall } from '../call/read-call.ts';
import type { Ports, Tab } from '../ports.ts';
import { readAdjusted } from '../selection/interview/read-interviews.ts';
import { type Received, readReceived } from './read-received.ts';
import { type Present, scoreAll } from './score-all.ts';

export type ScoredApplication = Present & { readonly scored: Scored };

export type ScoredCall = Call & {
  readonly tab: Tab;
  /** What assessors gave; null before there is an assessor. */
  readonly panel: PanelJudged | null;
  /** Those with a response, in the order of the tab. */
  readonly applications: readonly ScoredApplication[];
};

/** The rows of the Applications tab with the responses they stand for. */
export function pairWithResponses(tab: Tab, received: Received) {
  const known = tab.rows
    .filter((row) => textIn(row, 'code') !== '')
    .map((row) => ({
      row,
      code: textIn(row, 'code'),
      fingerprint: textIn(row, 'response'),
      answersDigest: textIn(row, 'digest'),
      submittedAt: dateIn(row, 'received'),
    }));
  const found = reconcile(received.rows, known);
  const rowOf = new Map(found.matches.map(({ code, rowIndex }): [string, number] => [code, rowIndex]));
  return { known, rowOf, ...found };
}

/** The application of a row, read from its response; null when the response is gone. */
export function presentIn(row: Row, rowOf: ReadonlyMap<string, number>, received: Received): Present | null {
  const code = textIn(row, 'code');
  const rowIndex = rowOf.get(code);
  if (rowIndex === undefined) return null;
  const application: Application = received.applicationAt(rowIndex);
  return { row, code, application, submittedAt: received.rows[rowIndex]?.submittedAt ?? null };
}

/** Everything about the applications as it stands, without writing anything. */
export function readScored(ports: Ports, purpose: 'written' | 'shown' = 'shown'): Result<ScoredCall> {
  const call = readCall(ports, 'anything');
  if (!call.ok) return call;
  const tab = ports.workbook.open(applicationsTab(call.value.criteria));
  if (!tab.ok) return tab;
  const received = readReceived(ports, call.value.settings);
  if (!received.ok) return received;
  const { rowOf } = pairWithResponses(tab.value, received.value);
  const present = tab.value.rows
    .map((row) => presentIn(row, rowOf, received.value))
    .filter((entry): entry is Present => entry !== null);
  const adjusted = readAdjusted(ports, purpose);
  if (!adjusted.ok) return adjusted;
  const panel = readJudged(ports, call.value.settings);
  if (!panel.ok) return panel;
  const judged = panel.value?.judged ?? null;
  const scored = scoreAll(tab.value, present, call.value, purpose, adjusted.value, judged);
  if (!scored.ok) return scored;
  const byCode = new Map(scored.value.map((entry): [string, Scored] => [entry.code, entry]));
  const applications = present.flatMap((entry) => {
    const found = byCode.get(entry.code);
    return found ? [{ ...entry, scored: found }] : [];
  });
  return ok({ ...call.value, tab: tab.value, panel: panel.value, applications });
}
