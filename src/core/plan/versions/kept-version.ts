import * as z from 'zod/mini';
import { numberIn, type Row, textIn } from '../../workbook/tab.ts';
import type { Plan } from '../plan.ts';

export type KeepingReason = 'document made' | 'shared for comment' | 'agreed';

/** A version of a plan kept on the Plan versions tab. */
export type KeptVersion = {
  readonly version: number;
  readonly what: string;
  /** What was different from the version kept before, one a line. */
  readonly changed: string;
  readonly by: string;
  readonly madeAt: Date | null;
  /** Null when a person changed its cells so that it cannot be read any more. */
  readonly plan: Plan | null;
};

/** A cell takes 50,000 characters; the apostrophe of a text and the count of parts take some. */
const longest = 49_000;

/** The plan in as many cells as it needs, each “1/2 …”, to be put together again wherever their rows stand. */
export function planCells(plan: Plan, size = longest): string[] {
  const text = JSON.stringify(plan);
  const count = Math.max(1, Math.ceil(text.length / size));
  return Array.from(
    { length: count },
    (_, index) => `${index + 1}/${count} ${text.slice(index * size, (index + 1) * size)}`,
  );
}

/** What is too long for a cell ends where a line does, and says so. */
export function changedCell(lines: readonly string[], size = longest): string {
  const text = lines.join('\n');
  if (text.length <= size) return text;
  const end = text.lastIndexOf('\n', size - 40);
  return `${text.slice(0, end < 0 ? size - 40 : end)}\nand more, which has no room here`;
}

/** The versions of one project, the first kept first. Rows that only carry more of a plan are put into theirs. */
export function keptVersions(rows: readonly Row[], project: string): KeptVersion[] {
  const ours = rows.filter((row) => textIn(row, 'project') === project);
  return ours
    .filter((row) => textIn(row, 'what') !== '')
    .map((row) => {
      const version = numberIn(row, 'version') ?? 0;
      const madeAt = row.cells.madeAt;
      return {
        version,
        what: textIn(row, 'what'),
        changed: textIn(row, 'changed'),
        by: textIn(row, 'by'),
        madeAt: madeAt instanceof Date ? madeAt : null,
        plan: planIn(ours.filter((each) => numberIn(each, 'version') === version)),
      };
    })
    .sort((one, other) => (one.madeAt?.getTime() ?? 0) - (other.madeAt?.getTime() ?? 0));
}

function planIn(rows: readonly Row[]): Plan | null {
  const parts = new Map<number, string>();
  let count = 0;
  for (const row of rows) {
    // Not trimmed: a part may begin or end with a space.
    const found = /^(\d+)\/(\d+) ([\s\S]*)$/.exec(String(row.cells.plan ?? ''));
    if (!found) continue;
    parts.set(Number(found[1]), found[3] ?? '');
    count = Number(found[2]);
  }
  const text = Array.from({ length: count }, (_, index) => parts.get(index + 1) ?? '').join('');
  try {
    const read = text === '' ? null : JSON.parse(text);
    return shape().safeParse(read).success ? (read as Plan) : null;
  } catch {
    return null;
  }
}

/** Enough to compare with: the cells are ours, but anybody may change them. Made when asked for, as every execution starts the whole script. */
const shape = () => {
  const lines = z.array(z.looseObject({ id: z.string() }));
  return z.looseObject({
    ...{
      partners: lines,
      followUp: lines,
      outcomes: lines,
      challenges: lines,
      points: lines,
      reports: lines,
    },
    activities: z.array(z.looseObject({ id: z.string(), details: z.array(z.looseObject({})) })),
    support: z.looseObject({ costLines: lines, assistance: lines }),
  });
};
