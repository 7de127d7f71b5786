import { readFileSync, writeFileSync } from 'node:fs';
import { readBundle } from '../../workspace/files/folder.ts';
import { readApplications } from '../demo/given/read-applications.ts';
import { readJson } from '../demo/given/read-text.ts';
import { benchPlot } from './bench-plot.ts';
import { benchTable } from './bench-table.ts';
import { onGoogle } from './measure.ts';
import { runBench } from './run-bench.ts';
import { startUp } from './start-up.ts';

const sizesAsked = process.argv[process.argv.indexOf('--sizes') + 1];
const sizes = (process.argv.includes('--sizes') ? (sizesAsked ?? '') : '10,100,1000,10000')
  .split(',')
  .map(Number);
const bundle = readBundle();
const sample = new URL('../demo/sample-applications.json', import.meta.url);
const applications = readApplications(readJson(sample), 'The sample');

const lines = sizes.flatMap((size) => runBench(bundle, applications, size));
const largest = Math.max(...sizes);
const scored = lines.find(
  ({ action, size }) => action === 'score them all again' && size === largest,
)?.measure;
const text = [
  benchTable(lines),
  '',
  `Starting the script, which every execution does first, takes ${startUp(bundle.code).toFixed(0)} ms.`,
  ...(scored
    ? [
        `Scoring ${largest} applications took ${scored.ownSeconds.toFixed(1)} s of the add-on's own CPU (${scored.ownSeconds < 3 ? 'within' : 'over'} the 3 s we aim at; ${scored.seconds.toFixed(1)} s with imitating Google), and on Google at most about ${Math.round(onGoogle(scored).most)} s of the 360 an execution may last.`,
      ]
    : []),
].join('\n');
console.log(text);

if (process.argv.includes('--write')) {
  const readme = readFileSync('README.md', 'utf8');
  writeFileSync(
    'README.md',
    readme.replace(
      /(<!-- bench -->\n)[\s\S]*?(<!-- \/bench -->)/,
      (_all, begin, end) => `${begin}${text}\n${end}`,
    ),
  );
  writeFileSync('.github/bench.svg', benchPlot(lines));
}
