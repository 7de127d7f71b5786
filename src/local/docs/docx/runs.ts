import {
  ExternalHyperlink,
  FootnoteReferenceRun,
  ImageRun,
  PageBreak,
  type ParagraphChild,
  TextRun,
} from 'docx';
import type { InlineState, Run } from '../state.ts';
import type { Footnotes } from './footnotes.ts';

export const docxRuns = (runs: readonly Run[], footnotes: Footnotes): ParagraphChild[] =>
  runs.flatMap((run): ParagraphChild[] => {
    if (run.inline) return inline(run.inline, footnotes);
    return isSafe(run.link)
      ? [new ExternalHyperlink({ link: xmlText(run.link), children: lines(run, 'Hyperlink') })]
      : lines(run);
  });

/** A rule is a border of its paragraph, not a part of its line. */
function inline(state: InlineState, footnotes: Footnotes): ParagraphChild[] {
  if (state.kind === 'pageBreak') return [new PageBreak()];
  if (state.kind === 'footnote') return [new FootnoteReferenceRun(footnotes.add(state))];
  if (state.kind !== 'image') return [];
  const picture = new ImageRun({
    type: imageTypes[state.contentType] ?? 'png',
    data: Buffer.from(state.content, 'base64'),
    transformation: { width: state.width, height: state.height },
    altText: {
      name: xmlText(state.altTitle ?? 'Picture'),
      title: xmlText(state.altTitle ?? ''),
      description: xmlText(state.altDescription ?? ''),
    },
  });
  return isSafe(state.link)
    ? [new ExternalHyperlink({ link: xmlText(state.link), children: [picture] })]
    : [picture];
}

const imageTypes: Readonly<Record<string, 'png' | 'jpg' | 'gif'>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
};

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
          ...(run.script === 'SUPERSCRIPT' ? { superScript: true } : {}),
          ...(run.script === 'SUBSCRIPT' ? { subScript: true } : {}),
          ...(run.strikethrough ? { strike: true } : {}),
          ...(run.size ? { size: run.size * 2 } : {}),
          ...(run.font ? { font: xmlText(run.font) } : {}),
          ...(isColour(run.colour) ? { color: run.colour.slice(1) } : {}),
          ...(isColour(run.background) ? { shading: { fill: run.background.slice(1) } } : {}),
        }),
    );

/** Word would follow javascript: and file: addresses too. */
const isSafe = (url: string | undefined): url is string => /^(https?:|mailto:)/i.test(url ?? '');

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
