import { describe, expect, it } from 'vitest';
import { aBench } from '../run-sheets.ts';

describe('developer metadata (developers.google.com/workspace/sheets/api/guides/metadata)', () => {
  it('moves with its column when columns are inserted, moved or deleted in front of it', () => {
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
  });

  it('goes with a deleted column and says so to a script that still holds it', () => {
    const { sheet } = aBench();
    sheet.getRange('B:B').addDeveloperMetadata('column', 'total');
    const held = sheet.createDeveloperMetadataFinder().find()[0];

    sheet.deleteColumn(2);

    expect(sheet.createDeveloperMetadataFinder().find()).toEqual([]);
    expect(() => held?.getValue()).toThrow('no longer exists');
  });

  it('is refused on anything but a whole row or column', () => {
    const { sheet } = aBench();

    expect(() => sheet.getRange('A1:B2').addDeveloperMetadata('key')).toThrow(
      'Adding developer metadata to arbitrary ranges is not currently supported.',
    );
    expect(sheet.getRange('2:2').addDeveloperMetadata('key').getDeveloperMetadata()).toHaveLength(1);
  });

  it('is found by key, value, visibility and kind of place; a finder on a range sees only what lies wholly in it', () => {
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
  });

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

  it('holds 30,000 characters for each sheet and 30,000 for the spreadsheet', () => {
    const { app, sheet } = aBench();
    sheet.getRange('A:A').addDeveloperMetadata('k', 'x'.repeat(29_990));

    expect(() => sheet.addDeveloperMetadata('k', 'x'.repeat(20))).toThrow('30000 characters');
    expect(() => app.getActiveSpreadsheet().addDeveloperMetadata('k', 'x'.repeat(29_000))).not.toThrow();
    expect(() =>
      app.getActiveSpreadsheet().insertSheet().addDeveloperMetadata('k', 'x'.repeat(29_000)),
    ).not.toThrow();
  });
});
