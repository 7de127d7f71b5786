type Point = { readonly x: number; readonly y: number };

export type Arrow = { readonly path: string; readonly label: string; readonly at: Point };

export const mapSize = 260;
export const nodeRadius = 15;

const centre = mapSize / 2;
const ring = 96;

/** Partners on a circle, the lead on top. */
export const nodesOf = (count: number): readonly Point[] =>
  Array.from({ length: count }, (_, place) => {
    const angle = (2 * Math.PI * place) / Math.max(count, 1) - Math.PI / 2;
    return { x: round(centre + ring * Math.cos(angle)), y: round(centre + ring * Math.sin(angle)) };
  });

/** Each gift as a curve that bends to its own side, so that giving and receiving between two never lie on each other. */
export function arrowsOf(
  count: number,
  gifts: readonly { readonly from: number; readonly to: number }[],
): readonly Arrow[] {
  const nodes = nodesOf(count);
  return gifts.flatMap(({ from, to }, place): Arrow[] => {
    const [start, end] = [nodes[from], nodes[to]];
    if (!start || !end) return [];
    const length = Math.hypot(end.x - start.x, end.y - start.y) || 1;
    const along = { x: (end.x - start.x) / length, y: (end.y - start.y) / length };
    const aside = { x: -along.y, y: along.x };
    const bend = Math.min(34, length / 4);
    const middle = {
      x: (start.x + end.x) / 2 + aside.x * bend,
      y: (start.y + end.y) / 2 + aside.y * bend,
    };
    const edge = (node: Point, towards: Point, gap: number): Point => {
      const far = Math.hypot(towards.x - node.x, towards.y - node.y) || 1;
      return {
        x: round(node.x + ((towards.x - node.x) / far) * gap),
        y: round(node.y + ((towards.y - node.y) / far) * gap),
      };
    };
    const [first, last] = [edge(start, middle, nodeRadius), edge(end, middle, nodeRadius + 7)];
    const at = {
      x: round(first.x / 4 + middle.x / 2 + last.x / 4),
      y: round(first.y / 4 + middle.y / 2 + last.y / 4),
    };
    return [
      {
        path: `M${first.x} ${first.y} Q${round(middle.x)} ${round(middle.y)} ${last.x} ${last.y}`,
        label: letterOf(place),
        at,
      },
    ];
  });
}

/** a to z, then a2: what the picture and the table call an arrow. */
export const letterOf = (place: number): string =>
  `${String.fromCharCode(97 + (place % 26))}${place < 26 ? '' : Math.floor(place / 26) + 1}`;

const round = (value: number): number => Math.round(value * 10) / 10;
