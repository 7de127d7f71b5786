import { insideOf } from '../../../runtime/script-object.ts';
import { Refusal } from '../../cells/refusal.ts';
import type { SheetsContext } from '../../service/context.ts';
import type { CellState, TextRun, TextStyleState } from '../../state.ts';
import { createTextStyle, styleOfCell } from './text-style.ts';

type RichTextValue = GoogleAppsScript.Spreadsheet.RichTextValue;
type RichTextValueBuilder = GoogleAppsScript.Spreadsheet.RichTextValueBuilder;

/** `start` is where the text begins in its cell; `base` is the style of what no run covers. */
type RichText = { text: string; runs: TextRun[]; start?: number; base?: TextStyleState };

/** The text of a cell that holds text, with its links and styles; null for numbers, dates and booleans, as on Google. */
export function richTextValue(context: SheetsContext, cell: CellState): RichTextValue | null {
  if (cell.value !== undefined && typeof cell.value !== 'string') return null;
  return createRichText(context, {
    text: cell.value ?? '',
    runs: cell.runs ?? [],
    base: styleOfCell(cell),
  });
}

/** Rich text is written as it is: nothing in it becomes a number, a date or a formula. */
export function richTextCell(before: CellState, given: unknown): CellState {
  const { value: _value, formula: _formula, result: _result, runs: _runs, ...rest } = before;
  const rich = insideOf<RichText>(given, 'RichTextValue');
  if (!rich)
    throw new Refusal(
      "The parameters don't match the method signature for SpreadsheetApp.Range.setRichTextValue.",
    );
  if (rich.text === '') return rest;
  return { ...rest, value: rich.text, ...(rich.runs.length > 0 ? { runs: rich.runs } : {}) };
}

export function createRichTextBuilder(context: SheetsContext, from?: RichText): RichTextValueBuilder {
  let text = from?.text ?? '';
  const runs: TextRun[] = [...(from?.runs ?? [])];
  const add = (given: unknown[], make: (value: unknown) => Partial<TextRun>) => {
    const whole = given.length === 1;
    const start = whole ? 0 : Number(given[0]);
    const end = whole ? text.length : Number(given[1]);
    if (start < 0 || end > text.length || start > end) throw new Refusal('Illegal argument.');
    if (end > start) runs.push({ start, end, ...make(given.at(-1)) });
    return made;
  };
  const made: RichTextValueBuilder = context.object<RichTextValueBuilder>('RichTextValueBuilder', {
    setText: (given: string) => {
      text = String(given);
      runs.length = 0;
      return made;
    },
    setLinkUrl: (...given: unknown[]) => add(given, (link) => ({ link: link === null ? '' : String(link) })),
    setTextStyle: (...given: unknown[]) =>
      add(given, (style) => ({ style: insideOf<TextStyleState>(style, 'TextStyle') ?? {} })),
    build: () => createRichText(context, { text, runs: flatRuns(text, runs) }),
  });
  return made;
}

function createRichText(context: SheetsContext, rich: RichText): RichTextValue {
  const { text, runs, start: from = 0, base = {} } = rich;
  const styleOver = (start: number, end: number) =>
    Object.assign(
      {},
      base,
      ...runs.filter((run) => run.start <= start && run.end >= end).map(({ style }) => style ?? {}),
    ) as TextStyleState;
  const linkOver = (start: number, end: number) =>
    runs.find((run) => run.link !== undefined && run.start <= start && run.end >= end)?.link ?? null;
  return context.object<RichTextValue>(
    'RichTextValue',
    {
      getText: () => text,
      /** Null when parts of the text have different links. */
      getLinkUrl: (start: number = 0, end: number = text.length) => linkOver(start, end),
      getStartIndex: () => from,
      getEndIndex: () => from + text.length,
      getTextStyle: (start: number = 0, end: number = text.length) =>
        createTextStyle(context, styleOver(start, end)),
      getRuns: () => cutAtRuns(rich).map((run) => createRichText(context, run)),
      copy: () => createRichTextBuilder(context, rich),
    },
    rich,
  );
}

/** Later links and styles win over earlier ones; what they come to is kept without overlaps, equal neighbours as one. */
function flatRuns(text: string, runs: readonly TextRun[]): TextRun[] {
  const flat: TextRun[] = [];
  for (const [start, end] of pieces(text, runs)) {
    const over = runs.filter((run) => run.start <= start && run.end >= end);
    const link = over.filter((run) => run.link !== undefined).at(-1)?.link;
    const style: TextStyleState = Object.assign({}, ...over.map((run) => run.style ?? {}));
    const made = { ...(link ? { link } : {}), ...(Object.keys(style).length > 0 ? { style } : {}) };
    if (Object.keys(made).length === 0) continue;
    const before = flat.at(-1);
    const same = before?.end === start && JSON.stringify({ ...before, ...made }) === JSON.stringify(before);
    if (before && same && before.link === link) before.end = end;
    else flat.push({ start, end, ...made });
  }
  return flat;
}

function cutAtRuns({ text, runs, start: from = 0, base = {} }: RichText): RichText[] {
  return pieces(text, runs).map(([start, end]) => ({
    text: text.slice(start, end),
    start: from + start,
    base,
    runs: runs
      .filter((run) => run.start <= start && run.end >= end)
      .map((run) => ({ ...run, start: 0, end: end - start })),
  }));
}

function pieces(text: string, runs: readonly TextRun[]): [start: number, end: number][] {
  const cuts = [...new Set([0, text.length, ...runs.flatMap(({ start, end }) => [start, end])])];
  cuts.sort((one, other) => one - other);
  return text === ''
    ? [[0, 0]]
    : cuts.slice(0, -1).map((start, index) => [start, cuts[index + 1] ?? text.length]);
}
