import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { exportXlsx } from '../../../src/local/sheets/export-xlsx.ts';
import type { SpreadsheetState } from '../../../src/local/sheets/state.ts';
import { aBench } from './run-sheets.ts';

async function read(state: SpreadsheetState): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load((await exportXlsx(state)) as unknown as ExcelJS.Buffer);
  return workbook;
}

describe('a spreadsheet as a workbook', () => {
  it('keeps numbers, dates, booleans and texts what they are', async () => {
    const { state, sheet } = aBench();
    sheet.getRange('E1:F1').setNumberFormat('@');
    sheet
      .getRange('A1:F1')
      .setValues([[0.5, new Date('2026-11-01T23:00:00Z'), true, '12 %', "'=1+1", "'+387"]]);
    sheet.getRange('A1').setNumberFormat('0.0%');

    const found = (await read(state)).getWorksheet('Sheet1');

    expect(found?.getCell('A1').value).toBe(0.5);
    expect(found?.getCell('A1').numFmt).toBe('0.0%');
    expect(found?.getCell('B1').value).toEqual(new Date('2026-11-02T00:00:00Z'));
    expect(found?.getCell('C1').value).toBe(true);
    expect(found?.getCell('E1').type).toBe(ExcelJS.ValueType.String);
    expect(found?.getCell('E1').value).toBe('=1+1');
    expect(found?.getCell('F1').value).toBe('+387');
  });

  it('keeps notes, looks, frozen rows, widths, filters, links and dropdowns', async () => {
    const { app, state, sheet } = aBench();
    sheet
      .getRange('A1:B1')
      .setValues([['Name', 'Status']])
      .setFontWeight('bold')
      .setBackground('#d9ead3')
      .setNote('a note');
    sheet.setFrozenRows(1);
    sheet.setColumnWidth(1, 210);
    sheet
      .getRange('A2')
      .setRichTextValue(app.newRichTextValue().setText('A-01').setLinkUrl('https://example.org/a').build());
    sheet
      .getRange('B2')
      .setDataValidation(app.newDataValidation().requireValueInList(['open', 'closed']).build())
      .setWrap(true);
    sheet.getRange('A1:B2').createFilter();
    app.getActiveSpreadsheet().insertSheet('Hidden').hideSheet();

    const workbook = await read(state);
    const found = workbook.getWorksheet('Sheet1');

    expect(found?.getCell('A1').font?.bold).toBe(true);
    expect(found?.getCell('A1').fill).toMatchObject({ fgColor: { argb: 'FFD9EAD3' } });
    expect(JSON.stringify(found?.getCell('A1').note)).toContain('a note');
    expect(found?.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
    expect(found?.getColumn(1).width).toBe(30);
    expect(found?.getCell('A2').hyperlink).toBe('https://example.org/a');
    expect(found?.getCell('B2').dataValidation.formulae).toEqual(['"open,closed"']);
    expect(found?.getCell('B2').alignment?.wrapText).toBe(true);
    expect(found?.autoFilter).toBe('A1:B2');
    expect(workbook.getWorksheet('Hidden')?.state).toBe('hidden');
  });

  it('shortens tab names to what Excel allows and keeps them apart', async () => {
    const { app, state } = aBench();
    app.getActiveSpreadsheet().insertSheet(`Responses: ${'x'.repeat(40)} 1`);
    app.getActiveSpreadsheet().insertSheet(`Responses: ${'x'.repeat(40)} 2`);

    const names = (await read(state)).worksheets.map(({ name }) => name);

    expect(new Set(names).size).toBe(3);
    expect(Math.max(...names.map((name) => name.length))).toBeLessThanOrEqual(31);
  });
});
