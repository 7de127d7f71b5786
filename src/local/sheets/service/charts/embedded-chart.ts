import { enumeration } from '../../../runtime/enumeration.ts';
import type { ChartState } from '../../rules/rule-states.ts';
import type { SheetsContext } from '../context.ts';
import { createChartBuilder } from './chart-builder.ts';

type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Google = typeof GoogleAppsScript.Charts;

const strategies = enumeration<Google['ChartHiddenDimensionStrategy']>('ChartHiddenDimensionStrategy', [
  'IGNORE_BOTH',
  'IGNORE_ROWS',
  'IGNORE_COLUMNS',
  'SHOW_BOTH',
]);
const merges = enumeration<Google['ChartMergeStrategy']>('ChartMergeStrategy', [
  'MERGE_COLUMNS',
  'MERGE_ROWS',
]);

/** A chart as it was built or read; changing it goes through modify() and Sheet.updateChart(). */
export function createChart(context: SheetsContext, state: ChartState): Chart {
  const inside = { state };
  return context.object<Chart>(
    'EmbeddedChart',
    {
      getChartId: () => inside.state.id,
      getContainerInfo: () => containerInfo(context, inside.state),
      getRanges: () => inside.state.ranges.map(({ sheetId, range }) => context.range(sheetId, range)),
      getOptions: () =>
        context.object<GoogleAppsScript.Charts.ChartOptions>('ChartOptions', {
          get: (option: string) => inside.state.options[option] ?? null,
        }),
      getNumHeaders: () => inside.state.headers,
      getTransposeRowsAndColumns: () => inside.state.transpose,
      getHiddenDimensionStrategy: () => strategies[inside.state.hidden as keyof typeof strategies] as never,
      getMergeStrategy: () => merges[inside.state.merge as keyof typeof merges] as never,
      modify: () => createChartBuilder(context, structuredClone(inside.state)),
    },
    inside,
  );
}

export const containerInfo = (
  context: SheetsContext,
  { anchor }: ChartState,
): GoogleAppsScript.Spreadsheet.ContainerInfo =>
  context.object<GoogleAppsScript.Spreadsheet.ContainerInfo>('ContainerInfo', {
    getAnchorRow: () => anchor.row,
    getAnchorColumn: () => anchor.column,
    getOffsetX: () => anchor.x,
    getOffsetY: () => anchor.y,
  });
