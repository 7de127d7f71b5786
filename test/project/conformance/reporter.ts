import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Reporter, TestModule } from 'vitest/node';
import { type Behaviour, behaviourOf } from './behaviour.ts';
import { withConformance } from './readme-list.ts';

const root = join(import.meta.dirname, '../../..');
const readme = join(root, 'README.md');

/**
 * After a full and passing run, the README's list of imitated behaviours is what the tests have just shown. It is
 * written on a person's machine; where CI is set, a list out of date fails the run instead.
 */
class ConformanceReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    if (!isWhole(modules)) return;
    const before = readFileSync(readme, 'utf8');
    const after = withConformance(before, behavioursOf(modules));
    if (after === before) return;
    if (process.env.CI) {
      process.exitCode = 1;
      process.stderr.write(
        '\nThe list of behaviours in README.md is out of date: run npm test and commit it.\n',
      );
      return;
    }
    writeFileSync(readme, after);
    process.stdout.write('\nREADME.md: the list of behaviours was written anew.\n');
  }
}

export default ConformanceReporter;

const isWhole = (modules: readonly TestModule[]): boolean => {
  const run = new Set(modules.filter((each) => each.state() === 'passed').map(({ moduleId }) => moduleId));
  return readdirSync(join(root, 'test/local'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .every((name) => run.has(join(root, 'test/local', name)));
};

function behavioursOf(modules: readonly TestModule[]): Behaviour[] {
  return modules.flatMap((module) =>
    [...module.children.allTests('passed')].flatMap(({ name }) => behaviourOf(module.moduleId, name) ?? []),
  );
}
