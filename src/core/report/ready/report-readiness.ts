import { isDay } from '../../time/dates.ts';
import { reportStates } from '../received/report-states.ts';
import type { ProjectRecord } from '../record/project-record.ts';
import { showDay } from '../wording/show.ts';

/** Whether the internal report of a project can be made, and why or why not, in words. */
export type Readiness = { readonly ready: boolean; readonly why: string };

/** Ready when the final report has come or is waited for no longer, or when the project is over. Days are YYYY-MM-DD. */
export function reportReadiness(
  { plan, reports, partners }: Pick<ProjectRecord, 'plan' | 'reports' | 'partners'>,
  today: string,
): Readiness {
  const names = partners.map(({ name }) => name);
  const finals = reportStates(plan.reports, reports, names, today).filter(({ kind }) => kind === 'final');
  const came = finals.filter(({ received }) => received !== '').pop();
  if (came) return { ready: true, why: `The final report came on ${showDay(came.received)}.` };
  if (finals.length > 0 && finals.every(({ state }) => state === 'waived'))
    return { ready: true, why: 'The final report is waited for no longer.' };
  if (isDay(plan.ends) && plan.ends < today)
    return { ready: true, why: `The project ended on ${showDay(plan.ends)}; its final report has not come.` };
  const [due] = finals;
  if (due?.due)
    return { ready: false, why: `The final report is due on ${showDay(due.due)} and has not come.` };
  return { ready: false, why: 'No final report has come, and the project is not over.' };
}
