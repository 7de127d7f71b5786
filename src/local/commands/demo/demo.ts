import { readBundle } from '../../workspace/files/folder.ts';
import { DemoProblem } from './demo-problem.ts';
import { readOptions } from './read-options.ts';
import { runDemo } from './run-demo.ts';

try {
  await runDemo(readBundle(), readOptions(process.argv.slice(2)), (line) => console.log(line));
} catch (error) {
  if (!(error instanceof DemoProblem)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
