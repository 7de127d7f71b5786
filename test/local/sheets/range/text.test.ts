import { describe, expect, it } from 'vitest';
import { asGoogle } from '../../as-google.ts';
import { aBench } from '../run-sheets.ts';

const finder = 'reference/spreadsheet/text-finder';
const live = 'github.com/brucemcpherson/gas-fakes test/testsheetsformatting.js';

describe('rich text', () => {
  it(
    asGoogle(
      'setRichTextValue writes a text as it is: nothing becomes a formula, number or date',
      'assumed: the page says only that it sets the rich text',
    ),
    () => {
      const { app, sheet } = aBench();
      const rich = (text: string) => app.newRichTextValue().setText(text).build();

      const range = sheet.getRange('A1:C1').setRichTextValues([[rich('=1+1'), rich('007'), rich('1/2')]]);

      expect(range.getValues()).toEqual([['=1+1', '007', '1/2']]);
      expect(range.getFormulas()).toEqual([['', '', '']]);
    },
  );

  it(asGoogle('getRuns cuts a text where its style or link changes, with places in the cell', live), () => {
    const { app, sheet } = aBench();
    const bold = app.newTextStyle().setBold(true).build();
    const rich = app
      .newRichTextValue()
      .setText('Bold and link')
      .setTextStyle(0, 4, bold)
      .setLinkUrl(9, 13, 'https://example.org')
      .build();

    const runs = sheet.getRange('A1').setRichTextValue(rich).getRichTextValue()?.getRuns() ?? [];

    expect(
      runs.map((run) => [
        run.getText(),
        run.getStartIndex(),
        run.getEndIndex(),
        run.getTextStyle().isBold(),
        run.getLinkUrl(),
      ]),
    ).toEqual([
      ['Bold', 0, 4, true, null],
      [' and ', 4, 9, false, null],
      ['link', 9, 13, false, 'https://example.org'],
    ]);
  });

  it(
    asGoogle(
      'getLinkUrl answers null when only a part of the text is a link',
      'reference/spreadsheet/rich-text-value#getlinkurl',
    ),
    () => {
      const { app } = aBench();
      const rich = app.newRichTextValue().setText('one two').setLinkUrl(0, 3, 'https://example.org').build();

      expect([rich.getLinkUrl(), rich.getLinkUrl(0, 3)]).toEqual([null, 'https://example.org']);
    },
  );

  it(asGoogle('getRichTextValue answers null for a number, and one run for a plain text', live), () => {
    const { sheet } = aBench();
    sheet.getRange('A1:B1').setValues([[5, 'plain']]);

    expect(sheet.getRange('A1').getRichTextValue()).toBeNull();
    expect(sheet.getRange('B1').getRichTextValue()?.getRuns().length).toBe(1);
    expect(sheet.getRange('B1').getRichTextValue()?.getTextStyle().getFontSize()).toBe(10);
  });

  it(
    asGoogle(
      'a later link or style replaces the earlier one where they overlap',
      'reference/spreadsheet/rich-text-value-builder',
    ),
    () => {
      const { app } = aBench();
      const rich = app
        .newRichTextValue()
        .setText('link')
        .setLinkUrl('https://example.org/1')
        .setLinkUrl('https://example.org/2')
        .build();

      expect([rich.getLinkUrl(), rich.copy().setLinkUrl(null).build().getLinkUrl()]).toEqual([
        'https://example.org/2',
        null,
      ]);
    },
  );
});

describe('searching', () => {
  const filled = () => {
    const bench = aBench();
    bench.sheet.getRange('A1:B3').setValues([
      ['sample', 'sámple'],
      ['Sample two', '=SAMPLE()'],
      ['a.b', 'sample sample'],
    ]);
    return { ...bench, find: (text: string) => bench.sheet.getRange('A1:B3').createTextFinder(text) };
  };
  const names = (ranges: GoogleAppsScript.Spreadsheet.Range[]) =>
    ranges.map((range) => range.getA1Notation());

  it(
    asGoogle(
      'a text finder looks for a part of what cells show, in any letter case, with its diacritics',
      finder,
    ),
    () => {
      expect(names(filled().find('sample').findAll())).toEqual(['A1', 'A2', 'B3']);
    },
  );

  it(
    asGoogle('a text finder minds letter case, whole cells, diacritics and formulas when told to', finder),
    () => {
      const { find } = filled();

      expect(names(find('sample').matchCase(true).findAll())).toEqual(['A1', 'B3']);
      expect(names(find('SAMPLE').matchEntireCell(true).findAll())).toEqual(['A1']);
      expect(names(find('sample').ignoreDiacritics(true).matchEntireCell(true).findAll())).toEqual([
        'A1',
        'B1',
      ]);
      expect(names(find('sample(').matchFormulaText(true).findAll())).toEqual(['B2']);
    },
  );

  it(asGoogle('a text finder takes its text for a regular expression only when told to', finder), () => {
    const { find } = filled();

    expect(names(find('a.b').findAll())).toEqual(['A3']);
    expect(names(find('^s.mple$').useRegularExpression(true).findAll())).toEqual(['A1', 'B1']);
  });

  it(
    asGoogle('findNext and findPrevious step from match to match and answer null past the last', finder),
    () => {
      const search = filled().find('sample');

      expect(
        [search.findNext(), search.findNext(), search.getCurrentMatch(), search.findPrevious()].map((range) =>
          range?.getA1Notation(),
        ),
      ).toEqual(['A1', 'A2', 'A2', 'A1']);
      expect(search.findPrevious()).toBeNull();
    },
  );

  it(
    asGoogle(
      'replaceAllWith counts occurrences, not cells, and what comes of it is read as typed',
      `${finder}#replaceallwithreplacetext`,
    ),
    () => {
      const { find, sheet } = filled();

      expect(find('sample').replaceAllWith('7')).toBe(4);
      expect(sheet.getRange('A1:B3').getValues()).toEqual([
        [7, 'sámple'],
        ['7 two', '#NAME?'],
        ['a.b', '7 7'],
      ]);
    },
  );

  it(
    asGoogle(
      'a spreadsheet’s text finder goes through all tabs',
      'reference/spreadsheet/spreadsheet#createtextfinderfindtext',
    ),
    () => {
      const { app, sheet } = aBench();
      sheet.getRange('B2').setValue('here');
      app.getActive().insertSheet('Second').getRange('A1').setValue('here too');

      const found = app.getActive().createTextFinder('here').findAll();

      expect(found.map((range) => `${range.getSheet().getName()} ${range.getA1Notation()}`)).toEqual([
        'Sheet1 B2',
        'Second A1',
      ]);
    },
  );
});
