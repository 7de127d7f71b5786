import { readInstant } from '../../core/application/reading/values/read-instant.ts';
import { ok, type Place, type Result } from '../../core/problem.ts';
import { readReport } from '../../core/report/form/read-report.ts';
import type { ReceivedReport } from '../../core/report/record/project-record.ts';
import { questionsTab } from '../../core/workbook/call-tabs.ts';
import { answersOf } from '../application/read-received.ts';
import { questionTitles, readQuestionsTab } from '../call/read-call.ts';
import type { Ports } from '../ports.ts';

export type ReceivedRow = ReceivedReport & { readonly row: number };

/** Every answered report form, the earliest first however the sheet is sorted. None before there is a report form. */
export function receivedReports(ports: Ports): Result<readonly ReceivedRow[]> {
  const read = readReportRows(ports);
  return read.ok ? ok(read.value.reports) : read;
}

/** The same, and where a person finds the code in a row. */
export function readReportRows(
  ports: Ports,
): Result<{ readonly reports: readonly ReceivedRow[]; readonly placeOf: (row: number) => Place }> {
  const none = { reports: [], placeOf: (row: number): Place => ({ tab: '', row }) };
  if (ports.responses.headers('report') === null || !ports.workbook.exists(questionsTab.key)) return ok(none);
  const bound = readQuestionsTab(ports, 'report');
  if (!bound.ok) return bound;
  const responses = ports.responses.read('report', questionTitles(bound.value));
  if (!responses) return ok(none);
  const answers = answersOf(responses, bound.value);
  const rows = responses.rows
    .map((row, rowIndex) => ({ row, get: answers(rowIndex).get }))
    .filter(({ row }) => row.shown.some((cell) => cell.trim() !== ''))
    .map(({ row, get }) => {
      const sent = readInstant(get('timestamp')[0] ?? { value: '', shown: '' });
      const read = readReport((key) => get(key)[0]?.shown ?? '');
      const report: ReceivedRow = {
        reportId: read.reportNumber,
        received: sent ? ports.day(sent) : '',
        answers: read,
        row: row.row,
      };
      return { report, at: sent ? sent.getTime() : 0 };
    });
  const code = bound.value.find(({ key }) => key === 'report.projectCode')?.title ?? '';
  return ok({
    reports: rows.sort((a, b) => a.at - b.at || a.report.row - b.report.row).map(({ report }) => report),
    placeOf: (row) => ({ tab: responses.title, row, column: code }),
  });
}
