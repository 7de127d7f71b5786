/** A block of cells as other programs take it from the clipboard: tabs and lines, quoted where a cell has them itself. */
export const toTsv = (texts: readonly (readonly string[])[]): string =>
  texts.map((line) => line.map(quoted).join('\t')).join('\n');

const quoted = (text: string): string => (/[\t\n\r]|^"/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);

/** A cell that begins with a quotation mark and closes it again may hold tabs and lines. */
export function fromTsv(text: string): string[][] {
  const lines: string[][] = [[]];
  const source = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  const cell = /"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*)/y;
  for (let at = 0; at <= source.length; ) {
    cell.lastIndex = at;
    const [whole = '', inQuotes, plain = ''] = cell.exec(source) ?? [];
    lines.at(-1)?.push(inQuotes === undefined ? plain : inQuotes.replace(/""/g, '"'));
    at += whole.length;
    if (source[at] === '\n') lines.push([]);
    at += 1;
  }
  return lines;
}
