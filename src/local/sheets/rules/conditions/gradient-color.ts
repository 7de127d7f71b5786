import type { GradientPoint } from '../../state.ts';

type Gradient = { min?: GradientPoint; mid?: GradientPoint; max?: GradientPoint };

/** The colour a gradient gives a number, between the colours of its points; `numbers` are all those of its ranges. */
export function gradientColor(gradient: Gradient, numbers: readonly number[]): (value: number) => string {
  const sorted = [...numbers].sort((one, other) => one - other);
  const points = [gradient.min, gradient.mid, gradient.max]
    .flatMap((point) => (point ? [{ at: placeOf(point, sorted), color: channels(point.color) }] : []))
    .sort((one, other) => one.at - other.at);
  return (value) => {
    const above = points.findIndex(({ at }) => at >= value);
    const upper = points[above] ?? points[points.length - 1];
    const lower = points[above - 1] ?? (above < 0 ? upper : points[0]);
    if (!upper || !lower) return '#ffffff';
    const share = upper.at === lower.at ? 1 : (Math.max(value, lower.at) - lower.at) / (upper.at - lower.at);
    const mixed = upper.color.map((channel, index) => {
      const from = lower.color[index] ?? channel;
      return Math.round(from + (channel - from) * share);
    });
    return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
  };
}

function placeOf({ type, value }: GradientPoint, sorted: readonly number[]): number {
  const [least = 0, most = 0] = [sorted[0], sorted[sorted.length - 1]];
  const number = Number(value);
  if (type === 'MIN') return least;
  if (type === 'MAX') return most;
  if (type === 'PERCENT') return least + ((most - least) * number) / 100;
  if (type !== 'PERCENTILE') return number;
  const place = ((sorted.length - 1) * number) / 100;
  const below = sorted[Math.floor(place)] ?? least;
  return below + ((sorted[Math.ceil(place)] ?? below) - below) * (place - Math.floor(place));
}

function channels(color: string): number[] {
  const digits = color.replace('#', '');
  const full = digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits;
  return [0, 2, 4].map((start) => Number.parseInt(full.slice(start, start + 2), 16) || 0);
}
