import { type Row, textIn } from '../../workbook/tab.ts';

/** What an interview found about one criterion: a row of the Interviews tab, read. */
export type InterviewLine = {
  readonly row: number;
  readonly application: string;
  readonly date: string;
  readonly mode: string;
  readonly whyNotOnSite: string;
  readonly criterion: string;
  readonly finding: string;
  readonly note: string;
  /** What counted before the interview, 0 to 5; null when nobody had assessed it. */
  readonly original: number | null;
  readonly adjusted: number | null;
};

export const interviewLineIn = (row: Row): InterviewLine => ({
  row: row.row,
  application: textIn(row, 'application'),
  date: textIn(row, 'date'),
  mode: textIn(row, 'mode'),
  whyNotOnSite: textIn(row, 'whyNotOnSite'),
  criterion: textIn(row, 'criterion'),
  finding: textIn(row, 'finding').toLowerCase(),
  note: textIn(row, 'note'),
  original: scoreIn(row, 'original'),
  adjusted: scoreIn(row, 'adjusted'),
});

function scoreIn(row: Row, key: string): number | null {
  const cell = row.cells[key];
  const value =
    typeof cell === 'string' && /^\s*\d([.,]\d+)?\s*$/.test(cell) ? Number(cell.replace(',', '.')) : cell;
  return typeof value === 'number' && value >= 0 && value <= 5 ? value : null;
}

/** By application, then by criterion, the line of the latest interview; of one day the lowest in the tab. */
export function latestLines(
  lines: readonly InterviewLine[],
): ReadonlyMap<string, ReadonlyMap<string, InterviewLine>> {
  const latest = new Map<string, Map<string, InterviewLine>>();
  for (const line of [...lines].sort(byDay)) {
    const ofApplication = latest.get(line.application) ?? new Map<string, InterviewLine>();
    const before = ofApplication.get(line.criterion);
    // A later talk in which no score was given takes none back; the score before is that from before the first one.
    const adjusted = line.adjusted ?? before?.adjusted ?? null;
    ofApplication.set(line.criterion, { ...line, adjusted, original: before?.original ?? line.original });
    latest.set(line.application, ofApplication);
  }
  return latest;
}

const byDay = (one: InterviewLine, other: InterviewLine): number =>
  one.date < other.date ? -1 : one.date > other.date ? 1 : one.row - other.row;

/** How a score moved when names became known: what a monitor compares between groups of applications. */
export type Shift = {
  readonly application: string;
  readonly criterion: string;
  readonly original: number;
  readonly adjusted: number;
  /** adjusted − original, in points of 0 to 5. */
  readonly difference: number;
};

/** Only where there is a score from before and one from after the interview. */
export const shiftsOf = (lines: readonly InterviewLine[]): readonly Shift[] =>
  [...latestLines(lines)].flatMap(([application, byCriterion]) =>
    [...byCriterion].flatMap(([criterion, { original, adjusted }]): Shift[] =>
      original === null || adjusted === null
        ? []
        : [{ application, criterion, original, adjusted, difference: adjusted - original }],
    ),
  );
