/** A question of an office's own form, in the order of the form. A grid gives one for each row, with the row's title. */
export type AskedQuestion = {
  readonly id: string;
  readonly title: string;
  /** Title of the page it stands on, '' on the first. */
  readonly section: string;
  readonly kind: 'text' | 'paragraph' | 'one-of' | 'any-of' | 'scale' | 'date' | 'time' | 'grid-row';
  readonly options: readonly string[];
  readonly row?: string;
};

/** A column of the response sheet; `question` is null for what the form does not ask: the timestamp, a question that was deleted. */
export type BoundColumn = {
  readonly index: number;
  readonly header: string;
  readonly question: AskedQuestion | null;
};

const normal = (header: string): string => header.replace(/\s+/g, ' ').trim();

const headerOf = ({ title, row }: AskedQuestion): string =>
  normal(row === undefined ? title : `${title} [${row}]`);

/**
 * Which question filled which column: the nth question with a title belongs to the nth column with that header, because
 * Forms keeps the order of equal titles and moves nothing. Columns without a header are somebody's own and left out.
 */
export function alignColumns(questions: readonly AskedQuestion[], headers: readonly string[]): BoundColumn[] {
  const waiting = new Map<string, AskedQuestion[]>();
  for (const question of questions) {
    const header = headerOf(question);
    const same = waiting.get(header);
    if (same) same.push(question);
    else waiting.set(header, [question]);
  }
  return headers
    .map((header, index) => ({ index, header: normal(header) }))
    .filter(({ header }) => header !== '')
    .map((column) => ({ ...column, question: waiting.get(column.header)?.shift() ?? null }));
}
