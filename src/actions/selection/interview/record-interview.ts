import type { Cell } from '../../../core/application/application.ts';
import { ok, type Problem, type Result, refused } from '../../../core/problem.ts';
import { type FindingGiven, problemsOfRecord } from '../../../core/selection/interview/check-record.ts';
import type { InterviewLine } from '../../../core/selection/interview/record.ts';
import { interviewsTab } from '../../../core/workbook/interviews-tab.ts';
import { textIn } from '../../../core/workbook/tab.ts';
import { readScored } from '../../application/read-scored.ts';
import { refreshApplications } from '../../application/refresh-applications.ts';
import { type LogEntry, log } from '../../log.ts';
import type { Ports, Tab } from '../../ports.ts';
import { declareFirst, markNamed } from './create-kit.ts';
import { originalOf, readInterview } from './read-interview.ts';

/**
 * Writes what an interview found, one row for each criterion of this date, and scores again. The score from before is
 * written once, with the first finding, and never touched again.
 */
export function recordInterview(
  ports: Ports,
  code: string,
  given: readonly FindingGiven[],
): Result<{ readonly message: string }> {
  const { tab } = ports.workbook.ensure(interviewsTab);
  const read = readInterview(ports, code);
  if (!read.ok) return read;
  const { scheduled, call, lines } = read.value;
  if (!scheduled || scheduled.interview.conflicts === '') return refused(declareFirst);
  const { interview } = scheduled;
  const originals = new Map(
    call.criteria.map((each): [string, number | null] => [each.code, originalOf(read.value, each.code)]),
  );
  const problems = problemsOfRecord(interview, given, originals);
  const blocked = unreadable(ports, tab, code);
  if (problems.length + blocked.length > 0) return refused(...problems, ...blocked);

  const by = ports.who();
  const madeAt = ports.now();
  const entries: LogEntry[] = [];
  const changes: { row: number; cells: Record<string, Cell> }[] = [];
  const added: Record<string, Cell>[] = [];
  for (const { criterion, finding, note: typed, adjusted } of given) {
    const note = typed.trim();
    const before = lines.find((line) => line.criterion === criterion && line.date === interview.date);
    if (before ? isSame(before, { criterion, finding, note, adjusted }) : finding === '' && note === '')
      continue;
    const cells = { finding, note, adjusted: adjusted ?? '', by, madeAt };
    if (before) changes.push({ row: before.row, cells });
    else
      added.push({
        ...{ application: code, date: interview.date, mode: interview.mode, criterion },
        ...{ whyNotOnSite: interview.whyNotOnSite, original: originals.get(criterion) ?? '', ...cells },
      });
    entries.push({
      what: 'interview recorded',
      about: `${code} ${criterion}`,
      before: inWords(before?.finding ?? '', before?.adjusted ?? originals.get(criterion) ?? null),
      after: inWords(finding, adjusted),
    });
  }
  tab.write(['finding', 'note', 'adjusted', 'by', 'madeAt'], changes);
  tab.append(added);
  log(ports, entries);
  markNamed(ports, scheduled);
  const refreshed = refreshApplications(ports, 'wait');
  if (!refreshed.ok) return refreshed;
  const number = entries.length;
  return ok({ message: number === 1 ? 'One finding is saved.' : `${number} findings are saved.` });
}

const isSame = (line: InterviewLine, given: FindingGiven): boolean =>
  line.finding === given.finding && line.note === given.note && line.adjusted === given.adjusted;

const inWords = (finding: string, score: number | null): string =>
  [finding, score === null ? '' : `${score} of 5`].filter((part) => part !== '').join(', ');

/** Scores in other rows that cannot be read: nothing could be ranked with them, so nothing is written. */
function unreadable(ports: Ports, tab: Tab, code: string): readonly Problem[] {
  const strict = readScored(ports, 'written');
  if (strict.ok) return [];
  const own = new Set(tab.rows.filter((row) => textIn(row, 'application') === code).map(({ row }) => row));
  return strict.problems.filter(({ where }) => where?.tab !== tab.title || !own.has(where?.row ?? 0));
}
