import { inlineMark, type Run, type TextStyle } from '../state.ts';

/** A change of style: null takes a property away, so that it is inherited again. */
export type StyleChange = { [Key in keyof TextStyle]?: TextStyle[Key] | null };

const styleKeys = [
  'bold',
  'italic',
  'underline',
  'strikethrough',
  'link',
  'colour',
  'background',
  'size',
  'font',
  'script',
] as const satisfies readonly (keyof TextStyle)[];

/**
 * Docs strips these from any text put into a document.
 * developers.google.com/docs/api/reference/rest/v1/documents/request#InsertTextRequest
 */
export function cleanText(text: string): string {
  let cleaned = '';
  for (const character of text.replace(/\r\n?/g, '\n')) {
    const code = character.codePointAt(0) ?? 0;
    const stripped = code <= 0x08 || (code >= 0x0c && code <= 0x1f) || (code >= 0xe000 && code <= 0xf8ff);
    if (!stripped) cleaned += character;
  }
  return cleaned;
}

/** The words alone, without what stands between them. */
export const plainText = (runs: readonly Run[]): string =>
  runs.map((run) => (run.inline ? '' : run.text)).join('');

/** Text and marks of what is no text: its offsets are those all functions here take. */
export const markedText = (runs: readonly Run[]): string => runs.map((run) => run.text).join('');

export const lengthOf = (runs: readonly Run[]): number => markedText(runs).length;

/** Stretches of text between what is no text: from, and up to, offset. */
export function stretchesOf(runs: readonly Run[]): { from: number; to: number }[] {
  const stretches: { from: number; to: number }[] = [];
  let from = 0;
  for (const part of markedText(runs).split(inlineMark)) {
    if (part !== '') stretches.push({ from, to: from + part.length });
    from += part.length + 1;
  }
  return stretches;
}

export function sliceRuns(runs: readonly Run[], start: number, end: number): Run[] {
  const slice: Run[] = [];
  let offset = 0;
  for (const run of runs) {
    const text = run.text.slice(Math.max(0, start - offset), Math.max(0, end - offset));
    if (text !== '') slice.push({ ...run, text });
    offset += run.text.length;
  }
  return slice;
}

export function spliceRuns(
  runs: readonly Run[],
  start: number,
  end: number,
  inserted: readonly Run[],
): Run[] {
  return tidy([...sliceRuns(runs, 0, start), ...inserted, ...sliceRuns(runs, end, Number.POSITIVE_INFINITY)]);
}

/** Text put between two characters takes the style of the one before it, at the start of the one after. */
export function insertText(runs: readonly Run[], offset: number, text: string): Run[] {
  return spliceRuns(runs, offset, offset, [
    { ...styleAt(runs, Math.max(0, offset - 1)), text: cleanText(text) },
  ]);
}

export function styleAt(runs: readonly Run[], offset: number): TextStyle {
  const [run] = sliceRuns(runs, offset, offset + 1);
  const { text: _text, inline: _inline, ...style } = run ?? ({ text: '' } as Run);
  return style;
}

export function restyle(runs: readonly Run[], start: number, end: number, change: StyleChange): Run[] {
  return spliceRuns(
    runs,
    start,
    end,
    sliceRuns(runs, start, end).map((run) => changed(run, change)),
  );
}

function changed(run: Run, change: StyleChange): Run {
  const merged: StyleChange = { ...run, ...change };
  return {
    text: run.text,
    ...(run.inline ? { inline: run.inline } : {}),
    ...Object.fromEntries(
      styleKeys.flatMap((key) => ((merged[key] ?? null) === null ? [] : [[key, merged[key]]])),
    ),
  };
}

function tidy(runs: readonly Run[]): Run[] {
  const tidied: Run[] = [];
  for (const run of runs) {
    const last = tidied.at(-1);
    if (run.text === '') continue;
    if (last && !last.inline && !run.inline && styleKeys.every((key) => last[key] === run[key]))
      last.text += run.text;
    else tidied.push({ ...run });
  }
  return tidied;
}
