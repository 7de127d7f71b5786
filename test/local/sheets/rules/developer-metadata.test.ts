import { describe, expect, it } from 'vitest';
import { asGoogle } from '../../as-google.ts';
import { aBench } from '../run-sheets.ts';

describe('developer metadata (developers.google.com/workspace/sheets/api/guides/metadata)', () => {
  it(
    asGoogle(
      'developer metadata moves with its column when columns are inserted, moved or deleted in front of it',
      '/workspace/sheets/api/guides/metadata',
    ),
    () => {
      const { sheet, app } = aBench();
      sheet.getRange('C:C').addDeveloperMetadata('column', 'total', app.DeveloperMetadataVisibility.DOCUMENT);
      const column = () =>
        sheet
          .createDeveloperMetadataFinder()
          .withKey('column')
          .find()[0]
          ?.getLocation()
          .getColumn()
          ?.getColumn();

      sheet.insertColumnBefore(1);
      expect(column()).toBe(4);
      sheet.deleteColumn(2);
      expect(column()).toBe(3);
      sheet.moveColumns(sheet.getRange('C:C'), 1);
      expect(column()).toBe(1);
    },
  );

  it(
    asGoogle(
      'developer metadata goes with its column when that is deleted',
      '/workspace/sheets/api/guides/metadata',
    ),
    () => {
      const { sheet } = aBench();
      sheet.getRange('B:B').addDeveloperMetadata('column', 'total');
      const held = sheet.createDeveloperMetadataFinder().find()[0];

      sheet.deleteColumn(2);

      expect(sheet.createDeveloperMetadataFinder().find()).toEqual([]);
      expect(() => held?.getValue()).toThrow('no longer exists');
    },
  );

  it(
    asGoogle(
      'developer metadata is refused on anything but a whole row or column',
      'https://github.com/brucemcpherson/gas-fakes',
    ),
    () => {
      const { sheet } = aBench();

      expect(() => sheet.getRange('A1:B2').addDeveloperMetadata('key')).toThrow(
        'Adding developer metadata to arbitrary ranges is not currently supported.',
      );
      expect(sheet.getRange('2:2').addDeveloperMetadata('key').getDeveloperMetadata()).toHaveLength(1);
    },
  );

  it(
    asGoogle(
      'a finder of developer metadata on a range sees only what lies wholly in the range',
      'reference/spreadsheet/range#createdevelopermetadatafinder',
    ),
    () => {
      const { app, sheet } = aBench();
      const { DeveloperMetadataVisibility: visibility, DeveloperMetadataLocationType: kind } = app;
      const spreadsheet = app.getActiveSpreadsheet();
      spreadsheet.addDeveloperMetadata('tab', 'one', visibility.PROJECT);
      sheet.addDeveloperMetadata('tab', 'two');
      sheet.getRange('B:B').addDeveloperMetadata('tab', 'three');

      const find = () => spreadsheet.createDeveloperMetadataFinder().withKey('tab');
      const values = (finder: GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder) =>
        finder.find().map((metadata) => metadata.getValue());

      expect(values(find())).toEqual(['one', 'two', 'three']);
      expect(values(find().withValue('two'))).toEqual(['two']);
      expect(values(find().withVisibility(visibility.PROJECT))).toEqual(['one']);
      expect(values(find().withLocationType(kind.COLUMN))).toEqual(['three']);
      expect(values(sheet.getRange('A:C').createDeveloperMetadataFinder())).toEqual(['three']);
      expect(values(sheet.getRange('A1:C9').createDeveloperMetadataFinder())).toEqual([]);
    },
  );

  it('tells its place, can be changed and removed', () => {
    const { app, sheet } = aBench();
    sheet.addDeveloperMetadata('tab', 'scores');
    const [metadata] = sheet.getDeveloperMetadata();

    metadata?.setValue('points');

    expect(metadata?.getLocation().getLocationType()).toBe(app.DeveloperMetadataLocationType.SHEET);
    expect(metadata?.getLocation().getSheet()?.getName()).toBe('Sheet1');
    expect(sheet.getDeveloperMetadata()[0]?.getValue()).toBe('points');
    metadata?.remove();
    expect(sheet.getDeveloperMetadata()).toEqual([]);
  });

  it(
    asGoogle(
      'developer metadata is limited to 30,000 characters for each sheet and for the spreadsheet',
      '/workspace/sheets/api/guides/metadata',
    ),
    () => {
      const { app, sheet } = aBench();
      sheet.getRange('A:A').addDeveloperMetadata('k', 'x'.repeat(29_990));

      expect(() => sheet.addDeveloperMetadata('k', 'x'.repeat(20))).toThrow('30000 characters');
      expect(() => app.getActiveSpreadsheet().addDeveloperMetadata('k', 'x'.repeat(29_000))).not.toThrow();
      expect(() =>
        app.getActiveSpreadsheet().insertSheet().addDeveloperMetadata('k', 'x'.repeat(29_000)),
      ).not.toThrow();
    },
  );
});

describe('developer metadata that moves', () => {
  it(
    asGoogle(
      'developer metadata can be moved to a column, a row, a sheet and the spreadsheet',
      'reference/spreadsheet/developer-metadata',
    ),
    () => {
      const { app, sheet } = aBench();
      sheet.getRange('2:2').addDeveloperMetadata('key');
      const metadata = sheet.createDeveloperMetadataFinder().find()[0];
      const place = () => metadata?.getLocation();

      metadata?.moveToColumn(sheet.getRange('C:C'));
      expect(place()?.getColumn()?.getColumn()).toBe(3);
      metadata?.moveToRow(sheet.getRange('4:4'));
      expect(place()?.getRow()?.getRow()).toBe(4);
      metadata?.moveToSheet(sheet);
      expect(place()?.getSheet()?.getName()).toBe('Sheet1');
      metadata?.moveToSpreadsheet();
      expect(place()?.getLocationType()).toBe(app.DeveloperMetadataLocationType.SPREADSHEET);
      expect(() => metadata?.moveToColumn(sheet.getRange('C1:D9'))).toThrow('arbitrary ranges');
    },
  );

  it(
    asGoogle(
      'onIntersectingLocations finds developer metadata of whatever the range touches',
      'reference/spreadsheet/developer-metadata-finder#onintersectinglocations',
    ),
    () => {
      const { sheet } = aBench();
      sheet.getRange('B:B').addDeveloperMetadata('column');
      sheet.getRange('9:9').addDeveloperMetadata('row');

      const finder = sheet.getRange('B2').createDeveloperMetadataFinder();

      expect(finder.find()).toEqual([]);
      expect(
        finder
          .onIntersectingLocations()
          .find()
          .map((found) => found.getKey()),
      ).toEqual(['column']);
    },
  );
});
