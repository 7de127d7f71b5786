import { type Measure, onGoogle } from './measure.ts';
import type { BenchLine } from './run-bench.ts';

const group = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ',');
const seconds = (value: number): string => (value < 10 ? value.toFixed(1) : group(Math.round(value)));

/** A Markdown table: a row for each action, and for each size its calls, processor time, the add-on's part of it, and the guess for Google. */
export function benchTable(lines: readonly BenchLine[]): string {
  const sizes = [...new Set(lines.map(({ size }) => size))];
  const actions = [...new Set(lines.map(({ action }) => action))];
  const cell = (action: string, size: number) => {
    const found = lines.find((line) => line.action === action && line.size === size)?.measure;
    return found ? say(found) : '';
  };
  return [
    `| service calls · CPU (the add-on's own) · on Google | ${sizes.map((size) => `${group(size)} applications`).join(' | ')} |`,
    `| --- | ${sizes.map(() => '---').join(' | ')} |`,
    ...actions.map((action) => `| ${action} | ${sizes.map((size) => cell(action, size)).join(' | ')} |`),
  ].join('\n');
}

function say(found: Measure): string {
  const { least, most } = onGoogle(found);
  return `${group(found.serviceCalls)} · ${seconds(found.seconds)} s (${seconds(found.ownSeconds)} s) · ${seconds(least)}–${seconds(most)} s`;
}
