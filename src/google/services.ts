/** The Google globals this add-on uses, passed in: one list of all we depend on, beside the scopes of the manifest. */
export type GoogleServices = {
  readonly SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  readonly FormApp: GoogleAppsScript.Forms.FormApp;
  readonly DocumentApp: GoogleAppsScript.Document.DocumentApp;
  readonly Drive: GoogleAppsScript.Drive;
  readonly MailApp: GoogleAppsScript.Mail.MailApp;
  readonly ScriptApp: GoogleAppsScript.Script.ScriptApp;
  readonly HtmlService: GoogleAppsScript.HTML.HtmlService;
  readonly PropertiesService: GoogleAppsScript.Properties.PropertiesService;
  readonly LockService: GoogleAppsScript.Lock.LockService;
  readonly Session: GoogleAppsScript.Base.Session;
  readonly Utilities: GoogleAppsScript.Utilities.Utilities;
};
