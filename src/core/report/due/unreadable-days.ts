import type { Problem } from '../../problem.ts';
import { isDay } from '../../time/dates.ts';
import type { DueProject } from './plan-reminders.ts';

export type UnreadableDay = { readonly project: string; readonly report: string; readonly typed: string };

/** Reports still waited for whose due day somebody typed in a way that names no day: nobody is ever reminded of them. */
export const unreadableDays = (projects: readonly DueProject[]): UnreadableDay[] =>
  projects.reduce<UnreadableDay[]>(
    (all, { code: project, reports }) =>
      all.concat(
        reports
          .filter(({ state }) => state === 'waiting' || state === 'late' || state === 'partly')
          .filter(({ due }) => due.trim() !== '' && !isDay(due))
          .map(({ id, due }) => ({ project, report: id, typed: due.replace(/\s+/g, ' ').trim() })),
      ),
    [],
  );

/** Long enough to be found in the tab. */
const shown = (typed: string): string => (typed.length > 60 ? `${typed.slice(0, 60)} …` : typed);

export const unreadableDayProblem = ({ project, report, typed }: UnreadableDay): Problem => ({
  what: `The due day of ${project}, report ${report}, cannot be read: “${shown(typed)}”. Nobody is reminded of it.`,
  remedy: 'Write it on the Reports tab as 2026-09-30.',
});
