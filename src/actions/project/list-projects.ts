import { describeProblem, ok, type Result } from '../../core/problem.ts';
import { projectEntry } from '../../core/project/project-entry.ts';
import type { Ports } from '../ports.ts';
import { readProjects } from './read-projects.ts';

const mostProblems = 10;

/** Every project with where it stands and what is most urgent. */
export function listProjects(ports: Ports) {
  const read = readProjects(ports);
  if (!read.ok) return read;
  const { projects, problems, today } = read.value;
  const more = problems.length - mostProblems;
  return ok({
    projects: projects.map(({ facts }) => ({ ...projectEntry(facts, today) })),
    problems: [
      ...problems.slice(0, mostProblems).map(describeProblem),
      ...(more > 0 ? [`There are ${more} more of this kind.`] : []),
    ],
  }) satisfies Result<unknown>;
}
