/** Where each row or column begins, in pixels; one more entry than there are lines, the last being the whole length. */
export type Offsets = Float64Array;

export function offsetsOf(count: number, sizeOf: (index: number) => number): Offsets {
  const offsets = new Float64Array(count + 1);
  for (let index = 0; index < count; index += 1) offsets[index + 1] = (offsets[index] ?? 0) + sizeOf(index);
  return offsets;
}

/** The zero-based line at a distance, kept within what there is. */
export function lineAt(offsets: Offsets, distance: number): number {
  let [low, high] = [0, offsets.length - 2];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((offsets[middle] ?? 0) <= distance) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}

export const startOf = (offsets: Offsets, index: number): number => offsets[index] ?? 0;
export const sizeOf = (offsets: Offsets, index: number): number =>
  (offsets[index + 1] ?? 0) - (offsets[index] ?? 0);
