import { generalFormat } from '../cells/display-value.ts';
import { cellAt, changeCell } from '../cells/stored-cell.ts';
import { type GoogleRange, sheetState } from '../service/context.ts';
import { entryNamed, enumerations } from '../service/enumerations.ts';
import type { CellStyle } from '../state.ts';
import { refuseProtected } from '../structure/protect.ts';
import { eachCell, mapCells, refuseOtherSize } from './each-cell.ts';
import type { RangePart } from './range.ts';

type Looks = Omit<CellStyle, 'validation'>;

/** Range's methods for how cells look; each default is what Google answers for a new cell. */
export function rangeLooks({ context, sheetId, range, self }: RangePart): Partial<GoogleRange> {
  const sheet = () => sheetState(context, sheetId);
  const read = <Key extends keyof Looks>(key: Key, missing: NonNullable<Looks[Key]>) => ({
    one: () => cellAt(sheet(), range.row, range.column)[key] ?? missing,
    all: () => mapCells(range, (row, column) => cellAt(sheet(), row, column)[key] ?? missing),
  });
  const change = (run: (row: number, column: number) => void) => {
    refuseProtected(context.state, sheet(), range, context.execution.effectiveUser);
    eachCell(range, run);
    return self();
  };
  const set = (key: keyof Looks, value: unknown) => {
    const kept = keep(key, value);
    return change((row, column) => changeCell(sheet(), row, column, { [key]: kept }));
  };
  const setAll = (key: keyof Looks, values: readonly unknown[][]) => {
    refuseOtherSize(values as unknown[][], range);
    return change((row, column) =>
      changeCell(sheet(), row, column, {
        [key]: keep(key, values[row - range.row]?.[column - range.column]),
      }),
    );
  };
  const formats = read('format', generalFormat);
  const backgrounds = read('background', '#ffffff');
  const weights = read('fontWeight', 'normal');
  const styles = read('fontStyle', 'normal');
  const lines = read('fontLine', 'none');
  const sizes = read('fontSize', 10);
  const families = read('fontFamily', 'Arial');
  const horizontals = read('horizontal', 'general');
  const verticals = read('vertical', 'bottom');
  const wraps = read('wrap', 'OVERFLOW');
  const strategy = (name: string) => entryNamed(enumerations.WrapStrategy, name);
  return {
    getNumberFormat: formats.one,
    getNumberFormats: formats.all,
    setNumberFormat: (format: string) => set('format', format),
    setNumberFormats: (all: string[][]) => setAll('format', all),
    getBackground: backgrounds.one,
    getBackgrounds: backgrounds.all,
    setBackground: (color: string | null) => set('background', color),
    setBackgrounds: (all: (string | null)[][]) => setAll('background', all),
    setFontColor: (color: string | null) => set('fontColor', color),
    setFontColors: (all: unknown[][]) => setAll('fontColor', all),
    getFontWeight: weights.one as GoogleRange['getFontWeight'],
    getFontWeights: weights.all as GoogleRange['getFontWeights'],
    setFontWeight: (weight: string | null) => set('fontWeight', weight),
    setFontWeights: (all: (string | null)[][]) => setAll('fontWeight', all),
    getFontStyle: styles.one as GoogleRange['getFontStyle'],
    getFontStyles: styles.all as GoogleRange['getFontStyles'],
    setFontStyle: (style: string | null) => set('fontStyle', style),
    setFontStyles: (all: (string | null)[][]) => setAll('fontStyle', all),
    getFontLine: lines.one as GoogleRange['getFontLine'],
    setFontLine: (line: string | null) => set('fontLine', line),
    setFontLines: (all: (string | null)[][]) => setAll('fontLine', all),
    getFontSize: sizes.one,
    getFontSizes: sizes.all,
    setFontSize: (size: number) => set('fontSize', size),
    setFontSizes: (all: number[][]) => setAll('fontSize', all),
    getFontFamily: families.one,
    getFontFamilies: families.all,
    setFontFamily: (family: string | null) => set('fontFamily', family),
    setFontFamilies: (all: (string | null)[][]) => setAll('fontFamily', all),
    getHorizontalAlignment: horizontals.one,
    getHorizontalAlignments: horizontals.all,
    setHorizontalAlignment: (side: string | null) => set('horizontal', side),
    setHorizontalAlignments: (all: (string | null)[][]) => setAll('horizontal', all),
    getVerticalAlignment: verticals.one,
    getVerticalAlignments: verticals.all,
    setVerticalAlignment: (side: string | null) => set('vertical', side),
    setVerticalAlignments: (all: (string | null)[][]) => setAll('vertical', all),
    getWrap: () => wraps.one() === 'WRAP',
    getWraps: () => wraps.all().map((line) => line.map((wrap) => wrap === 'WRAP')),
    setWrap: (isWrapped: boolean) => set('wrap', isWrapped ? 'WRAP' : 'OVERFLOW'),
    setWraps: (all: boolean[][]) =>
      setAll(
        'wrap',
        all.map((line) => line.map((isWrapped) => (isWrapped ? 'WRAP' : 'OVERFLOW'))),
      ),
    getWrapStrategy: () => strategy(wraps.one()) as GoogleAppsScript.Spreadsheet.WrapStrategy,
    getWrapStrategies: () =>
      wraps
        .all()
        .map((line) => line.map((name) => strategy(name) as GoogleAppsScript.Spreadsheet.WrapStrategy)),
    setWrapStrategy: (given: unknown) => set('wrap', String(given)),
    setWrapStrategies: (all: unknown[][]) =>
      setAll(
        'wrap',
        all.map((line) => line.map(String)),
      ),
    setBorder: (...given: unknown[]) => {
      const [top, left, bottom, right, vertical, horizontal] = given;
      const drawn = [top, left, bottom, right, vertical, horizontal]
        .map((side) => (side ? '1' : '0'))
        .join('');
      return set('borders', drawn.includes('1') ? drawn : null);
    },
  };
}

/** Google's default, and null, are kept as nothing; colours read back in small letters. */
function keep(key: keyof Looks, value: unknown): string | number | undefined {
  if (value === null || value === undefined || value === '' || value === 'normal') return undefined;
  if (key === 'format') return value === 'General' || value === generalFormat ? undefined : String(value);
  if (key === 'fontSize') return Number(value);
  if (key === 'wrap' && value === 'OVERFLOW') return undefined;
  return key === 'background' || key === 'fontColor' ? String(value).toLowerCase() : String(value);
}
