export const isBlank = (text: string): boolean => text.trim() === '';
export const when = (holds: boolean, hint: string): string[] => (holds ? [hint] : []);
export const each = <Item>(items: readonly Item[], hintsOf: (item: Item) => string[]): string[] =>
  items.reduce<string[]>((all, item) => all.concat(hintsOf(item)), []);
