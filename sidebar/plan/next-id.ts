/** The id of a new line: one more than the highest there is, so that no id of a line still there is used twice. */
export function nextId(letter: 'A' | 'O' | 'R', rows: readonly { readonly id: string }[]): string {
  const numbers = rows.map(({ id }) => Number(id.slice(letter.length))).filter(Number.isInteger);
  return `${letter}${Math.max(0, ...numbers) + 1}`;
}
