import { bundleClient } from '../../../src/local/page/server/bundle-client.ts';
import { createPage, type ServedPage } from '../../../src/local/page/server/create-page.ts';
import type { Workspace } from '../../../src/local/workspace/workspace.ts';
import { aWorkspace } from '../workspace/a-workspace.ts';

/** A small add-on with one of everything a page can show. */
const script = `
  function onOpen() {
    SpreadsheetApp.getUi().createAddonMenu()
      .addItem('Open sidebar', 'openSidebar')
      .addSeparator()
      .addItem('Score all', 'scoreAll')
      .addItem('Start over', 'startOver')
      .addItem('Fail', 'fail')
      .addItem('Where am I', 'whereAmI')
      .addItem('Go to the guide', 'goToGuide')
      .addItem('Ask my name', 'askMyName')
      .addItem('Dialog', 'showDialog')
      .addItem('Modeless', 'showModeless')
      .addToUi();
  }
  function openSidebar() {
    SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('CSO Cooperation'));
  }
  function scoreAll() {
    SpreadsheetApp.getActive().toast('12 applications scored');
    SpreadsheetApp.getUi().alert('Scores', 'Two applications are incomplete.', SpreadsheetApp.getUi().ButtonSet.OK);
  }
  function startOver() {
    const ui = SpreadsheetApp.getUi();
    const cell = SpreadsheetApp.getActive().getSheetByName('Applications').getRange('A2');
    cell.setValue('touched');
    ui.alert('This takes a moment.');
    const answer = ui.alert('Start over', 'Forget all scores?', ui.ButtonSet.YES_NO);
    cell.setValue(answer === ui.Button.YES ? 'forgotten' : 'kept');
  }
  function whereAmI() {
    const sheet = SpreadsheetApp.getActiveSheet();
    SpreadsheetApp.getUi().alert(sheet.getName() + ' ' + sheet.getActiveRange().getA1Notation());
  }
  function goToGuide() { SpreadsheetApp.getActive().getSheetByName('Guide').activate(); }
  function fail() { throw new Error('Column "Total" is missing'); }
  function double(number, extra) { return { doubled: number * 2, extra: extra }; }
  function refuse() { throw new Error('Not today'); }
  function askMyName() { SpreadsheetApp.getUi().alert('Hello ' + askName()); }
  function askName() {
    const answer = SpreadsheetApp.getUi().prompt('Your name?');
    return (answer.getSelectedButton() === SpreadsheetApp.getUi().Button.OK ? 'OK ' : 'no ') + answer.getResponseText();
  }
  function showDialog() { SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutputFromFile('Sidebar').setWidth(360).setHeight(220), 'Choose'); }
  function showModeless() { SpreadsheetApp.getUi().showModelessDialog(HtmlService.createHtmlOutputFromFile('Sidebar'), 'Beside'); }
  function decorate() {
    const sheet = SpreadsheetApp.getActive().getSheetByName('Applications');
    sheet.getRange('B2').setBorder(null, null, true, null, null, null, '#ff0000', SpreadsheetApp.BorderStyle.DASHED);
    sheet.getRange('D2').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['Old', 'Continued']).setAllowInvalid(true).setHelpText('Old or New').build());
    sheet.getRange('B27:D28').merge().setValue('All of them');
    sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenNumberLessThan(31).setBackground('#fce8e6').setRanges([sheet.getRange('F2:F')]).build()]);
  }
  function helper_() {}
  function build() {
    const sheet = SpreadsheetApp.getActive().getSheets()[0].setName('Applications');
    const headers = ['Application', 'Lead', 'Received', 'Type', 'Continuity', 'Total', '% attainable', 'Status', 'Reason', 'Links'];
    sheet.getRange(1, 1, 1, headers.length).setValues([headers]).setFontWeight('bold').setBackground('#e8f0fe').setWrap(true).setNote('');
    sheet.getRange(1, 5).setNote('Years since the partners began to work together:\\n0 gives 0 %, 1 gives 40 %, 3 gives 70 %, 5 gives 100 %.');
    sheet.setFrozenRows(1); sheet.setFrozenColumns(1);
    const names = ['Forest School Network', 'Rural Women of the Upper Valley', 'Lipa Youth Club', 'River Watch', 'Open Door Centre', 'Bread and Salt'];
    const rows = [];
    for (let at = 0; at < 24; at++) rows.push(['A-' + String(at + 1).padStart(2, '0'), names[at % 6], new Date(2026, 1, 3 + at, 9, 15), ['New', 'Continued'][at % 2], (at * 37 % 100) / 100, 30 + at * 2.5, (at * 53 % 100) / 100, ['Shortlisted', 'Reserve', ''][at % 3], at === 1 ? 'The partners have met monthly since 2021, and both describe who does what. The budget leaves out travel.' : '', '']);
    sheet.getRange(2, 1, rows.length, headers.length).setValues(rows);
    sheet.getRange('C2:C').setNumberFormat('d mmm yyyy h:mm');
    sheet.getRange('E2:E').setNumberFormat('0%'); sheet.getRange('G2:G').setNumberFormat('0.0%'); sheet.getRange('F2:F').setNumberFormat('#,##0.00');
    sheet.getRange('E3').setNote('2021 to 2026: 5 years, so 100 %.');
    sheet.getRange('I2:I').setWrap(true);
    sheet.setColumnWidth(2, 200); sheet.setColumnWidth(3, 130); sheet.setColumnWidth(9, 240);
    sheet.getRange('H2:H').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['Shortlisted', 'Reserve', 'Declined']).setAllowInvalid(false).build());
    const link = SpreadsheetApp.newRichTextValue().setText('Application').setLinkUrl('https://docs.google.com/document/d/' + makeDocument() + '/edit').build();
    sheet.getRange('J2').setRichTextValue(link);
    sheet.getRange('A1:G').protect().setWarningOnly(true).setDescription('Written by CSO Cooperation');
    const guide = SpreadsheetApp.getActive().insertSheet('Guide'); guide.getRange('A1').setValue('Set up the call');
    sheet.activate();
    makeForm();
    MailApp.sendEmail('lead@example.org', 'We have your application A-01', 'Thank you for applying.\\n\\nYou can read the call at https://example.org/call and reply to this mail.\\n\\njavascript:alert(1)', { name: 'Support office' });
    MailApp.sendEmail('club@example.org', 'Interview', 'See you on Monday.');
  }
  function makeDocument() {
    const document = DocumentApp.create('Cooperation plan A-01');
    const body = document.getBody();
    body.appendParagraph('Cooperation plan').setHeading(DocumentApp.ParagraphHeading.TITLE);
    body.appendParagraph('Partners').setHeading(DocumentApp.ParagraphHeading.HEADING1);
    body.appendParagraph('Forest School Network leads; River Watch measures. <script>alert(1)</script>');
    body.appendListItem('Monthly meetings'); body.appendListItem('A shared calendar');
    body.appendTable([['Outcome', 'Indicator', 'Source of verification'], ['Two schools measure their river', 'Number of schools', 'Attendance lists']]);
    return document.getId();
  }
  function makeForm() {
    const form = FormApp.create('Application 2026', true);
    form.setTitle('Call for cooperation 2026').setDescription('Tell us about your cooperation. Help: https://example.org/help').setConfirmationMessage('Thank you. We have your application.').setAllowResponseEdits(true);
    form.setCollectEmail(true);
    form.addTextItem().setTitle('Name of the lead organisation').setRequired(true).setHelpText('As registered');
    const kind = form.addMultipleChoiceItem().setTitle('Is this cooperation new?').setRequired(true);
    form.addCheckboxItem().setTitle('What do you need?').setChoiceValues(['Money', 'Technical assistance']).showOtherOption(true);
    const history = form.addPageBreakItem().setTitle('Your work so far');
    form.addTextItem().setTitle('Since which year?').setValidation(FormApp.createTextValidation().setHelpText('Please give a year, like 2019.').requireNumberBetween(1800, 2200).build());
    const end = form.addPageBreakItem().setTitle('The partners');
    form.addGridItem().setTitle('Who does what?').setRows(['Planning', 'Measuring']).setColumns(['Lead', 'Partner', 'Both']);
    form.addScaleItem().setTitle('How well do you know each other?').setBounds(1, 5).setLabels('We have just met', 'Very well');
    form.addDateItem().setTitle('When do you begin?');
    kind.setChoices([kind.createChoice('Yes', end), kind.createChoice('No', history)]);
    form.setDestination(FormApp.DestinationType.SPREADSHEET, SpreadsheetApp.getActive().getId());
    ScriptApp.newTrigger('received').forSpreadsheet(SpreadsheetApp.getActive()).onFormSubmit().create();
    ScriptApp.newTrigger('sweep').timeBased().everyHours(1).create();
  }
  function received(e) { MailApp.sendEmail('office@example.org', 'Received', e.values.join('|')); }
  function sweep() { console.log('swept'); }
`;

const sidebar = `<!doctype html><html lang="en"><head><title>Sidebar</title></head><body>
  <h1>Criteria</h1><button id="ask">Ask</button><button id="fail">Fail</button><button id="close">Close</button>
  <p id="answer" role="status"></p>
  <script>
    const answer = document.getElementById('answer');
    document.getElementById('ask').onclick = () => google.script.run
      .withUserObject('mine').withSuccessHandler((value, user) => { answer.textContent = value.doubled + ' ' + value.extra + ' ' + user; })
      .double(21, ['a']);
    document.getElementById('fail').onclick = () => google.script.run
      .withFailureHandler((error) => { answer.textContent = error instanceof Error ? error.message : 'no error'; }).refuse();
    document.getElementById('close').onclick = () => google.script.host.close();
  </script></body></html>`;

export const functions = ['onOpen', 'double', 'refuse'];

/** An office half-way through a small call. */
export function anOffice(): Workspace {
  const workspace = aWorkspace(script, { html: { Sidebar: sidebar } });
  workspace.open();
  workspace.run('build');
  return workspace;
}

/** A tab of 10,000 rows and 100 columns, in front of the others. */
export function withLargeTab(workspace: Workspace): Workspace {
  const spreadsheet = workspace.state.spreadsheets[workspace.state.spreadsheetId];
  const sheet = spreadsheet?.sheets[0];
  if (!spreadsheet || !sheet) throw new Error('There is no tab.');
  Object.assign(sheet, { maxRows: 10_000, maxColumns: 100, protections: [] });
  for (let row = 1; row < 10_000; row += 1) {
    const cells = sheet.rows[row] ?? [];
    for (let column = cells.length; column < 100; column += 1) cells.push(`r${row + 1} c${column + 1}`);
    sheet.rows[row] = cells;
  }
  return workspace;
}

export const servedPage = async (workspace: Workspace): Promise<ServedPage> =>
  createPage({ workspace, client: await bundleClient(), functions, port: 0 });

/** Ten thousand applications in the tab in front, with the notes, rules and colours of the first two dozen. */
export function withManyApplications(workspace: Workspace): Workspace {
  const spreadsheet = workspace.state.spreadsheets[workspace.state.spreadsheetId];
  const sheet = spreadsheet?.sheets.find(({ name }) => name === 'Applications');
  if (!spreadsheet || !sheet) throw new Error('There is no tab.');
  const models = sheet.rows.slice(1, 25);
  sheet.maxRows = 10_001;
  for (let at = 24; at < 10_000; at += 1) {
    const model = models[at % 24] ?? [];
    sheet.rows[at + 1] = [`A-${String(at + 1).padStart(2, '0')}`, ...model.slice(1)];
  }
  spreadsheet.activeSheetId = sheet.sheetId;
  return workspace;
}
