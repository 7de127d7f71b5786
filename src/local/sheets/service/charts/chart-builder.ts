import { enumeration, nameOf } from '../../../runtime/enumeration.ts';
import { insideOf } from '../../../runtime/script-object.ts';
import { Refusal } from '../../cells/refusal.ts';
import type { ChartState } from '../../rules/rule-states.ts';
import type { RangePlace, SheetsContext } from '../context.ts';
import { containerInfo, createChart } from './embedded-chart.ts';
import { optionMethods } from './option-methods.ts';

type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type Google = typeof GoogleAppsScript.Charts;

const chartTypes = enumeration<Google['ChartType']>('ChartType', [
  'AREA',
  'BAR',
  'COLUMN',
  'COMBO',
  'HISTOGRAM',
  'LINE',
  'PIE',
  'SCATTER',
  'TABLE',
]);

export const newChart = (): ChartState => ({
  id: null,
  type: 'COLUMN',
  ranges: [],
  anchor: { row: 1, column: 1, x: 0, y: 0 },
  options: {},
  headers: 0,
  transpose: false,
  merge: 'MERGE_COLUMNS',
  hidden: 'IGNORE_BOTH',
});

const kinds = ['Area', 'Bar', 'Column', 'Combo', 'Histogram', 'Line', 'Pie', 'Scatter', 'Table'];

/** EmbeddedChartBuilder and, after `asBarChart()` and its like, the builder of that one kind. Each kind's own setters are names for options. */
export function createChartBuilder(
  context: SheetsContext,
  state: ChartState,
  className = 'EmbeddedChartBuilder',
): Builder {
  const set = (change: Partial<ChartState>) => {
    Object.assign(state, change);
    return made;
  };
  const placeOf = (range: unknown): RangePlace => {
    const place = insideOf<RangePlace>(range, 'Range');
    if (!place) throw new Refusal('Invalid argument: range');
    return place;
  };
  const as = Object.fromEntries(
    kinds.map((kind) => [
      `as${kind}Chart`,
      () => {
        state.type = kind.toUpperCase();
        return createChartBuilder(context, state, `Embedded${kind}ChartBuilder`);
      },
    ]),
  );
  const setOption = (option: string, value: unknown) =>
    set({ options: { ...state.options, [option]: JSON.parse(JSON.stringify(value ?? null)) } });
  const made: Builder = context.object<Builder>(className, {
    ...(className === 'EmbeddedChartBuilder' ? {} : optionMethods(setOption)),
    ...as,
    getChartType: () => chartTypes[state.type as keyof typeof chartTypes] as never,
    setChartType: (type: unknown) => set({ type: nameOf(type) ?? state.type }),
    addRange: (range: unknown) => {
      const { sheetId, range: added } = placeOf(range);
      return set({ ranges: [...state.ranges, { sheetId, range: { ...added } }] });
    },
    removeRange: (range: unknown) => {
      const gone = JSON.stringify(placeOf(range).range);
      return set({ ranges: state.ranges.filter((place) => JSON.stringify(place.range) !== gone) });
    },
    clearRanges: () => set({ ranges: [] }),
    getRanges: () => state.ranges.map(({ sheetId, range }) => context.range(sheetId, range)),
    getContainer: () => containerInfo(context, state),
    setPosition: (row: number, column: number, x: number, y: number) =>
      set({ anchor: { row, column, x, y } }),
    setOption,
    setNumHeaders: (headers: number) => set({ headers }),
    setTransposeRowsAndColumns: (transpose: boolean) => set({ transpose }),
    setMergeStrategy: (merge: unknown) => set({ merge: nameOf(merge) ?? state.merge }),
    setHiddenDimensionStrategy: (hidden: unknown) => set({ hidden: nameOf(hidden) ?? state.hidden }),
    build: () => createChart(context, structuredClone(state)),
  } as Partial<Builder>);
  return made;
}
