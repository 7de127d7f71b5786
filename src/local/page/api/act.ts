import type { Answer, ButtonName } from '../../platform/ui/person-at-screen.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import type { Acted, Asked, PersonAnswer } from '../messages.ts';
import { keepState } from './keep-state.ts';

/**
 * Runs the script for the person at the page. On Google an alert suspends the script until someone answers; here the
 * script cannot wait, so when it asks with a choice, everything is put back as it was and the question is handed to the
 * person. The same run with their answer then gets past it: runs from the same state are the same.
 */
export function act(workspace: Workspace, run: () => unknown, given: readonly PersonAnswer[]): Acted {
  const putBack = keepState(workspace.state);
  const shown = {
    alerts: workspace.alerts.length,
    toasts: workspace.toasts.length,
    runs: workspace.executions.length,
  };
  let question: Asked | undefined;
  const answered: PersonAnswer[] = [...given];
  const unanswered: Answer = {
    button: 'CLOSE',
    meanwhile: () => {
      const alert = workspace.alerts.at(-1);
      if (!alert || (alert.buttons === 'OK' && !alert.prompts)) {
        answered.push({ button: 'CLOSE', text: '' });
        workspace.answers.push(unanswered);
        return;
      }
      question = {
        kind: 'asked',
        title: alert.title,
        message: alert.message,
        buttons: alert.buttons.split('_') as ButtonName[],
        prompts: alert.prompts === true,
        answered,
      };
      throw new Error('The script waits for an answer.');
    },
  };
  workspace.answers.splice(0, workspace.answers.length, ...given, unanswered);
  const outcome = ended(run);
  workspace.answers.length = 0;
  if (question) {
    putBack();
    (workspace.executions as unknown[]).length = shown.runs;
    (workspace.alerts as unknown[]).length = shown.alerts;
    workspace.save();
    return question;
  }
  return {
    kind: 'ended',
    ...outcome,
    // A question was already shown to the person, who answered it.
    alerts: workspace.alerts
      .slice(shown.alerts)
      .filter(({ buttons, prompts }) => buttons === 'OK' && !prompts),
    toasts: workspace.toasts.slice(shown.toasts),
  };
}

function ended(run: () => unknown): { value: unknown; error?: string } {
  try {
    return { value: run() ?? null };
  } catch (error) {
    return { value: null, error: error instanceof Error ? error.message : String(error) };
  }
}
