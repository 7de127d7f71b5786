import { once } from '../../../once.ts';

const separator = /^\s*[,;]\s*/;

/** Where a text ends if it is one of the options, at the end or before a separator; 0 when no option stands here. */
function optionAt(text: string, options: readonly string[]): number {
  for (const option of options) {
    if (!text.startsWith(option)) continue;
    const rest = text.slice(option.length);
    if (rest.trim() === '' || separator.test(rest)) return option.length;
  }
  return 0;
}

const longestFirst = once((offered: readonly string[]) =>
  offered.filter((option) => option !== '').sort((a, b) => b.length - a.length),
);

/**
 * The boxes that were ticked. Forms joins them with ", " in the sheet and ";" in its own download; options and the text
 * typed under "Other" may hold both, so what is offered is cut out first and the rest stays in one piece.
 */
export function splitTicks(shown: string, offered: readonly string[]): string[] {
  const options = longestFirst(offered);
  const ticks: string[] = [];
  let typed = '';
  let rest = shown.trim();
  while (rest !== '') {
    const length = optionAt(rest, options);
    if (length > 0) {
      if (typed.trim() !== '') ticks.push(typed.replace(/[,;\s]+$/, '').trim());
      typed = '';
      ticks.push(rest.slice(0, length));
      rest = rest.slice(length).replace(separator, '').trim();
      continue;
    }
    const next = /[,;]\s*/.exec(rest);
    const cut = next ? next.index + next[0].length : rest.length;
    typed += rest.slice(0, cut);
    rest = rest.slice(cut);
  }
  if (typed.trim() !== '') ticks.push(typed.trim());
  return ticks;
}
