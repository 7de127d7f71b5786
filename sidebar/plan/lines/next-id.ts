/** The id of a new line: one more than the highest there is, so that no id of a line still there is used twice. */
export function nextId(prefix: string, rows: readonly { readonly id: string }[]): string {
  const numbers = rows.map(({ id }) => (id.startsWith(prefix) ? Number(id.slice(prefix.length)) : 0));
  return `${prefix}${Math.max(0, ...numbers.filter(Number.isInteger)) + 1}`;
}
