const scope = (name: string): string => `https://www.googleapis.com/auth/${name}`;

const spreadsheets = scope('spreadsheets');
const anySpreadsheet = [scope('spreadsheets.currentonly'), spreadsheets];
const container = [scope('script.container.ui')];
const triggers = [scope('script.scriptapp')];
const mail = [scope('script.send_mail')];
const forms = scope('forms');
const documents = scope('documents');

/**
 * Which scopes, any one of them, a service call needs. From each method's "Authorization" on
 * developers.google.com/apps-script/reference; a method not listed needs its class's `*`, or none.
 */
const table: Readonly<Record<string, readonly string[]>> = {
  'SpreadsheetApp.getUi': [],
  'SpreadsheetApp.flush': [],
  'SpreadsheetApp.openById': [spreadsheets],
  'SpreadsheetApp.openByUrl': [spreadsheets],
  'SpreadsheetApp.open': [spreadsheets],
  'SpreadsheetApp.create': [spreadsheets],
  'SpreadsheetApp.getActive': anySpreadsheet,
  'SpreadsheetApp.getActiveSpreadsheet': anySpreadsheet,
  'SpreadsheetApp.getActiveSheet': anySpreadsheet,
  'SpreadsheetApp.getActiveRange': anySpreadsheet,
  'SpreadsheetApp.getCurrentCell': anySpreadsheet,
  'SpreadsheetApp.getSelection': anySpreadsheet,
  'SpreadsheetApp.setActiveSpreadsheet': anySpreadsheet,
  'SpreadsheetApp.setActiveSheet': anySpreadsheet,
  'SpreadsheetApp.setActiveRange': anySpreadsheet,
  'FormApp.getUi': [],
  'FormApp.getActiveForm': [scope('forms.currentonly'), forms],
  'FormApp.create': [forms],
  'FormApp.openById': [forms],
  'FormApp.openByUrl': [forms],
  'DocumentApp.getUi': [],
  'DocumentApp.getActiveDocument': [scope('documents.currentonly'), documents],
  'DocumentApp.create': [documents],
  'DocumentApp.openById': [documents],
  'DocumentApp.openByUrl': [documents],
  'Drive.*': [scope('drive.file'), scope('drive')],
  'GmailApp.*': ['https://mail.google.com/'],
  'MailApp.*': mail,
  'UrlFetchApp.*': [scope('script.external_request')],
  'ScriptApp.newTrigger': triggers,
  'ScriptApp.getProjectTriggers': triggers,
  'ScriptApp.getUserTriggers': triggers,
  'ScriptApp.deleteTrigger': triggers,
  'Ui.showSidebar': container,
  'Ui.showModalDialog': container,
  'Ui.showModelessDialog': container,
  'User.getEmail': [scope('userinfo.email')],
};

const driveClasses = new Set(['DriveApp', 'File', 'Folder', 'FileIterator', 'FolderIterator']);
const changesDrive = /^(add|create|make|move|remove|revoke|set)/;

/** The scopes of which a call needs any one; empty when it needs none. */
export function scopesFor(className: string, method: string): readonly string[] {
  if (driveClasses.has(className))
    return changesDrive.test(method) ? [scope('drive')] : [scope('drive.readonly'), scope('drive')];
  return table[`${className}.${method}`] ?? table[`${className.split(/[._]/)[0]}.*`] ?? [];
}

/** The words in which Apps Script refuses a call for want of a scope. */
export function insufficientScopes(className: string, method: string, required: readonly string[]): string {
  const named = className !== 'DriveApp' && driveClasses.has(className) ? `DriveApp.${className}` : className;
  const list = required.length > 1 ? `(${required.join(' || ')})` : required.join('');
  return `Specified permissions are not sufficient to call ${named}.${method}. Required permissions: ${list}`;
}

/** All that any service asks for, as when a person grants a script everything. */
export const everyScope: readonly string[] = [...new Set(Object.values(table).flat())];
