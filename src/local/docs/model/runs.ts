import type { Run, TextStyle } from '../state.ts';

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

export const plainText = (runs: readonly Run[]): string => runs.map((run) => run.text).join('');

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
  const { text: _text, ...style } = run ?? { text: '' };
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
    if (last && styleKeys.every((key) => last[key] === run[key])) last.text += run.text;
    else tidied.push({ ...run });
  }
  return tidied;
}
