import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { anOpenCall, fillIn, sendOne } from '../../../../src/local/commands/bench/bench-call.ts';
import { measure } from '../../../../src/local/commands/bench/measure.ts';
import { startUp } from '../../../../src/local/commands/bench/start-up.ts';
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

describe('service calls', () => {
  const small = aCallWith(5);
  const large = aCallWith(60);

  it('for scoring are at most 15, whatever the number of applications', () => {
    const calls = [small, large].map(
      (workspace) => measure(workspace, () => workspace.run('scoreAgain')).serviceCalls,
    );

    expect(calls[1]).toBe(calls[0]);
    expect(calls[0]).toBeLessThanOrEqual(15);
  });

  it('for taking in one application are at most 20', () => {
    const [one] = applications;
    const { serviceCalls } = measure(large, () => one && sendOne(large, one));

    expect(serviceCalls).toBeLessThanOrEqual(20);
  });

  it('for opening the sidebar are at most 10', () => {
    const { serviceCalls } = measure(large, () => {
      press(large, 'Open the sidebar');
      ask(large, 'overview', {});
    });

    expect(serviceCalls).toBeLessThanOrEqual(10);
  });
});

it('starting the script takes under 25 ms, or 100 on a busy machine', () => {
  expect(startUp(code)).toBeLessThan(100);
});
