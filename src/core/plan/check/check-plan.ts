import type { Problem } from '../../problem.ts';
import { isDay } from '../../time/dates.ts';
import type { Plan, PlanReport } from '../plan.ts';
import { planHints } from './plan-hints.ts';

/** `problems` keep a plan from being final; `hints` are for people to weigh and block nothing. */
export type PlanCheck = { readonly problems: readonly Problem[]; readonly hints: readonly string[] };

/** Reads the plan only: whatever was typed stays in it, right or wrong. */
export function checkPlan(plan: Plan): PlanCheck {
  return {
    problems: [
      ...titleProblems(plan),
      ...dateProblems(plan),
      ...outcomeProblems(plan),
      ...reportProblems(plan),
    ],
    hints: planHints(plan),
  };
}

const isBlank = (text: string): boolean => text.trim() === '';

const titleProblems = ({ title }: Plan): Problem[] =>
  isBlank(title) ? [{ what: 'The plan has no title.', remedy: 'Give the name of the project.' }] : [];

function dateProblems({ starts, ends }: Plan): Problem[] {
  const problems = [
    ...(starts === '' || isDay(starts) ? [] : [noDay('The start', starts)]),
    ...(ends === '' || isDay(ends) ? [] : [noDay('The end', ends)]),
  ];
  if (isDay(starts) && isDay(ends) && ends < starts) {
    problems.push({
      what: `The plan ends on ${ends}, before it starts on ${starts}.`,
      remedy: 'Change one of the two dates.',
    });
  }
  return problems;
}

const noDay = (what: string, typed: string): Problem => ({
  what: `${what} is “${typed}”, which is no date.`,
  remedy: 'Give it as year-month-day, for example 2026-09-30.',
});

const outcomeProblems = ({ outcomes }: Plan): Problem[] =>
  outcomes
    .filter(({ outcome, dropped }) => isBlank(outcome) && isBlank(dropped))
    .map(({ id }) => ({
      what: `Outcome ${id} says nothing.`,
      remedy: 'Say what will change, or remove the outcome.',
    }));

/** At least one report, R-065. */
function reportProblems({ reports }: Plan): Problem[] {
  if (reports.length === 0) {
    return [
      {
        what: 'The plan asks for no report; section 5.2 of the guidelines asks for at least one.',
        remedy: 'Add a final report with its due date.',
      },
    ];
  }
  return reports.filter(({ due }) => !isDay(due)).map(undated);
}

const undated = ({ id, kind, due }: PlanReport): Problem =>
  due === ''
    ? { what: `Report ${id} (${kind}) has no due date.`, remedy: 'Give the day it is due.' }
    : noDay(`The due date of report ${id} (${kind})`, due);
