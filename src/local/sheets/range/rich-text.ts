import { insideOf } from '../../runtime/script-object.ts';
import { Refusal } from '../cells/refusal.ts';
import type { SheetsContext } from '../service/context.ts';
import type { CellState, TextRun, TextStyleState } from '../state.ts';

type RichTextValue = GoogleAppsScript.Spreadsheet.RichTextValue;
type RichTextValueBuilder = GoogleAppsScript.Spreadsheet.RichTextValueBuilder;
type TextStyle = GoogleAppsScript.Spreadsheet.TextStyle;
type RichText = { text: string; runs: TextRun[] };

/** The text of a cell that holds text, with its links and styles; null for numbers, dates and booleans, as on Google. */
export function richTextValue(context: SheetsContext, cell: CellState): RichTextValue | null {
  if (cell.value !== undefined && typeof cell.value !== 'string') return null;
  return createRichText(context, { text: cell.value ?? '', runs: cell.runs ?? [] });
}

/** Rich text is written as it is: nothing in it becomes a number, a date or a formula. */
export function richTextCell(before: CellState, given: unknown): CellState {
  const { value: _value, formula: _formula, runs: _runs, ...rest } = before;
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
    setLinkUrl: (...given: unknown[]) => add(given, (link) => (link === null ? {} : { link: String(link) })),
    setTextStyle: (...given: unknown[]) => {
      return add(given, (style) => ({ style: insideOf<TextStyleState>(style, 'TextStyle') ?? {} }));
    },
    build: () => createRichText(context, { text, runs: [...runs] }),
  });
  return made;
}

function createRichText(context: SheetsContext, rich: RichText): RichTextValue {
  const { text, runs } = rich;
  const links = new Set(runs.flatMap(({ link }) => link ?? []));
  const linked = runs.filter(({ link }) => link !== undefined);
  const whole = linked.every(({ start, end }) => start === 0 && end === text.length);
  return context.object<RichTextValue>(
    'RichTextValue',
    {
      getText: () => text,
      /** Null when parts of the text have different links. */
      getLinkUrl: (start?: number, end?: number) => {
        if (start === undefined) return links.size === 1 && whole ? ([...links][0] ?? null) : null;
        return linked.find((run) => run.start <= start && run.end >= (end ?? start + 1))?.link ?? null;
      },
      getStartIndex: () => 0,
      getEndIndex: () => text.length,
      getTextStyle: () =>
        createTextStyle(context, Object.assign({}, ...runs.map(({ style }) => style ?? {}))),
      getRuns: () => cutAtRuns(rich).map((run) => createRichText(context, run)),
      copy: () => createRichTextBuilder(context, rich),
    },
    rich,
  );
}

function cutAtRuns({ text, runs }: RichText): RichText[] {
  const cuts = [...new Set([0, text.length, ...runs.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? text.length;
    const over = runs.filter((run) => run.start <= start && run.end >= end);
    return {
      text: text.slice(start, end),
      runs: over.map((run) => ({ ...run, start: 0, end: end - start })),
    };
  });
}

export function createTextStyleBuilder(
  context: SheetsContext,
  from: TextStyleState = {},
): GoogleAppsScript.Spreadsheet.TextStyleBuilder {
  const style: TextStyleState = { ...from };
  const set =
    <Key extends keyof TextStyleState>(key: Key) =>
    (value: NonNullable<TextStyleState[Key]>) => {
      style[key] = value;
      return made;
    };
  const made: GoogleAppsScript.Spreadsheet.TextStyleBuilder =
    context.object<GoogleAppsScript.Spreadsheet.TextStyleBuilder>('TextStyleBuilder', {
      setBold: set('bold'),
      setItalic: set('italic'),
      setUnderline: set('underline'),
      setStrikethrough: set('strikethrough'),
      setFontSize: set('fontSize'),
      setFontFamily: set('fontFamily'),
      setForegroundColor: set('color'),
      build: () => createTextStyle(context, { ...style }),
    });
  return made;
}

function createTextStyle(context: SheetsContext, style: TextStyleState): TextStyle {
  return context.object<TextStyle>(
    'TextStyle',
    {
      isBold: () => style.bold ?? null,
      isItalic: () => style.italic ?? null,
      isUnderline: () => style.underline ?? null,
      isStrikethrough: () => style.strikethrough ?? null,
      getFontSize: () => style.fontSize ?? null,
      getFontFamily: () => style.fontFamily ?? null,
      getForegroundColor: () => style.color ?? null,
      copy: () => createTextStyleBuilder(context, style),
    },
    style,
  );
}
