import { insideOf } from '../../../runtime/script-object.ts';
import { Refusal } from '../../cells/refusal.ts';
import type { ChartState } from '../../rules/rule-states.ts';
import { nextId } from '../../structure/new-spreadsheet.ts';
import { type GoogleSheet, type SheetsContext, sheetState } from '../context.ts';
import { createChartBuilder, newChart } from './chart-builder.ts';
import { createChart } from './embedded-chart.ts';

type Part = { context: SheetsContext; sheetId: number };
type ChartInside = { state: ChartState };

/** Sheet's methods for charts. They are kept and given back; the Workspace does not draw them. */
export function sheetCharts({ context, sheetId }: Part): Partial<GoogleSheet> {
  const sheet = () => sheetState(context, sheetId);
  const given = (chart: unknown): ChartInside => {
    const inside = insideOf<ChartInside>(chart, 'EmbeddedChart');
    if (!inside) throw new Refusal('Invalid argument: chart');
    return inside;
  };
  const placeOf = (chart: unknown): number => {
    const { id } = given(chart).state;
    const index = (sheet().charts ?? []).findIndex((kept) => kept.id === id);
    if (id === null || index < 0) throw new Refusal('The chart does not exist on this sheet.');
    return index;
  };
  return {
    getCharts: () => (sheet().charts ?? []).map((chart) => createChart(context, structuredClone(chart))),
    newChart: () => createChartBuilder(context, newChart()),
    /** The chart handed over becomes the one on the sheet: it has an id from now on. */
    insertChart: (chart: unknown) => {
      const inside = given(chart);
      inside.state = { ...inside.state, id: nextId(context.state) };
      sheet().charts = [...(sheet().charts ?? []), structuredClone(inside.state)];
    },
    updateChart: (chart: unknown) => {
      const index = placeOf(chart);
      sheet().charts?.splice(index, 1, structuredClone(given(chart).state));
    },
    removeChart: (chart: unknown) => {
      const index = placeOf(chart);
      sheet().charts?.splice(index, 1);
    },
  };
}
