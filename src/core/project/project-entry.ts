import { showDay } from '../report/wording/show.ts';
import { type DueItem, dueList } from './due-list.ts';
import type { ProjectFacts } from './project-facts.ts';
import { type Stage, stageOf } from './stage.ts';

/** A project in the list of all: short, because an office may have hundreds. */
export type ProjectEntry = {
  readonly code: string;
  readonly title: string;
  readonly lead: string;
  readonly stage: Stage;
  /** How many things are late. */
  readonly late: number;
  /** The most urgent thing, in words; without one, why the project stands where it does. */
  readonly next: string;
};

export function projectEntry(facts: ProjectFacts, today: string): ProjectEntry {
  const { stage, why } = stageOf(facts, today);
  const due = dueList(facts, today);
  const first = due[0];
  return {
    code: facts.code,
    title: cut(facts.title, 60),
    lead: cut(facts.lead, 40),
    stage,
    late: due.filter(({ daysLate }) => daysLate > 0).length,
    next: first ? `${cut(first.text, 60)}${whenWords(first)}` : why,
  };
}

const whenWords = ({ due, daysLate }: DueItem): string => {
  if (daysLate > 0) return `, ${daysLate} ${daysLate === 1 ? 'day' : 'days'} late`;
  return due === '' ? '' : `, ${showDay(due)}`;
};

/** By whole characters: half of one cannot be carried to the sidebar. */
const cut = (text: string, most: number): string => {
  const letters = [...text];
  return letters.length <= most
    ? text
    : `${letters
        .slice(0, most - 1)
        .join('')
        .trim()}…`;
};
