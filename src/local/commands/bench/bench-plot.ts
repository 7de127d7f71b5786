import type { BenchLine } from './run-bench.ts';

const width = 720;
const height = 360;
const left = 70;
const right = 240;
const top = 40;
const bottom = 50;
const colours = ['#1a73e8', '#d93025', '#188038', '#b06000', '#9334e6', '#12858d', '#777777', '#c2185b'];

/** Processor time by number of applications, both on logarithmic scales, as an SVG that reads on light and on dark. */
export function benchPlot(lines: readonly BenchLine[]): string {
  const sizes = [...new Set(lines.map(({ size }) => size))];
  const actions = [...new Set(lines.map(({ action }) => action.replace(/ of \d+ projects?/, '')))];
  const values = lines.map(({ measure }) => Math.max(0.01, measure.seconds));
  const x = scale(Math.min(...sizes), Math.max(...sizes), left, width - right);
  const y = scale(0.01, 10 ** Math.ceil(Math.log10(Math.max(...values))), height - bottom, top);
  const grid = decades(0.01, Math.max(...values)).map(
    (value) =>
      `<path d="M${left} ${y(value)}H${width - right}" stroke="#888" stroke-opacity=".3"/><text x="${left - 8}" y="${y(value) + 4}" text-anchor="end">${value} s</text>`,
  );
  const axis = sizes.map(
    (size) => `<text x="${x(size)}" y="${height - bottom + 20}" text-anchor="middle">${size}</text>`,
  );
  const ends = spread(actions.map((action) => y(last(lines, action))));
  const drawn = actions.map((action, index) => {
    const points = lines
      .filter(
        (line) =>
          line.action.startsWith(action.slice(0, 17)) &&
          line.action.replace(/ of \d+ projects?/, '') === action,
      )
      .map(({ size, measure }) => `${x(size)},${y(Math.max(0.01, measure.seconds))}`);
    const colour = colours[index % colours.length];
    return `<polyline points="${points.join(' ')}" fill="none" stroke="${colour}" stroke-width="2"/><text x="${width - right + 8}" y="${(ends[index] ?? 0) + 4}" fill="${colour}">${action}</text>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title desc" font-family="sans-serif" font-size="12" fill="#888">`,
    '<title id="title">Processor time by number of applications</title>',
    `<desc id="desc">${describe(lines, actions, sizes)}</desc>`,
    ...grid,
    ...axis,
    `<text x="${(left + width - right) / 2}" y="${height - 8}" text-anchor="middle">applications</text>`,
    ...drawn,
    '</svg>',
    '',
  ].join('\n');
}

const scale = (from: number, to: number, low: number, high: number) => (value: number) =>
  Math.round(
    low +
      ((Math.log10(value) - Math.log10(from)) / Math.max(0.001, Math.log10(to) - Math.log10(from))) *
        (high - low),
  );

function decades(from: number, to: number): number[] {
  const found: number[] = [];
  for (let power = Math.log10(from); power <= Math.ceil(Math.log10(to)); power += 1)
    found.push(Number((10 ** power).toPrecision(1)));
  return found;
}

const last = (lines: readonly BenchLine[], action: string): number =>
  Math.max(
    0.01,
    lines.filter((line) => line.action.replace(/ of \d+ projects?/, '') === action).pop()?.measure.seconds ??
      0.01,
  );

/** Labels keep their order and 14 units between them. */
function spread(places: readonly number[]): number[] {
  const order = places
    .map((place, index) => ({ place, index }))
    .sort((one, other) => one.place - other.place);
  let least = 0;
  const spaced = [...places];
  for (const { place, index } of order) {
    const put = Math.max(place, least);
    spaced[index] = put;
    least = put + 14;
  }
  return spaced;
}

const describe = (
  lines: readonly BenchLine[],
  actions: readonly string[],
  sizes: readonly number[],
): string =>
  `Lines on logarithmic scales for ${sizes.join(', ')} applications. At the last: ${actions
    .map((action) => `${action} ${last(lines, action).toFixed(1)} s`)
    .join('; ')}.`;
