import { expect, it, vi } from 'vitest';
import { aWorkspace } from '../workspace/a-workspace.ts';

it('collects what Logger and console say, and prints nothing', () => {
  const printed = vi.spyOn(console, 'log');
  const workspace = aWorkspace(`function main() {
    Logger.log('%s of %s', 1, 2);
    Logger.log({ a: 1 });
    console.log('plain', 3);
    console.error('bad');
    return Logger.getLog();
  }`);

  const { log, value } = workspace.run('main');

  expect(log).toEqual(['1 of 2', '{"a":1}', 'plain 3', 'Error: bad']);
  expect(value).toBe('1 of 2\n{"a":1}');
  expect(printed).not.toHaveBeenCalled();
});
