import { inOneText } from '../../../core/assessment/answers/latest-answers.ts';
import { inWords, progressOf } from '../../../core/assessment/answers/progress.ts';
import type { FormAnswer } from '../../../core/assessment/answers/read-answer.ts';
import type { Arrivals } from '../../../core/assessment/answers/take-in.ts';
import type { Settings } from '../../../core/call/settings/settings.ts';
import { ok, type Result } from '../../../core/problem.ts';
import { assessmentsTab, assessorsTab } from '../../../core/workbook/assessment-tabs.ts';
import { logTab } from '../../../core/workbook/call-tabs.ts';
import { dateIn, textIn } from '../../../core/workbook/tab.ts';
import type { Call } from '../../call/read-call.ts';
import { type LogEntry, log } from '../../log.ts';
import type { Ports } from '../../ports.ts';
import { codesFor, offerCodes } from '../forms/offered-codes.ts';
import { readArrivals } from './read-arrivals.ts';
import { type PanelJudged, readJudged } from './read-judged.ts';

/**
 * Brings the Assessments tab to the state the answered forms imply, and the forms' lists to what is assigned. Running
 * it again changes nothing; the number of calls goes with the assessors, not with what they answered. Null before there
 * is an assessor.
 */
export function takeInAssessments(ports: Ports, call: Call): Result<PanelJudged | null> {
  const read = readArrivals(ports, call);
  if (!read.ok) return read;
  if (!read.value) return ok(null);
  const { panel, answers, earlier, arrivals } = read.value;
  const { settings } = call;
  const lists = panel.panel.assessors.flatMap(({ code }) =>
    offerCodes(ports, code, codesFor(code, panel.work)),
  );
  keepHistory(ports, earlier, settings);
  const kept = keepProgress(ports, answers, arrivals, panel, settings);
  if (!kept.ok) return kept;
  write(ports, arrivals);
  const after = readJudged(ports, settings);
  if (!after.ok || !after.value) return after;
  return ok({ ...after.value, problems: [...after.value.problems, ...lists, ...read.value.problems] });
}

function write(ports: Ports, { changes, released }: Arrivals): void {
  if (changes.length === 0) return;
  const { tab } = ports.workbook.ensure(assessmentsTab);
  const cells = changes.map(({ row, ...change }) => ({
    row,
    cells: { ...change, score: change.score ?? '', received: change.received ?? '' },
  }));
  tab.write(
    assessmentsTab.columns.map(({ key }) => key),
    cells.flatMap(({ row, cells: each }) => (row === null ? [] : [{ row, cells: each }])),
  );
  tab.append(cells.filter(({ row }) => row === null).map((each) => each.cells));
  log(
    ports,
    released.map((about) => ({ what: 'assessed by all its assessors', about })),
  );
}

/** What was answered before stays to be read in the Log, each once, and first of all, so that a run cut short loses none. */
function keepHistory(ports: Ports, earlier: readonly FormAnswer[], settings: Settings): void {
  if (earlier.length === 0) return;
  const tab = ports.workbook.open(logTab);
  if (!tab.ok) return;
  const what = 'assessment answered again';
  const there = new Set(
    tab.value.rows
      .filter((row) => textIn(row, 'what') === what)
      .map((row) => `${textIn(row, 'about')} ${textIn(row, 'after')}`),
  );
  const entries = earlier.map(
    (answer): LogEntry => ({
      what,
      about: `${answer.assessor} ${answer.application}`,
      before: inOneText(answer),
      after: `the earlier answer, of ${answer.received ? ports.words(answer.received, settings.timeZone) : 'no date'}`,
    }),
  );
  const fresh = new Map(entries.map((entry): [string, LogEntry] => [`${entry.about} ${entry.after}`, entry]));
  log(
    ports,
    [...fresh].filter(([key]) => !there.has(key)).map(([, entry]) => entry),
  );
}

/** How many each has answered, and how scores were to count when their first answer came: written before any score is. */
function keepProgress(
  ports: Ports,
  answers: readonly FormAnswer[],
  { answered }: Arrivals,
  { panel, work }: PanelJudged,
  settings: Settings,
): Result<null> {
  const tab = ports.workbook.open(assessorsTab);
  if (!tab.ok) return tab;
  const changes = panel.assessors.flatMap(({ row, code }) => {
    const found = tab.value.rows.find((each) => each.row === row);
    const times = answers.flatMap(({ assessor, received }) =>
      assessor === code && received ? [received] : [],
    );
    const before = found ? dateIn(found, 'first') : null;
    const first = before ?? times.sort((one, other) => one.getTime() - other.getTime())[0] ?? null;
    const counted = (found ? textIn(found, 'counted') : '') || (first ? settings.scoresCounted : '');
    const done = inWords(progressOf(code, work, answered));
    const isSame =
      found &&
      textIn(found, 'answered') === done &&
      textIn(found, 'counted') === counted &&
      (before === null) === (first === null);
    return isSame ? [] : [{ row, cells: { answered: done, first: first ?? '', counted } }];
  });
  tab.value.write(['answered', 'first', 'counted'], changes);
  return ok(null);
}
