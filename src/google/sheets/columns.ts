import { longHash } from '../../core/application/identity/hash.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export const columnMetadata = 'cso-column';

/** Remembers which column is which for one wording of the header row, so that metadata is asked only when headers change. */
export type ColumnMemory = {
  readonly get: (name: string) => string | undefined;
  readonly set: (name: string, value: string) => void;
};

type Remembered = { readonly headers: string; readonly columns: Record<string, number> };

/** Every anchored column of a sheet: our key to its 1-based column, wherever people moved it. */
function anchoredColumns(sheet: Sheet): Map<string, number> {
  const found = new Map<string, number>();
  for (const metadata of sheet.createDeveloperMetadataFinder().withKey(columnMetadata).find()) {
    const column = metadata.getLocation().getColumn()?.getColumn();
    const key = metadata.getValue();
    if (column !== undefined && key !== null) found.set(key, column);
  }
  return found;
}

/** Metadata sits on the whole column, so that it moves with it (developers.google.com/apps-script/reference/spreadsheet/developer-metadata). */
export function anchorColumn(sheet: Sheet, column: number, key: string): void {
  const letters = columnLetters(column);
  sheet.getRange(`${letters}:${letters}`).addDeveloperMetadata(columnMetadata, key);
}

/**
 * Where each wanted column is: by the anchors, else by a header that occurs once, which is then anchored again.
 * `expected` maps keys to headers. What is in neither way there is left out, for the caller to name.
 */
export function findColumns(
  sheet: Sheet,
  headers: readonly string[],
  expected: ReadonlyMap<string, string>,
  memory: ColumnMemory,
  name: string,
): ReadonlyMap<string, number> {
  const signature = signatureOf(headers, expected);
  const remembered = memory.get(name);
  if (remembered !== undefined) {
    const known = JSON.parse(remembered) as Remembered;
    if (known.headers === signature) return new Map(Object.entries(known.columns));
  }
  const anchored = anchoredColumns(sheet);
  const found = new Map<string, number>();
  for (const [key, header] of expected) {
    const column = anchored.get(key) ?? columnTitled(header, headers, [...anchored.values()]);
    if (column === undefined) continue;
    if (!anchored.has(key)) anchorColumn(sheet, column, key);
    found.set(key, column);
  }
  remember(memory, name, signature, found);
  return found;
}

/** For a tab just made: its columns are where they were put, so that their anchors need not be read back. `made` are those of the expected ones it has. */
export function rememberNewColumns(
  made: ReadonlyMap<string, string>,
  expected: ReadonlyMap<string, string>,
  memory: ColumnMemory,
  name: string,
): void {
  const columns = new Map([...made.keys()].map((key, index): [string, number] => [key, index + 1]));
  remember(memory, name, signatureOf([...made.values()], expected), columns);
}

const signatureOf = (headers: readonly string[], expected: ReadonlyMap<string, string>): string =>
  longHash(headers.concat([...expected.keys()]).join('\u0001'));

function remember(
  memory: ColumnMemory,
  name: string,
  signature: string,
  found: ReadonlyMap<string, number>,
): void {
  const columns: Record<string, number> = {};
  found.forEach((column, key) => {
    columns[key] = column;
  });
  memory.set(name, JSON.stringify({ headers: signature, columns } satisfies Remembered));
}

function columnTitled(
  title: string,
  headers: readonly string[],
  taken: readonly number[],
): number | undefined {
  const wanted = title.trim().toLowerCase();
  const columns = headers
    .map((header, index) => (header.trim().toLowerCase() === wanted ? index + 1 : 0))
    .filter((column) => column > 0 && !taken.includes(column));
  return columns.length === 1 ? columns[0] : undefined;
}

function columnLetters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? columnLetters(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}
