import { ExternalHyperlink, type ParagraphChild, TextRun } from 'docx';
import type { Run } from '../state.ts';

export const docxRuns = (runs: readonly Run[]): ParagraphChild[] =>
  runs.flatMap((run): ParagraphChild[] =>
    run.link && isSafe(run.link)
      ? [new ExternalHyperlink({ link: xmlText(run.link), children: lines(run, 'Hyperlink') })]
      : lines(run),
  );

/** A soft line break begins each line but the first. */
const lines = (run: Run, style?: string): TextRun[] =>
  xmlText(run.text)
    .split(/[\n\v]/)
    .map(
      (text, index) =>
        new TextRun({
          text,
          ...(index > 0 ? { break: 1 } : {}),
          ...(style ? { style } : {}),
          ...(run.bold === undefined ? {} : { bold: run.bold }),
          ...(run.italic === undefined ? {} : { italics: run.italic }),
          ...(run.underline ? { underline: {} } : {}),
          ...(run.strikethrough ? { strike: true } : {}),
          ...(run.size ? { size: run.size * 2 } : {}),
          ...(run.font ? { font: xmlText(run.font) } : {}),
          ...(isColour(run.colour) ? { color: run.colour.slice(1) } : {}),
          ...(isColour(run.background) ? { shading: { fill: run.background.slice(1) } } : {}),
        }),
    );

/** Word would follow javascript: and file: addresses too. */
const isSafe = (url: string): boolean => /^(https?:|mailto:)/i.test(url);

const isColour = (colour: string | undefined): colour is string => /^#[0-9a-f]{6}$/i.test(colour ?? '');

/** Characters that XML cannot hold even when escaped make the whole file unreadable. */
function xmlText(text: string): string {
  let kept = '';
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const isControl = code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0b;
    kept +=
      isControl || (code >= 0xd800 && code <= 0xdfff) || code === 0xfffe || code === 0xffff
        ? '\ufffd'
        : character;
  }
  return kept;
}
