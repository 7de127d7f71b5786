import { describe, expect, it } from 'vitest';
import { enumeration } from '../../../../src/local/runtime/enumeration.ts';
import { asGoogle } from '../../as-google.ts';
import { aBench } from '../run-sheets.ts';

const page = 'reference/spreadsheet/embedded-chart';
const ChartType = enumeration<typeof GoogleAppsScript.Charts.ChartType>('ChartType', ['BAR', 'PIE']);

function aChart() {
  const bench = aBench();
  const chart = bench.sheet
    .newChart()
    .setChartType(ChartType.BAR)
    .addRange(bench.sheet.getRange('A1:B5'))
    .setPosition(2, 3, 10, 20)
    .setOption('title', 'Scores')
    .build();
  return { ...bench, chart };
}

describe('charts', () => {
  it(asGoogle('a chart is on the sheet once insertChart put it there', page), () => {
    const { sheet, chart } = aChart();
    expect(sheet.getCharts()).toEqual([]);

    sheet.insertChart(chart);

    const [found] = sheet.getCharts();
    expect(found?.getOptions().get('title')).toBe('Scores');
    expect(found?.getRanges()[0]?.getA1Notation()).toBe('A1:B5');
    expect([found?.getContainerInfo().getAnchorRow(), found?.getContainerInfo().getOffsetY()]).toEqual([
      2, 20,
    ]);
  });

  it(asGoogle('changes to a chart show once updateChart is called', page), () => {
    const { sheet, chart } = aChart();
    sheet.insertChart(chart);

    const changed = sheet.getCharts()[0]?.modify().asPieChart().setTitle('Shares').build();
    expect(sheet.getCharts()[0]?.getOptions().get('title')).toBe('Scores');
    if (changed) sheet.updateChart(changed);

    const [found] = sheet.getCharts();
    expect(found?.getOptions().get('title')).toBe('Shares');
    expect(found?.modify().getChartType()).toBe(ChartType.PIE);
  });

  it(asGoogle('a chart’s ranges move with their rows, and removeChart takes the chart away', page), () => {
    const { sheet, chart } = aChart();
    sheet.insertChart(chart);

    sheet.insertRowBefore(1);
    const [found] = sheet.getCharts();
    expect(found?.getRanges()[0]?.getA1Notation()).toBe('A2:B6');

    if (found) sheet.removeChart(found);
    expect(sheet.getCharts()).toEqual([]);
  });
});
