import type { GoogleRange, SheetsContext } from '../../service/context.ts';

type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

/** RangeList's methods that do to each range what Range's method of the same name does. */
const forEach = [
  'activate',
  'breakApart',
  'check',
  'clear',
  'clearContent',
  'clearDataValidations',
  'clearFormat',
  'clearNote',
  'insertCheckboxes',
  'removeCheckboxes',
  'setBackground',
  'setBackgroundRGB',
  'setBorder',
  'setFontColor',
  'setFontFamily',
  'setFontLine',
  'setFontSize',
  'setFontStyle',
  'setFontWeight',
  'setFormula',
  'setFormulaR1C1',
  'setHorizontalAlignment',
  'setNote',
  'setNumberFormat',
  'setShowHyperlink',
  'setTextDirection',
  'setTextRotation',
  'setValue',
  'setVerticalAlignment',
  'setVerticalText',
  'setWrap',
  'setWrapStrategy',
  'trimWhitespace',
  'uncheck',
] as const satisfies readonly (keyof RangeList & keyof GoogleRange)[];

/** Several ranges that are written to with one call. */
export function createRangeList(context: SheetsContext, ranges: readonly GoogleRange[]): RangeList {
  const methods = Object.fromEntries(
    forEach.map((name) => [
      name,
      (...given: unknown[]) => {
        for (const range of ranges) (range[name] as (...options: unknown[]) => unknown)(...given);
        return made;
      },
    ]),
  );
  const made: RangeList = context.object<RangeList>('RangeList', {
    ...methods,
    getRanges: () => [...ranges],
  });
  return made;
}
