import { readFileSync } from 'node:fs';
import { buildServer } from '../../../../src/local/commands/build.ts';
import { readApplications } from '../../../../src/local/commands/demo/given/read-applications.ts';
import { newState } from '../../../../src/local/workspace/new-state.ts';
import { createWorkspace, type Workspace } from '../../../../src/local/workspace/workspace.ts';
import type { Bundle } from '../../../../src/local/workspace/world.ts';

/** The add-on as it is pushed, but for the page, which the demo never opens. */
export const builtBundle = async (): Promise<Bundle> => ({
  code: await buildServer(),
  html: { Sidebar: '<p></p>' },
  manifest: JSON.parse(readFileSync('appsscript.json', 'utf8')),
});

export const aNewSpreadsheet = (bundle: Bundle): Workspace => {
  const user = 'office@example.org';
  const state = newState({ now: '2026-02-01T08:00:00Z', user, name: 'BA-2026-1 Open call' });
  return createWorkspace({ bundle, user, state });
};

export const exampleApplications = () =>
  readApplications(
    JSON.parse(readFileSync('test/examples/open-call/applications.json', 'utf8')),
    'the examples',
  );

export const ownFormFiles = (csv: string) =>
  ['form.json', csv].map((name) => `test/examples/existing-form/${name}`) as [string, string];
