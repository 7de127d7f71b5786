import {
  cleanText,
  insertText,
  lengthOf,
  markedText,
  restyle,
  type StyleChange,
  sliceRuns,
  spliceRuns,
  stretchesOf,
  styleAt,
} from '../../model/runs.ts';
import { isTextBlock, type TextBlock, type TextLeaf, textBlocks } from '../../model/tree.ts';
import type { TextStyle } from '../../state.ts';
import { nameArgument, textArgument, wrongSignature } from '../arguments.ts';
import { textAlignments } from '../enums.ts';
import { documentObject, type OpenDocument } from '../open-document.ts';
import { searchMethods } from '../ranges/search.ts';
import { applyAttributes } from './attributes.ts';
import { elementMethods } from './element.ts';

type Text = GoogleAppsScript.Document.Text;

/**
 * Text of one paragraph, of a stretch appended to it, or of a whole container, whose paragraphs count as joined by
 * one newline. Offsets count from the start of this text.
 */
export function textObject(open: OpenDocument, leaf: TextLeaf): Text {
  const fail = (message: string) => open.execution.realm.exception(message);
  const pieces = () => piecesOf(leaf);
  const text = () =>
    pieces()
      .map((piece) => piece.before + markedText(piece.block.runs).slice(piece.from, piece.to))
      .join('');
  const at = (offset: number) => {
    const piece = pieces().find(
      (each) => offset >= each.offset && offset <= each.offset + each.to - each.from,
    );
    if (!piece || !Number.isInteger(offset))
      throw fail(`Index (${offset}) must be less than or equal to the content length (${text().length}).`);
    return { block: piece.block, offset: offset - piece.offset + piece.from };
  };
  /** Where a character stands, which is never behind the end of a stretch. */
  const characterAt = (offset: number) => {
    const piece = pieces().find(
      (each) => offset >= each.offset && offset < each.offset + each.to - each.from,
    );
    return piece ? { block: piece.block, offset: offset - piece.offset + piece.from } : at(offset);
  };
  const within = (start: number, endInclusive: number) => {
    if (endInclusive >= text().length)
      throw fail(`Index (${endInclusive}) must be less than the content length (${text().length}).`);
    if (start < 0 || start > endInclusive) throw fail(`Invalid range: ${start} to ${endInclusive}.`);
  };
  const grow = (by: number) => {
    if (leaf.end !== null) leaf.end += by;
  };
  const style = (start: number, end: number, change: StyleChange) => {
    for (const { block, from, to, offset } of pieces()) {
      const first = Math.max(start - offset, 0) + from;
      const last = Math.min(end - offset + from, to);
      if (first < last) block.runs = restyle(block.runs, first, last, change);
    }
  };
  /** Called with a value, or with two offsets and a value. */
  const setter =
    <Key extends keyof TextStyle>(method: string, key: Key, type: 'boolean' | 'string' | 'number') =>
    (...given: unknown[]): Text => {
      const value = given.at(-1);
      if ((given.length !== 1 && given.length !== 3) || (value !== null && typeof value !== type))
        throw wrongSignature(open, `Text.${method}`, given);
      const [start, end] = given.length === 3 ? (given as [number, number]) : [0, text().length - 1];
      if (given.length === 3) within(start, end);
      style(start, end + 1, { [key]: value } as StyleChange);
      return self;
    };
  const getter =
    <Key extends keyof TextStyle>(key: Key) =>
    (offset?: number | null) => {
      if (typeof offset === 'number') {
        const place = characterAt(offset);
        return (styleAt(place.block.runs, place.offset)[key] ?? null) as never;
      }
      const values = pieces()
        .flatMap(({ block, from, to }) => sliceRuns(block.runs, from, to))
        .map((run) => run[key] ?? null);
      return (values.every((value) => value === values[0]) ? (values[0] ?? null) : null) as never;
    };
  const insert = (offset: number, added: string) => {
    const place = at(offset);
    place.block.runs = insertText(place.block.runs, place.offset, added);
    grow(cleanText(added).length);
  };
  const self: Text = documentObject<Text>(
    open,
    'Text',
    {
      ...elementMethods<Text>(open, leaf, () => self),
      ...searchMethods(open, leaf.scope, () => self),
      getText: text,
      editAsText: () => self,
      setText: (value: string) => {
        const [first, ...rest] = pieces();
        const last = rest.at(-1) ?? first;
        if (!first || last?.block !== first.block) throw notAcrossParagraphs(open, 'setText');
        const cleaned = cleanText(textArgument(open, 'Text.setText', value));
        const kept = styleAt(first.block.runs, first.from);
        first.block.runs = spliceRuns(first.block.runs, first.from, last.to, [{ ...kept, text: cleaned }]);
        if (leaf.end !== null) leaf.end = leaf.start + cleaned.length;
        return self;
      },
      appendText: (value: string) => {
        insert(text().length, textArgument(open, 'Text.appendText', value));
        return self;
      },
      insertText: (offset: number, value: string) => {
        insert(offset, textArgument(open, 'Text.insertText', value));
        return self;
      },
      deleteText: (start: number, endInclusive: number) => {
        within(start, endInclusive);
        const from = characterAt(start);
        const to = characterAt(endInclusive);
        if (from.block !== to.block) throw notAcrossParagraphs(open, 'deleteText');
        from.block.runs = spliceRuns(from.block.runs, from.offset, to.offset + 1, []);
        grow(start - endInclusive - 1);
        return self;
      },
      setAttributes: (...given: unknown[]) => {
        const [start, end] = given.length === 3 ? (given as [number, number]) : [0, text().length - 1];
        if (given.length === 3) within(start, end);
        if (given.length === 3 && !isTextBlock(leaf.scope)) throw notAcrossParagraphs(open, 'setAttributes');
        const stretch = { ...leaf, start: leaf.start + start, end: leaf.start + end + 1 };
        applyAttributes(open, stretch, given.at(-1));
        return self;
      },
      setBold: setter('setBold', 'bold', 'boolean'),
      setItalic: setter('setItalic', 'italic', 'boolean'),
      setUnderline: setter('setUnderline', 'underline', 'boolean'),
      setStrikethrough: setter('setStrikethrough', 'strikethrough', 'boolean'),
      setFontSize: setter('setFontSize', 'size', 'number'),
      setFontFamily: setter('setFontFamily', 'font', 'string'),
      setForegroundColor: setter('setForegroundColor', 'colour', 'string'),
      setBackgroundColor: setter('setBackgroundColor', 'background', 'string'),
      setLinkUrl: setter('setLinkUrl', 'link', 'string'),
      setTextAlignment: (...given: unknown[]) => {
        const name = nameArgument(open, 'Text.setTextAlignment', given.at(-1), textAlignments);
        const [start, end] = given.length === 3 ? (given as [number, number]) : [0, text().length - 1];
        if (given.length === 3) within(start, end);
        style(start, end + 1, { script: name === 'NORMAL' ? null : name });
        return self;
      },
      getTextAlignment: (offset?: number | null) => {
        const name = getter('script')(offset) as 'SUPERSCRIPT' | 'SUBSCRIPT' | null;
        return name === null ? (null as never) : textAlignments[name];
      },
      getTextAttributeIndices: () =>
        pieces().flatMap(({ block, from, to, offset, before }) => {
          const starts: number[] = [];
          let next = offset;
          for (const run of sliceRuns(block.runs, from, to)) {
            starts.push(next);
            next += run.text.length;
          }
          return before === '' || starts.length > 0 ? starts : [];
        }),
      isBold: getter('bold'),
      isItalic: getter('italic'),
      isUnderline: getter('underline'),
      isStrikethrough: getter('strikethrough'),
      getFontSize: getter('size'),
      getFontFamily: getter('font'),
      getForegroundColor: getter('colour'),
      getBackgroundColor: getter('background'),
      getLinkUrl: getter('link'),
    },
    leaf,
  );
  return self;
}

/** A stretch of text in one paragraph: `before` is the newline that parts it from the paragraph before. */
type Piece = { block: TextBlock; from: number; to: number; offset: number; before: '' | '\n' };

function piecesOf(leaf: TextLeaf): Piece[] {
  const pieces: Piece[] = [];
  let offset = 0;
  const blocks = isTextBlock(leaf.scope) ? [leaf.scope] : textBlocks(leaf.scope);
  for (const [index, block] of blocks.entries()) {
    const length = lengthOf(block.runs);
    const [start, end] = isTextBlock(leaf.scope)
      ? [Math.min(leaf.start, length), Math.min(leaf.end ?? length, length)]
      : [0, length];
    const stretches = stretchesOf(block.runs)
      .map(({ from, to }) => ({ from: Math.max(from, start), to: Math.min(to, end) }))
      .filter(({ from, to }) => from < to);
    for (const [number, { from, to }] of (stretches.length > 0
      ? stretches
      : [{ from: end, to: end }]
    ).entries()) {
      const before = index > 0 && number === 0 ? '\n' : '';
      offset += before.length;
      pieces.push({ block, from, to, offset, before });
      offset += to - from;
    }
  }
  return pieces;
}

const notAcrossParagraphs = (open: OpenDocument, method: string) =>
  open.execution.realm.exception(
    `The embedded Workspace does not imitate Text.${method}() across paragraphs.`,
    'Error',
  );
