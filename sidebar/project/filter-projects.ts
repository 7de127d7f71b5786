import type { Output } from '../../src/contract/contract.ts';

export type Project = Output<'listProjects'>['projects'][number];
/** Null: all of them. */
export type ProjectFilter = {
  readonly words: string;
  readonly stage: Project['stage'] | null;
  readonly onlyLate: boolean;
};

export const noFilter: ProjectFilter = { words: '', stage: null, onlyLate: false };

/** Projects that fit: each word typed stands somewhere in code, title or lead. */
export function filterProjects(
  projects: readonly Project[],
  { words, stage, onlyLate }: ProjectFilter,
): readonly Project[] {
  const wanted = plain(words)
    .split(/\s+/)
    .filter((word) => word !== '');
  return projects.filter((project) => {
    const text = plain(`${project.code} ${project.title} ${project.lead}`);
    return (
      (stage === null || project.stage === stage) &&
      (!onlyLate || project.late > 0) &&
      wanted.every((word) => text.includes(word))
    );
  });
}

/** Without case and accents: "odzak" finds "Odžak". */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
