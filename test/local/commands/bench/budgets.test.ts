import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { anOpenCall, fillIn, sendOne } from '../../../../src/local/commands/bench/bench-call.ts';
import { measure } from '../../../../src/local/commands/bench/measure.ts';
import { buildServer } from '../../../../src/local/commands/build.ts';
import { readApplications } from '../../../../src/local/commands/demo/given/read-applications.ts';
import { readJson } from '../../../../src/local/commands/demo/given/read-text.ts';
import { ask, press } from '../../../../src/local/commands/demo/steps/office.ts';
import type { Manifest } from '../../../../src/local/runtime/execution.ts';

const code = await buildServer();
const manifest = JSON.parse(
  readFileSync(new URL('../../../../appsscript.json', import.meta.url), 'utf8'),
) as Manifest;
const sample = new URL('../../../../src/local/commands/demo/sample-applications.json', import.meta.url);
const applications = readApplications(readJson(sample), 'The sample');

/** So many applications, taken in and scored. */
function aCallWith(count: number) {
  const workspace = anOpenCall({ code, html: { Sidebar: '<p>Sidebar</p>' }, manifest });
  fillIn(workspace, applications, count);
  workspace.run('syncNow');
  return workspace;
}

describe.each([10, 100, 1000])('with %i applications', (count) => {
  const workspace = aCallWith(count);

  it('scoring all again takes at most 15 service calls', () => {
    expect(measure(workspace, () => workspace.run('scoreAgain')).serviceCalls).toBeLessThanOrEqual(15);
  });

  it('taking in one more takes at most 20', () => {
    const [one] = applications;
    const { serviceCalls } = measure(workspace, () => one && sendOne(workspace, one));

    expect(serviceCalls).toBeLessThanOrEqual(20);
  });

  it('opening the sidebar, list of applications and all, takes at most 10 and under 100 KB', () => {
    const { serviceCalls } = measure(workspace, () => press(workspace, 'Open the sidebar'));
    const before = workspace.executions.length;
    const request = { procedure: 'overview', input: {} };
    const reply = JSON.stringify(workspace.callFromSidebar('callServer', [request]));
    const asked = workspace.executions.slice(before).reduce((sum, run) => sum + run.serviceCalls, 0);

    expect(serviceCalls + asked).toBeLessThanOrEqual(10);
    expect(reply.length).toBeLessThan(100_000);
    expect(ask(workspace, 'overview', {}).list?.applications).toHaveLength(count + 1);
  });
});
