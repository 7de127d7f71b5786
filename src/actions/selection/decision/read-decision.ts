import { type CriteriaVersion, criteriaState } from '../../../core/call/criteria/life/version.ts';
import { ok, type Result } from '../../../core/problem.ts';
import type { Candidate } from '../../../core/selection/candidate.ts';
import type { KeptSeal } from '../../../core/selection/decision/check-seal.ts';
import { type DecisionRecord, decisionIn } from '../../../core/selection/decision/decision-record.ts';
import type { SealedLine } from '../../../core/selection/decision/seal.ts';
import { lineKept, lineNow } from '../../../core/selection/decision/sealed-line.ts';
import { decisionsTab, sealedRankingTab } from '../../../core/workbook/decision-tabs.ts';
import { dateIn, numberIn, type Row, type TabDefinition, textIn } from '../../../core/workbook/tab.ts';
import { candidateOf } from '../../application/candidates.ts';
import { readScored, type ScoredCall } from '../../application/read-scored.ts';
import { readLife } from '../../call/criteria-life.ts';
import type { Ports } from '../../ports.ts';

export type DecisionReading = ScoredCall & {
  readonly rows: readonly Row[];
  readonly candidates: readonly Candidate[];
  /** The ranking as it stands on the Applications tab. */
  readonly now: readonly SealedLine[];
  /** Version of the criteria, in words. */
  readonly criteriaVersion: string;
  /** Sealed decisions, the oldest first. */
  readonly seals: readonly KeptSeal[];
  /** The record that is being written: of the decision, or of an amendment. `row` null: not on the tab yet. */
  readonly open: { readonly row: number | null; readonly record: DecisionRecord };
};

/** The decision with its seals, and the ranking it is about; nothing is written. */
export function readDecision(ports: Ports, known?: ScoredCall): Result<DecisionReading> {
  const call = known ? ok(known) : readScored(ports);
  if (!call.ok) return call;
  const life = readLife(ports);
  if (!life.ok) return life;
  const kept = readSeals(ports);
  if (!kept.ok) return kept;
  const scoredOf = new Map(call.value.applications.map(({ code, scored }) => [code, scored]));
  const rows = call.value.tab.rows.filter((row) => textIn(row, 'code') !== '');
  const { fingerprint, versions } = life.value;
  const { seals, open } = kept.value;
  return ok({
    ...call.value,
    rows,
    candidates: rows.map(candidateOf),
    now: rows.map((row) => lineNow(row, scoredOf.get(textIn(row, 'code')))),
    criteriaVersion: versionInWords(versions, fingerprint),
    seals,
    open: open
      ? { row: open.row, record: { ...decisionIn(open), number: seals.length + 1 } }
      : { row: null, record: { ...nobody, number: seals.length + 1 } },
  });
}

/** What was sealed so far, and the row of a record that is not sealed yet. */
export function readSeals(
  ports: Ports,
): Result<{ readonly seals: readonly KeptSeal[]; readonly open: Row | undefined }> {
  const decisions = rowsOf(ports, decisionsTab);
  if (!decisions.ok) return decisions;
  const lines = rowsOf(ports, sealedRankingTab);
  if (!lines.ok) return lines;
  const blocks = new Map<number, Row[]>();
  for (const row of lines.value) {
    const number = numberIn(row, 'decision') ?? 0;
    const block = blocks.get(number);
    if (block) block.push(row);
    else blocks.set(number, [row]);
  }
  return ok({
    seals: decisions.value.flatMap((row) => sealIn(row, blocks)),
    open: decisions.value.find((row) => textIn(row, 'mark') === ''),
  });
}

function sealIn(row: Row, blocks: ReadonlyMap<number, readonly Row[]>): KeptSeal[] {
  const mark = textIn(row, 'mark');
  if (mark === '') return [];
  const record = decisionIn(row);
  const block = (blocks.get(record.number) ?? []).filter((line) => textIn(line, 'code') !== '');
  return [
    {
      record,
      sealedAt: dateIn(row, 'sealedAt') ?? new Date(0),
      by: textIn(row, 'by'),
      criteria: textIn(row, 'criteria'),
      lines: block.map(lineKept),
      mark,
      lineMarks: new Map(block.map((line): [string, string] => [textIn(line, 'code'), textIn(line, 'mark')])),
    },
  ];
}

export function rowsOf(ports: Ports, definition: TabDefinition): Result<readonly Row[]> {
  if (!ports.workbook.exists(definition.key)) return ok([]);
  const tab = ports.workbook.open(definition);
  return tab.ok ? ok(tab.value.rows) : tab;
}

const nobody = { body: '', date: '', members: [], conflicts: null, why: '' } as const;

function versionInWords(versions: readonly CriteriaVersion[], fingerprint: string): string {
  const { state, last } = criteriaState(versions, fingerprint);
  const name = last && state !== 'draft' ? `version ${last.version}, ${state}` : 'not approved as they are';
  return `${name}, mark ${fingerprint}`;
}
