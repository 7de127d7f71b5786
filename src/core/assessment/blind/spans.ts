import { matchesOf } from './matches-of.ts';
import { telltales } from './patterns.ts';

/** A part of a text and what stands there instead. */
export type Span = { readonly from: number; readonly to: number; readonly replacement: string };

/** What gives somebody away by its form. */
export function telltaleSpans(text: string): Span[] {
  const spans: Span[] = [];
  for (const { replacement, pattern } of telltales)
    for (const match of matchesOf(pattern, text)) {
      const from = match.index + (match[1] ?? '').length;
      const to = match.index + match[0].length;
      if (!overlaps(spans, { from, to })) spans.push({ from, to, replacement });
    }
  return spans;
}

export const overlaps = (
  spans: readonly Span[],
  { from, to }: { readonly from: number; readonly to: number },
): boolean => spans.some((span) => span.from < to && from < span.to);

/** The text with the parts replaced, and what was, in order. */
export function replaceSpans(
  text: string,
  spans: readonly Span[],
): {
  readonly text: string;
  readonly hidden: readonly { readonly found: string; readonly replacement: string }[];
} {
  const ordered = [...spans].sort((one, other) => one.from - other.from);
  let result = '';
  let at = 0;
  for (const { from, to, replacement } of ordered) {
    result += text.slice(at, from) + replacement;
    at = to;
  }
  return {
    text: result + text.slice(at),
    hidden: ordered.map(({ from, to, replacement }) => ({ found: text.slice(from, to), replacement })),
  };
}
