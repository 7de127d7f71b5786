/** Room to write by hand: an empty cell of a table would be filled with a dash. */
export const lines = (count: number): string =>
  Array.from({ length: count }, () => '_'.repeat(60)).join('\n');
