import { send } from '../../../../src/local/commands/demo/form/send.ts';
import { ask } from '../../../../src/local/commands/demo/steps/office.ts';
import type { FormState } from '../../../../src/local/forms/state.ts';
import type { Workspace } from '../../../../src/local/workspace/workspace.ts';
import { copyOf, withoutSpareRows } from '../../a-call.ts';
import { seen } from '../../tabs.ts';
import { aSmallCall, assignAll, register } from '../a-panel.ts';

let panel: Workspace | undefined;

/** Three assessors, four applications with two of them each, and their forms. */
export function aPanelWithForms(): Workspace {
  if (!panel) {
    panel = aSmallCall();
    for (const name of ['one', 'two', 'three']) register(panel, `${name}@assessor.example.org`, { name });
    assignAll(panel);
    for (const assessor of ['X1', 'X2', 'X3']) ask(panel, 'makeAssessmentForm', { assessor });
    withoutSpareRows(panel);
  }
  return copyOf(panel);
}

/** The form of an assessor, by its title. */
export function formOf({ state }: Workspace, assessor: string): FormState {
  const form = Object.values(state.forms).find(({ title }) => title.endsWith(`assessment, ${assessor}`));
  if (!form) throw new Error(`${assessor} has no form.`);
  return form;
}

/** Assessors of an application, as the Assignments tab has it. */
export const assessorsOf = (workspace: Workspace, application: string): string[] =>
  seen(workspace, 'Assignments')
    .filter((row) => row.Application?.shown === application && row.State?.shown === 'assigned')
    .map((row) => row.Assessor?.shown ?? '')
    .sort();

type Said = { readonly score?: string | ((criterion: string) => string); readonly reason?: string };

/** The assessor fills in their form for one application, and sends it. */
export function answerForm(
  workspace: Workspace,
  assessor: string,
  application: string,
  { score = '3', reason = 'It says so on page 2.' }: Said = {},
): void {
  const form = formOf(workspace, assessor);
  const said = new Map<string, string>([['Application', application]]);
  for (const { title } of form.items) {
    const code = /^(C\d+)[: ]/.exec(title)?.[1] ?? '';
    if (title.startsWith(`${code}: `)) said.set(title, typeof score === 'string' ? score : score(code));
    if (title === `${code} reason`) said.set(title, `${reason}`);
    if (title === `${code} confidence`) said.set(title, 'high');
  }
  const sent = send(workspace, form.id, said);
  if (!sent.sent) throw new Error(sent.why);
}
