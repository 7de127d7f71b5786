import { createDocumentApp } from '../../../src/local/docs/document-app.ts';
import type { DocumentState } from '../../../src/local/docs/state.ts';
import { anExecution } from './an-execution.ts';

const hostile = '<script>alert(1)</script> & "quotes" \u{1f4a7} =1+1';

/** A document with one of everything, made as a script makes it. */
export function aReport(): DocumentState {
  const execution = anExecution();
  const app = createDocumentApp(execution);
  const document = app.create('Report');
  document.setLanguage('bs');
  document.addHeader().setText('Office report');
  document.addFooter().setText('Not for circulation');
  const body = document.getBody();
  body.appendParagraph('Cooperation 2026').setHeading(app.ParagraphHeading.TITLE);
  body
    .appendParagraph('Outcomes')
    .setHeading(app.ParagraphHeading.HEADING1)
    .setAlignment(app.HorizontalAlignment.CENTER);
  body.appendParagraph('Partners').setHeading(app.ParagraphHeading.HEADING2);
  body
    .appendParagraph('See ')
    .appendText('the plan')
    .setLinkUrl('https://example.org/plan?a=1&b=2')
    .setBold(true);
  body.appendParagraph('soft\nbreak').editAsText().setItalic(true);
  body.appendParagraph(hostile).appendText(' click').setLinkUrl('javascript:alert(1)');
  body.appendListItem('first').setGlyphType(app.GlyphType.BULLET);
  body.appendListItem('below').setNestingLevel(1);
  body.appendListItem('second');
  body.appendListItem('numbered').setGlyphType(app.GlyphType.NUMBER);
  const table = body.appendTable([
    ['Partner', 'Role'],
    ['A-07', 'lead'],
  ]);
  table.getRow(0).getCell(0).editAsText().setBold(true);
  table.getRow(0).getCell(1).editAsText().setBold(true);
  body.appendHorizontalRule();
  body.appendPageBreak();
  body.appendParagraph('End');
  const id = document.getId();
  document.saveAndClose();
  const state = execution.state.documents[id];
  if (!state) throw new Error('the report was not saved');
  return state;
}
