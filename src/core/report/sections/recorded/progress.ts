import { assistanceOf, show } from '../../../support/differences.ts';
import { isDay } from '../../../time/dates.ts';
import type { Block } from '../../documents/document.ts';
import type { ReportState } from '../../received/report-states.ts';
import type { ProjectRecord } from '../../record/project-record.ts';
import { concat, orOpen, tableOr } from '../../wording/blocks.ts';
import { showDay, showDays } from '../../wording/show.ts';
import { dueStates } from '../voices/due-states.ts';
import { usedReports, whoSays } from '../voices/used-reports.ts';

/** Which reports a document is made from, and which are still wanting: late, partial, corrected and on paper are said. */
export const reportsTable = (record: ProjectRecord): Block =>
  tableOr(
    ['Report', 'Due', 'Where it stands', 'Who answered'],
    dueStates(record).map((state) => [
      `${state.id}: ${state.kind}`,
      orOpen(showDay(state.due)),
      stateWords(state, record.dataDate),
      state.answeredBy
        .filter(({ counts }) => counts)
        .map(({ organisation, received }) =>
          [organisation || 'An organisation not named', showDay(received)]
            .filter((part) => part !== '')
            .join(', '),
        )
        .join('\n') || 'nobody yet',
    ]),
    'at least one report has to be agreed; staff add it in tab Reports.',
  );

/** How late it is, only once it has come: a document that knows nothing new says the same tomorrow. */
function stateWords(
  { state, daysLate, waived, incomplete, due, received }: ReportState,
  today: string,
): string {
  const late = daysLate > 0 && received !== '' ? `${showDays(daysLate)} late` : '';
  const missing = incomplete.length > 0 ? `no answer yet about: ${incomplete.join(', ')}` : '';
  const words: Readonly<Record<ReportState['state'], readonly string[]>> = {
    waiting: [isDay(due) && isDay(today) ? 'not due yet' : 'not received yet'],
    late: ['not received, overdue'],
    partly: ['received in part', late, missing],
    received: ['received'],
    'received late': ['received', late],
    waived: [`not waited for any longer: ${waived}`, missing],
  };
  return words[state].filter((part) => part !== '').join('; ');
}

type Event = { readonly day: string; readonly what: string; readonly remark: string };

/** what was due and what happened during the support, in order of time. */
export function progressTable(record: ProjectRecord): Block {
  const { plan, support, impressions, call } = record;
  const currency = call.currency || plan.support.currency;
  const seen = impressions.filter(({ kind }) => ['visit', 'meeting', 'call'].includes(kind.toLowerCase()));
  const events: Event[] = [
    { day: plan.starts, what: 'The project starts', remark: 'by the plan' },
    { day: plan.ends, what: 'The project ends', remark: 'by the plan' },
    ...dueStates(record).map((state) => ({
      ...{ day: state.due, what: `Report ${state.id} (${state.kind}) due` },
      remark: stateWords(state, record.dataDate),
    })),
    ...usedReports(record).map((report) => ({
      ...{ day: report.received, what: 'Report received', remark: whoSays(report) },
    })),
    ...seen.map(({ date, kind, author, organisation }) => ({
      ...{ day: date, what: `${kind.slice(0, 1).toUpperCase()}${kind.slice(1).toLowerCase()} of staff` },
      remark: [author, organisation && `about ${organisation}`].filter((part) => part !== '').join(', '),
    })),
    ...support.given.map((line) => ({
      day: line.date,
      what: `Support given: ${line.kind === 'money' ? 'money' : assistanceOf(line)}`,
      remark: [line.value === null ? '' : show(line, line.value, currency), line.what, line.organisation]
        .filter((part) => part !== '')
        .join(', '),
    })),
  ].filter(({ day, what }) => day !== '' || !what.startsWith('The project'));
  const [dated, undated] = [events.filter(({ day }) => isDay(day)), events.filter(({ day }) => !isDay(day))];
  dated.sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0));
  return tableOr(
    ['Day', 'What', 'Remark'],
    concat([dated, undated]).map(({ day, what, remark }) => [orOpen(showDay(day)), what, remark || 'none']),
    'what was due and done during the support; staff record it in the sidebar.',
  );
}
