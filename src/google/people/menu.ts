import type { GoogleServices } from '../services.ts';

/** createAddonMenu works in both installs, bound and add-on; it needs no right at all (developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle). */
export function buildMenu({ SpreadsheetApp }: GoogleServices): void {
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem('Open the sidebar', 'openSidebar')
    .addSeparator()
    .addItem('Set up a call', 'setUpCall')
    .addItem('Create the application form', 'createApplicationForm')
    .addItem('Use our own form', 'useOwnForm')
    .addSeparator()
    .addItem('Sync now', 'syncNow')
    .addItem('Score again', 'scoreAgain')
    .addSeparator()
    .addItem('Generate internal report', 'generateInternalReport')
    .addToUi();
}

export function showSidebar({ SpreadsheetApp, HtmlService }: GoogleServices): void {
  SpreadsheetApp.getUi().showSidebar(
    HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('CSO Cooperation'),
  );
}
