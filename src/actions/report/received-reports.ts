import { readInstant } from '../../core/application/reading/values/read-instant.ts';
import { ok, type Result } from '../../core/problem.ts';
import { readReport } from '../../core/report/form/read-report.ts';
import type { ReceivedReport } from '../../core/report/project-record.ts';
import { questionsTab } from '../../core/workbook/call-tabs.ts';
import { answersOf } from '../application/read-received.ts';
import { questionTitles, readQuestionsTab } from '../call/read-call.ts';
import type { Ports } from '../ports.ts';

/** Every answered report form, in the order of the sheet. None before there is a report form. */
export function receivedReports(ports: Ports): Result<readonly ReceivedReport[]> {
  if (ports.responses.headers('report') === null || !ports.workbook.exists(questionsTab.key)) return ok([]);
  const bound = readQuestionsTab(ports, 'report');
  if (!bound.ok) return bound;
  const responses = ports.responses.read('report', questionTitles(bound.value));
  if (!responses) return ok([]);
  const answers = answersOf(responses, bound.value);
  return ok(
    responses.rows
      .map((row, rowIndex) => ({ row, get: answers(rowIndex).get }))
      .filter(({ row }) => row.shown.some((cell) => cell.trim() !== ''))
      .map(({ get }) => {
        const sent = readInstant(get('timestamp')[0] ?? { value: '', shown: '' });
        return {
          reportId: '',
          received: sent ? ports.day(sent) : '',
          answers: readReport((key) => get(key)[0]?.shown ?? ''),
        };
      }),
  );
}
