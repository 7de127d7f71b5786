import { openQuestions } from '../learning/follow-up-questions.ts';
import { agreedByAll, hasAgreed } from '../plan/agreement/agreed-words.ts';
import { daysFrom } from '../report/received/place-report.ts';
import { showDay } from '../report/wording/show.ts';
import { isDay } from '../time/dates.ts';
import type { ProjectFacts, ReportOfProject } from './project-facts.ts';

/** In the order of a project's life. */
export const stages = [
  'planned',
  'agreed',
  'under way',
  'report due',
  'report late',
  'reported',
  'internal report made',
  'closed',
] as const;
export type Stage = (typeof stages)[number];

/** A report counts as due from so many days before its day on. */
export const dueWithinDays = 30;

export const isIn = ({ state }: ReportOfProject): boolean =>
  state === 'received' || state === 'received late' || state === 'waived';

/**
 * Where a project stands, and why, in a sentence. What is owed comes before what is reached: a project with a late
 * report is "report late" also when its internal report is made. Closed is what nobody waits for any more: every report
 * came or is waived, the internal report was made after the last one, and the three questions of section 5.3.1 are
 * answered; follow-up actions may be open for long after that. So is a project that is selected no longer.
 */
export function stageOf(facts: ProjectFacts, today: string): { readonly stage: Stage; readonly why: string } {
  const { reports, version, starts } = facts;
  if (!facts.isSelected) return { stage: 'closed', why: 'The decision to select it was taken back.' };
  if (version === 0) return { stage: 'planned', why: 'The cooperation plan is not saved yet.' };
  const open = reports
    .filter((report) => !isIn(report) && isDay(report.due))
    .sort((a, b) => (a.due < b.due ? -1 : 1));
  const first = open[0];
  if (first && first.due < today)
    return { stage: 'report late', why: `Report ${first.id} was due on ${showDay(first.due)}.` };
  if (reports.length > 0 && reports.every(isIn)) return concluded(facts);
  if (first && daysFrom(today, first.due) <= dueWithinDays)
    return { stage: 'report due', why: `Report ${first.id} is due on ${showDay(first.due)}.` };
  if (isDay(starts) && starts <= today) return { stage: 'under way', why: `It began on ${showDay(starts)}.` };
  return agreement(facts);
}

function concluded({
  reports,
  documents,
  internalReportDay,
  followUps,
}: ProjectFacts): ReturnType<typeof stageOf> {
  const days = reports.map(({ received }) => received).sort();
  const last = days[days.length - 1] ?? '';
  const came = last === '' ? 'Its reports are waived' : `The last report came on ${showDay(last)}`;
  if (documents.internalReport === '')
    return { stage: 'reported', why: `${came}; the internal report is not made yet.` };
  if (internalReportDay !== '' && internalReportDay < last)
    return { stage: 'reported', why: `${came}, after the internal report was made.` };
  const questions = openQuestions(followUps).length;
  return questions > 0
    ? {
        stage: 'internal report made',
        why: `${questions} of the three questions on following up ${questions === 1 ? 'is' : 'are'} not answered yet.`,
      }
    : {
        stage: 'closed',
        why: 'All reports are in, the internal report is made and the questions are answered.',
      };
}

function agreement({ agreements, starts }: ProjectFacts): ReturnType<typeof stageOf> {
  if (agreements.length === 0) return { stage: 'planned', why: 'The plan names no partners.' };
  const begins = isDay(starts) ? `It begins on ${showDay(starts)}.` : 'No beginning is fixed yet.';
  if (agreedByAll(agreements)) return { stage: 'agreed', why: `All partners agreed. ${begins}` };
  const waiting = agreements.filter((state) => !hasAgreed(state)).length;
  return {
    stage: 'planned',
    why: `${waiting} of ${agreements.length} partners have not agreed to the plan yet.`,
  };
}
