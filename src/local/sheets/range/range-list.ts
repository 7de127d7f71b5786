import type { GoogleRange, SheetsContext } from '../service/context.ts';

type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

/** Several ranges that are written to with one call. */
export function createRangeList(context: SheetsContext, ranges: readonly GoogleRange[]): RangeList {
  const all = (run: (range: GoogleRange) => unknown) => {
    for (const range of ranges) run(range);
    return made;
  };
  const made: RangeList = context.object<RangeList>('RangeList', {
    getRanges: () => [...ranges],
    activate: () => all((range) => range.activate()),
    clear: (options?: object) => all((range) => (options ? range.clear(options) : range.clear())),
    clearContent: () => all((range) => range.clearContent()),
    clearDataValidations: () => all((range) => range.clearDataValidations()),
    clearFormat: () => all((range) => range.clearFormat()),
    clearNote: () => all((range) => range.clearNote()),
    setBackground: (color: string | null) => all((range) => range.setBackground(color)),
    setFontColor: (color: string | null) => all((range) => range.setFontColor(color)),
    setFontFamily: (family: string | null) => all((range) => range.setFontFamily(family)),
    setFontSize: (size: number) => all((range) => range.setFontSize(size)),
    setFontStyle: (style: 'normal' | 'italic' | null) => all((range) => range.setFontStyle(style)),
    setFontWeight: (weight: 'normal' | 'bold' | null) => all((range) => range.setFontWeight(weight)),
    setFormula: (formula: string) => all((range) => range.setFormula(formula)),
    setHorizontalAlignment: (side: 'left' | 'center' | 'normal' | 'right' | null) =>
      all((range) => range.setHorizontalAlignment(side)),
    setNote: (note: string | null) => all((range) => range.setNote(note)),
    setNumberFormat: (format: string) => all((range) => range.setNumberFormat(format)),
    setValue: (value: unknown) => all((range) => range.setValue(value)),
    setVerticalAlignment: (side: 'top' | 'middle' | 'bottom' | null) =>
      all((range) => range.setVerticalAlignment(side)),
    setWrap: (isWrapped: boolean) => all((range) => range.setWrap(isWrapped)),
    setWrapStrategy: (strategy: GoogleAppsScript.Spreadsheet.WrapStrategy) =>
      all((range) => range.setWrapStrategy(strategy)),
  });
  return made;
}
