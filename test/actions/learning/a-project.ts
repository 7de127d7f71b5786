import type { Input } from '../../../src/contract/contract.ts';
import { send } from '../../../src/local/commands/demo/form/send.ts';
import { ask } from '../../../src/local/commands/demo/steps/office.ts';
import type { Answer } from '../../../src/local/forms/state.ts';
import type { Workspace } from '../../../src/local/workspace/workspace.ts';

export const impression: Input<'addImpression'> = {
  ...{ code: 'A-01', date: '2026-09-30', kind: 'visit', about: '6', judgement: '4' },
  ...{ text: 'They plan together now.', organisation: 'Town Library for Orchard' },
};

/** Number of the form whose title begins so. */
export function formId(workspace: Workspace, title: string): string {
  const found = Object.values(workspace.state.forms).find((form) => form.title.startsWith(title));
  if (!found) throw new Error(`There is no form "${title}".`);
  return found.id;
}

/** Somebody answers the impression form through the link of a project, or without one. */
export function byForm(workspace: Workspace, answers: Readonly<Record<string, Answer>>, link = ''): void {
  const sent = send(
    workspace,
    formId(workspace, 'Impressions of'),
    new Map(Object.entries(answers)),
    link || undefined,
  );
  if (!sent.sent) throw new Error(sent.why);
}

export const notesOf = (workspace: Workspace) => ask(workspace, 'getNotes', { code: 'A-01' });
