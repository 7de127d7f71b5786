import { progressOf } from '../../../core/assessment/answers/progress.ts';
import { hiddenFrom } from '../../../core/assessment/assignment/conflicts/hidden-from.ts';
import { tiesOf } from '../../../core/assessment/assignment/conflicts/ties.ts';
import { describeProblem, ok, type Result } from '../../../core/problem.ts';
import { readCall } from '../../call/read-call.ts';
import type { Ports } from '../../ports.ts';
import { readArrivals } from '../answers/read-arrivals.ts';

/** Who has answered what, in counts: no score is told before all assessors of an application are in. */
export function getAssessmentProgress(ports: Ports) {
  const call = readCall(ports, 'anything');
  if (!call.ok) return call;
  const { settings } = call.value;
  const read = readArrivals(ports, call.value);
  if (!read.ok) return read;
  const words = (date: Date | null) => (date ? ports.words(date, settings.timeZone) : '');
  const panel = read.value?.panel;
  const work = panel?.work ?? [];
  const answered = read.value?.arrivals.answered ?? new Set<string>();
  const people = panel?.panel.assessors ?? [];
  // What the account has a tie with is not told to it, not even by whom it is still read.
  const hidden = hiddenFrom(ports.who(), people, tiesOf(panel?.panel.assignments ?? [], []));
  const assessors = people.flatMap(({ code, name, active, form, reminded }) => {
    const { assigned, answered: done, open } = progressOf(code, work, answered);
    if (assigned === 0 && !active) return [];
    return [
      {
        code,
        name,
        assigned,
        answered: done,
        open: open.filter((application) => !hidden.has(application)),
        form,
        reminded: words(reminded),
      },
    ];
  });
  const blind = work.filter(({ practice }) => !practice);
  return ok({
    assessors,
    due: words(settings.assessmentDue),
    counting: settings.scoresCounted,
    /** Applications all of whose assessors are in, of those assigned. */
    complete: panel?.judged.applications.size ?? 0,
    applications: new Set(blind.map(({ application }) => application)).size,
    problems: [...(panel?.problems ?? []), ...(read.value?.problems ?? [])].map(describeProblem),
  }) satisfies Result<unknown>;
}
