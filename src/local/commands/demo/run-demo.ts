import { mkdirSync } from 'node:fs';
import { newState } from '../../workspace/new-state.ts';
import { createWorkspace, type Workspace } from '../../workspace/workspace.ts';
import type { Bundle } from '../../workspace/world.ts';
import { DemoProblem } from './demo-problem.ts';
import { readApplications } from './given/read-applications.ts';
import { readOwnForm } from './given/read-own-form.ts';
import { readJson } from './given/read-text.ts';
import type { DemoOptions } from './read-options.ts';
import { playCall } from './story/play-call.ts';
import { playOwnForm } from './story/play-own-form.ts';
import type { Story, Tell } from './story/story.ts';

export type DemoResult = {
  readonly workspace: Workspace;
  readonly story: Story;
  readonly files: readonly string[];
};

const sample = new URL('sample-applications.json', import.meta.url);

/** Plays the call in a new Workspace and writes its files. Throws a DemoProblem for what the person can put right. */
export async function runDemo(bundle: Bundle, options: DemoOptions, tell: Tell): Promise<DemoResult> {
  const { form, responses, applications } = options;
  makeFolder(options.out);
  const user = 'office@example.org';
  const play = { ...options, tell };
  const begin = (now: string) =>
    createWorkspace({ bundle, user, state: newState({ now, user, name: 'BA-2026-1 Open call' }) });

  let workspace: Workspace;
  let story: Story;
  if (form !== undefined && responses !== undefined) {
    const own = readOwnForm(form, responses);
    workspace = begin('2026-02-01T08:37:00Z');
    story = playOwnForm(workspace, own, play);
  } else {
    const file = applications ?? sample;
    const given = readApplications(readJson(file), applications ?? 'The sample');
    const first = Date.parse(given[0]?.submittedAt ?? '2026-03-02T08:00:00Z');
    workspace = begin(new Date(first - 30 * 86_400_000).toISOString());
    story = playCall(workspace, given, play);
  }
  const files = await workspace.exportTo(options.out);
  tellEnd(workspace, files, options.out, tell);
  return { workspace, story, files };
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new DemoProblem(`The files cannot be written to ${folder}: ${(error as Error).message}`);
  }
}

function tellEnd(workspace: Workspace, files: readonly string[], out: string, tell: Tell): void {
  const ending = (extension: string) => files.filter((file) => file.endsWith(extension));
  tell(`Files in ${out}`);
  for (const file of [...ending('.xlsx'), ...ending('.docx')]) tell(`  ${file}`);
  tell(`  ${ending('.eml').length} mails (.eml)`);
  const runs = workspace.executions;
  const failed = runs.filter(({ error }) => error !== undefined);
  const calls = runs.reduce((sum, run) => sum + run.calls, 0);
  tell('Service calls');
  tell(`  ${runs.length} runs of the add-on made ${calls} calls of Google's services.`);
  for (const { functionName, start, error } of failed)
    tell(`  Failed: ${functionName} at ${start}: ${error}`);
}
