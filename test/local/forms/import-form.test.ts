import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { submitForm } from '../../../src/local/forms/answer-form.ts';
import { keepForm } from '../../../src/local/forms/create-form.ts';
import { importForm } from '../../../src/local/forms/import-form.ts';
import { importDownloadedResponses, importLinkedSheet } from '../../../src/local/forms/import-responses.ts';
import { valueAt } from '../../../src/local/sheets/cells/stored-cell.ts';
import type { SheetState } from '../../../src/local/sheets/state.ts';
import { aWorkspace, formAppOn, office } from './form-app-on.ts';
import { shownRow, tabNames } from './response-tab.ts';

const file = (name: string): string =>
  readFileSync(join(import.meta.dirname, '../../examples/existing-form', name), 'utf8');

const theirForm = () => {
  const state = aWorkspace();
  const form = importForm(JSON.parse(file('form.json')));
  keepForm(state, form, { owner: office });
  return { state, form };
};

const column = (sheet: SheetState, header: string, nth = 0): number =>
  sheet.rows[0]?.flatMap((_, index) => (valueAt(sheet, 1, index + 1) === header ? [index + 1] : []))[nth] ??
  0;

describe('an office’s own form, as Forms REST tells it', () => {
  it('opens in FormApp with its items, kinds and texts', () => {
    const { state, form } = theirForm();
    const app = formAppOn(state);
    const opened = app.openById(form.id);

    expect(opened.getItems()).toHaveLength(53);
    expect(opened.getTitle()).toBe(
      'Call for cooperation 2026 – application / Poziv za saradnju 2026 – prijava',
    );
    expect([opened.isPublished(), opened.isAcceptingResponses(), opened.collectsEmail()]).toEqual([
      true,
      false,
      true,
    ]);
    expect(opened.getItems(app.ItemType.GRID).map((item) => item.asGridItem().getRows().length)).toEqual([3]);
    expect(opened.getItems(app.ItemType.CHECKBOX_GRID)).toHaveLength(1);
    expect(opened.getItems(app.ItemType.SCALE)[0]?.asScaleItem().getRightLabel()).toBe('excellent / odlična');
    expect(opened.getItems(app.ItemType.CHECKBOX)[0]?.asCheckboxItem().hasOtherOption()).toBe(true);
  });

  it('has numeric ids where REST has hexadecimal ones (issuetracker 469115766)', () => {
    const { state, form } = theirForm();

    const item = formAppOn(state).openById(form.id).getItemById(0x3c6f109d);

    expect(item.getTitle()).toBe('Name of organisation / Naziv organizacije');
  });

  it('leads from choices to sections', () => {
    const { state, form } = theirForm();
    const branch = formAppOn(state).openById(form.id).getItemById(0xec48e648).asMultipleChoiceItem();

    expect(branch.getChoices().map((choice) => choice.getGotoPage().getTitle())).toEqual([
      'Partner 2 and others / Partner 2 i ostali',
      'Your cooperation / Vaša saradnja',
    ]);
  });

  it('is refused when the JSON is something else', () => {
    expect(() => importForm({ items: [] })).toThrow();
  });
});

describe('the linked sheet of an office, downloaded as CSV', () => {
  const linked = () => {
    const { state, form } = theirForm();
    const csv = file('responses.sheet-export.csv');
    return {
      state,
      form,
      sheet: importLinkedSheet(state, form, { csv, spreadsheetId: state.spreadsheetId }),
    };
  };

  it('becomes the form’s response sheet with its 22 responses', () => {
    const { state, sheet } = linked();

    expect(tabNames(state)[0]).toBe('Form responses 1');
    expect(sheet.rows).toHaveLength(23);
    expect(sheet.formUrl).toContain('1qXf0Zk8Rt2vBnLw5yEoPa9uSdHc3MgJ7iT4xVbYlN0Q');
  });

  it('holds what a British sheet held: dates, numbers, and text that only looks like a formula', () => {
    const { state, sheet } = linked();

    expect(shownRow(state, 2)[0]).toMatch(/^12\/02\/2026 0?8:05:12$/);
    expect(valueAt(sheet, 2, 1)).toBeCloseTo(46065 + (8 * 3600 + 5 * 60 + 12) / 86_400, 8);
    expect(valueAt(sheet, 3, column(sheet, 'Registration no. / Registarski broj'))).toBe(45);
    expect(valueAt(sheet, 15, column(sheet, 'How much do you ask for? / Koliko tražite?'))).toBe(8.64);
    expect(valueAt(sheet, 2, column(sheet, 'Preferred start / Željeni početak'))).toBe(46174);
    expect(
      sheet.rows[16]?.[column(sheet, 'What do you contribute yourselves? / Šta sami ulažete?') - 1],
    ).toBe('=volunteers*100');
  });

  it('knows which question each column holds, with repeated titles, a deleted question and a column of the staff', () => {
    const { form, sheet } = linked();
    const held = Object.values(sheet.columnLines).map(({ formColumn }) => formColumn?.column);

    expect(held).toHaveLength(51);
    expect(sheet.columnLines[column(sheet, 'Follow-up / Nastavak')]).toBeUndefined();
    const third = column(sheet, 'Name of organisation / Naziv organizacije', 2);
    expect(sheet.columnLines[third]?.formColumn?.column).toEqual({ holds: 'answer', itemId: 0xc6ef535b });
    expect(form.destination?.sheetId).toBe(sheet.sheetId);
  });

  it('takes the next response below, in the right columns', () => {
    const { state, form, sheet } = linked();
    form.acceptingResponses = true;
    for (const item of form.items) if ('required' in item) item.required = false;

    const [lead, next] = [0x3c6f109d, 0xc17c4ee0];
    const sent = submitForm(
      state,
      form.id,
      { [lead]: 'Udruženje „Most“', [next]: 'A meeting each spring' },
      { email: 'most@example.org', at: '2026-03-01T20:00:00Z' },
    );

    expect(sent).toMatchObject({ event: { row: 24 } });
    expect([valueAt(sheet, 24, 2), valueAt(sheet, 24, 3), valueAt(sheet, 24, 53)]).toEqual([
      'most@example.org',
      'Udruženje „Most“',
      'A meeting each spring',
    ]);
  });
});

describe('the responses of an office, downloaded from the form', () => {
  it('are a plain tab: no link to the form, timestamps as text, ticks joined with ";"', () => {
    const { state } = theirForm();
    const csv = file('responses.forms-download.csv');

    const sheet = importDownloadedResponses(state, {
      csv,
      spreadsheetId: state.spreadsheetId,
      tabName: 'Prijave',
    });

    expect(sheet.rows).toHaveLength(23);
    expect(sheet.formUrl).toBeUndefined();
    expect(sheet.rows[1]?.[0]).toBe('2026/02/12 8:05:12 AM GMT+1');
    expect(valueAt(sheet, 1, 2)).toBe('Username');
    expect(valueAt(sheet, 10, 7)).toContain(';');
  });
});
