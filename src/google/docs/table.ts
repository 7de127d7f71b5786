type Table = GoogleAppsScript.Document.Table;

/** Puts a table in, its first row as header. */
export function putTable(
  body: GoogleAppsScript.Document.Body,
  place: number,
  cells: readonly (readonly string[])[],
): Table {
  const table = body.insertTable(
    place,
    cells.map((row) => [...row]),
  );
  columnWidths(cells).forEach((width, column) => {
    table.setColumnWidth(column, width);
  });
  const header = table.getRow(0);
  for (let index = 0; index < header.getNumCells(); index += 1)
    header.getCell(index).setBackgroundColor('#e8f0fe').editAsText().setBold(true);
  return table;
}

/** Points between the margins of an A4 page. */
const textWidth = 451;

/** Wide columns for long texts, none so narrow that a word breaks; in points. */
function columnWidths(cells: readonly (readonly string[])[]): number[] {
  const wanted = (cells[0] ?? []).map((_, column) =>
    cells.reduce((most, row) => Math.max(most, Math.sqrt((row[column] ?? '').length)), 3),
  );
  const all = wanted.reduce((sum, width) => sum + width, 0);
  return wanted.map((width) => Math.round((textWidth * width) / all));
}
