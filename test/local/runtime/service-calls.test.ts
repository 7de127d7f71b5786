import { describe, expect, it } from 'vitest';
import { isServiceCall } from '../../../src/local/runtime/calls/is-service-call.ts';
import { aWorkspace } from '../workspace/a-workspace.ts';

const split = (name: string): boolean => {
  const at = name.lastIndexOf('.');
  return isServiceCall(name.slice(0, at), name.slice(at + 1));
};

// developers.google.com/apps-script/guides/support/best-practices#minimize-calls-to-other-services
describe('isServiceCall', () => {
  it.each([
    'Range.getValues',
    'Range.setValues',
    'Range.getNote',
    'Range.getRichTextValue',
    'Range.getDataValidation',
    'Range.protect',
    'Range.clearContent',
    'Sheet.getName',
    'Sheet.getLastRow',
    'Sheet.appendRow',
    'Sheet.insertRowsAfter',
    'Spreadsheet.getSheets',
    'Spreadsheet.insertSheet',
    'SpreadsheetApp.flush',
    'DeveloperMetadataFinder.find',
    'TextFinder.replaceAllWith',
    'FormApp.openById',
    'Form.getTitle',
    'Form.addTextItem',
    'Form.getResponses',
    'DocumentApp.openById',
    'Body.getParagraphs',
    'Body.appendParagraph',
    'Paragraph.getText',
    'Drive.Files.create',
    'MailApp.sendEmail',
    'Properties.getProperties',
    'Lock.tryLock',
    'ScriptApp.getUserTriggers',
    'ClockTriggerBuilder.create',
    'Menu.addToUi',
    'Ui.alert',
    'Ui.showSidebar',
    'User.getEmail',
    'HtmlService.createHtmlOutputFromFile',
  ])('counts %s, which brings or takes data', (name) => {
    expect(split(name)).toBe(true);
  });

  it.each([
    'SpreadsheetApp.getActiveSpreadsheet',
    'SpreadsheetApp.getUi',
    'SpreadsheetApp.newRichTextValue',
    'Spreadsheet.getSheetById',
    'Spreadsheet.getSheetByName',
    'Spreadsheet.createDeveloperMetadataFinder',
    'DeveloperMetadataFinder.withKey',
    'Sheet.getRange',
    'Sheet.getDataRange',
    'Range.offset',
    'Range.getSheet',
    'PropertiesService.getDocumentProperties',
    'LockService.getDocumentLock',
    'CacheService.getScriptCache',
    'Session.getActiveUser',
    'ScriptApp.newTrigger',
    'TriggerBuilder.timeBased',
    'ClockTriggerBuilder.everyHours',
    'Ui.createAddonMenu',
    'Menu.addItem',
    'Document.getBody',
    'Body.getChild',
    'Element.asParagraph',
    'RichTextValueBuilder.setText',
    'DataValidationBuilder.build',
    'RichTextValue.getText',
    'Utilities.formatDate',
    'HtmlOutput.setTitle',
  ])('does not count %s, which hands over what to call next', (name) => {
    expect(split(name)).toBe(false);
  });
});

describe('an execution record', () => {
  const script = `function main() {
    const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
    sheet.getRange(1, 1, 2, 3).setValues([[1, 2, 3], [4, 5, 6]]);
    sheet.getRange(1, 1).setNote('One.');
    sheet.appendRow(['a', 'b']);
    sheet.getRange(1, 1, 3, 2).getValues();
    PropertiesService.getDocumentProperties().setProperty('key', 'value');
  }`;
  const workspace = aWorkspace(script);
  workspace.run('main');
  const [record] = workspace.executions;

  it('tells all calls from those that bring or take data', () => {
    expect(record).toMatchObject({
      calls: 11,
      serviceCalls: 6,
      serviceCallsByService: { Spreadsheet: 5, Properties: 1 },
    });
    expect(record?.callsByMethod).toMatchObject({ 'Sheet.getRange': 3, 'Range.setValues': 1 });
  });

  it('counts the cells whose data went either way', () => {
    expect(record).toMatchObject({ cellsRead: 6, cellsWritten: 9 });
  });

  it('says how long it took and how long the processor was busy', () => {
    expect(record?.ms).toBeGreaterThanOrEqual(0);
    expect(record?.cpuMs).toBeGreaterThanOrEqual(0);
  });
});
