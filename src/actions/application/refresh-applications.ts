import type { Cell } from '../../core/application/application.ts';
import { answersDigest, fingerprint } from '../../core/application/identity/fingerprint.ts';
import { freeCodes } from '../../core/application/identity/next-code.ts';
import type { Judged } from '../../core/assessment/counted/judged.ts';
import type { Criterion } from '../../core/call/criteria/criterion.ts';
import { ok, type Problem, type Result } from '../../core/problem.ts';
import type { Scored } from '../../core/scoring/scored.ts';
import { applicationsTab } from '../../core/workbook/applications-tab.ts';
import { type Row, textIn } from '../../core/workbook/tab.ts';
import { takeInAssessments } from '../assessment/answers/take-in-assessments.ts';
import type { Done } from '../call/done.ts';
import { readCall } from '../call/read-call.ts';
import { refreshGuide } from '../call/refresh-guide.ts';
import { type LogEntry, log } from '../log.ts';
import { startProjects } from '../plan/start-project.ts';
import type { Ports, Tab } from '../ports.ts';
import { readAdjusted } from '../selection/interview/read-interviews.ts';
import { acknowledge, unsureLetters } from './acknowledge.ts';
import { cellsOf, meanCells, meanNotes, notesOf, scoreColumns } from './application-cells.ts';
import { type Received, readReceived } from './read-received.ts';
import { pairWithResponses, presentIn } from './read-scored.ts';
import { type Present, scoreAll } from './score-all.ts';

/**
 * Brings the Applications tab to the state the response sheet, the criteria and the settings imply, whatever happened
 * before: missed, doubled, edited, sorted, moved. Running it again changes nothing. `letters`: acknowledgements that
 * are due go out, wait for the next Sync now, or are never written to what is new.
 */
export function refreshApplications(ports: Ports, letters: 'send' | 'wait' | 'never'): Result<Done> {
  const call = readCall(ports, 'anything');
  if (!call.ok) return call;
  const { settings, criteria } = call.value;
  const received = readReceived(ports, settings);
  if (!received.ok) return received;
  const definition = applicationsTab(criteria);
  const whole = ports.workbook.open(definition);
  if (!whole.ok) return whole;
  const panel = takeInAssessments(ports, call.value);
  const judged = panel.ok ? (panel.value?.judged ?? null) : null;
  const hasMeans = judged !== null && judged.applications.size > 0;
  const { tab } = ports.workbook.ensure(definition, hasMeans ? 'late columns too' : undefined);
  const entries: LogEntry[] = [];

  const adoptedAt = ports.forms.adoptedAt();
  // Nobody is written to about what they sent before the office began to use the add-on.
  const cameBefore = (at: Date | null): boolean =>
    letters === 'never' || (adoptedAt !== null && (at === null || at.getTime() < adoptedAt.getTime()));
  const arrived = takeIn(tab, received.value, entries, cameBefore);
  const present = [...tab.rows, ...arrived.rows]
    .map((row) => presentIn(row, arrived.rowOf, received.value))
    .filter((entry): entry is Present => entry !== null);
  const adjusted = readAdjusted(ports, 'written');
  const scored = !panel.ok
    ? panel
    : adjusted.ok
      ? scoreAll(tab, present, call.value, 'written', adjusted.value, judged)
      : adjusted;
  if (!scored.ok) {
    tab.write(newcomerKeys, arrived.rows);
    return scored;
  }
  writeScores(tab, present, scored.value, criteria, received.value, arrived, judged);
  if (letters === 'send') entries.push(...acknowledge(ports, settings, tab));
  log(ports, entries);
  startProjects(ports);
  refreshGuide(ports);
  return ok({
    message: messageOf(present.length, arrived),
    problems: [
      ...unsureLetters(tab),
      ...goneProblems(tab, arrived.gone),
      ...((panel.ok ? panel.value?.problems : null) ?? []),
    ],
  });
}

type Arrived = {
  /** Those to come: not written yet. */
  readonly rows: readonly Row[];
  /** Code to the place of its response. */
  readonly rowOf: ReadonlyMap<string, number>;
  readonly gone: readonly string[];
};

/** What a new application is recognised by. */
const newcomerKeys = ['code', 'received', 'response', 'digest', 'acknowledged'];

/** Gives every response that has no application one: a code, and what it is recognised by. */
function takeIn(
  tab: Tab,
  received: Received,
  entries: LogEntry[],
  cameBefore: (at: Date | null) => boolean,
): Arrived {
  const { known, rowOf, newcomers, gone, edited } = pairWithResponses(tab, received);
  const free = freeCodes(known.map(({ code }) => code));
  const places = new Map(rowOf);
  const rows = newcomers.map((rowIndex, index): Row => {
    const code = free();
    places.set(code, rowIndex);
    const row = received.rows[rowIndex];
    entries.push({ what: 'application received', about: code });
    return {
      row: tab.nextRow + index,
      cells: {
        code,
        received: row?.submittedAt ?? '',
        response: row ? fingerprint(row) : '',
        digest: row ? answersDigest(row) : '',
        acknowledged: cameBefore(row?.submittedAt ?? null) ? 'came before the form was bound' : '',
      },
    };
  });
  for (const code of edited) entries.push({ what: 'response edited', about: code });
  return { rows, rowOf: places, gone };
}

/** One block for the scores and one for their notes, whatever the number of applications. Unchanged scores are not written again. */
function writeScores(
  tab: Tab,
  present: readonly Present[],
  scored: readonly Scored[],
  criteria: readonly Criterion[],
  received: Received,
  { rows, rowOf }: Arrived,
  judged: Judged | null,
): void {
  const scoreOf = new Map(scored.map((entry): [string, Scored] => [entry.code, entry]));
  const changes = present.flatMap(({ row, code, application, submittedAt }) => {
    const score = scoreOf.get(code);
    const response = received.rows[rowOf.get(code) ?? -1];
    return score && response
      ? [
          {
            row: row.row,
            score,
            before: row,
            cells: {
              code,
              ...cellsOf(application, score, submittedAt, response),
              ...meanCells(score, criteria),
            },
          },
        ]
      : [];
  });
  const columns = scoreColumns(criteria);
  // Who has no response any more is not ranked among the others.
  const there = new Set(changes.map(({ row }) => row));
  const without = tab.rows.filter(({ row, cells }) => !there.has(row) && cells.rank !== '');
  if (rows.length > 0 || changes.some(({ before, cells }) => differs(before, cells)))
    tab.write(['code', ...columns.values], changes);
  const marked = rows.filter(({ cells }) => cells.acknowledged !== '');
  tab.write(['acknowledged'], marked);
  tab.write(
    ['rank', 'tied'],
    without.map(({ row }) => ({ row, cells: { rank: '', tied: '' } })),
  );
  tab.annotate(
    columns.notes,
    new Map(
      changes.map(({ row, score }): [number, Record<string, string>] => [
        row,
        { ...notesOf(score), ...meanNotes(score.code, judged) },
      ]),
    ),
  );
}

const differs = ({ cells: before }: Row, after: Readonly<Record<string, Cell>>): boolean =>
  Object.entries(after).some(([key, value]) => {
    const old = before[key];
    return value instanceof Date && old instanceof Date
      ? value.getTime() !== old.getTime()
      : value !== old && old !== undefined;
  });

function messageOf(count: number, { rows, gone }: Arrived): string {
  const added = rows.length;
  if (count === 0) return 'No application has arrived yet.';
  const all = count === 1 ? '1 application' : `${count} applications`;
  const fresh = added === 0 ? 'none new' : added === 1 ? '1 of them new' : `${added} of them new`;
  return `${all} scored, ${fresh}.${gone.length === 0 ? '' : ` ${gone.length} without a response.`}`;
}

/** Nothing is deleted because a response is: the application stays as it was last scored, and is named. */
const goneProblems = (tab: Tab, gone: readonly string[]): Problem[] =>
  tab.rows
    .filter((row) => gone.includes(textIn(row, 'code')))
    .map((row) => ({
      where: tab.place(row.row, 'code'),
      what: `The response of ${textIn(row, 'code')} is no longer in the response sheet.`,
      remedy:
        'Bring it back with Edit > Undo or File > Version history, or leave it: its row stays as last scored, without a rank.',
    }));
