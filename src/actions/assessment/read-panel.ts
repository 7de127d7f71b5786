import type { Assessor } from '../../core/assessment/assignment/assessor.ts';
import { readAssessorRows } from '../../core/assessment/assignment/assessor-rows.ts';
import { type AssignmentRow, readAssignmentRows } from '../../core/assessment/assignment/assignment-rows.ts';
import { ok, type Result, refused } from '../../core/problem.ts';
import { assessorsTab, assignmentsTab } from '../../core/workbook/assessment-tabs.ts';
import { type TabDefinition, textIn } from '../../core/workbook/tab.ts';
import type { Ports, Tab } from '../ports.ts';

/** An assessor with what was made for them and sent to them. */
export type PanelAssessor = Assessor & {
  readonly row: number;
  /** Addresses; '' while there is none. */
  readonly form: string;
  readonly pack: string;
  readonly released: Date | null;
  readonly reminded: Date | null;
  /** When names returned for them; what they score from then on is not blind. */
  readonly named: Date | null;
};

export type Panel = {
  readonly assessors: readonly PanelAssessor[];
  readonly assignments: readonly AssignmentRow[];
};

/**
 * Who assesses, and what: both tabs as they stand, or every problem in what was typed there, each with its place.
 * Nobody and nothing while the tabs were not needed yet. An assessor typed into the tab counts from the moment the
 * add-on gave it a code, which opening the Assessors screen does.
 */
export function readAssessors(ports: Ports): Result<Panel> {
  const people = openIfThere(ports, assessorsTab);
  if (!people.ok) return people;
  const pairs = openIfThere(ports, assignmentsTab);
  if (!pairs.ok) return pairs;
  const assessors = readAssessorRows(people.value?.rows ?? [], placeIn(people.value, assessorsTab));
  const known = (people.value?.rows ?? []).map((row) => textIn(row, 'code').toUpperCase());
  const assignments = readAssignmentRows(
    pairs.value?.rows ?? [],
    known,
    placeIn(pairs.value, assignmentsTab),
  );
  if (assessors.ok && assignments.ok)
    return ok({ assessors: assessors.value, assignments: assignments.value });
  return refused(
    ...(assessors.ok ? [] : assessors.problems),
    ...(assignments.ok ? [] : assignments.problems),
  );
}

const openIfThere = (ports: Ports, definition: TabDefinition): Result<Tab | null> =>
  ports.workbook.exists(definition.key) ? ports.workbook.open(definition) : ok(null);

const placeIn =
  (tab: Tab | null, { title }: TabDefinition) =>
  (row: number, column: string) =>
    tab ? tab.place(row, column) : { tab: title };
