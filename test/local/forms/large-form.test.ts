import { describe, expect, it } from 'vitest';
import { submitForm } from '../../../src/local/forms/answer-form.ts';
import { aWorkspace, formAppOn } from './form-app-on.ts';
import { responseTab } from './response-tab.ts';

describe('a form of 170 items with 200 responses', () => {
  it('keeps every answer in its column and its own row', () => {
    const state = aWorkspace();
    const app = formAppOn(state, { sheetAppearsAfterFlushes: 0 });
    const form = app.create('Application', true);
    const items = Array.from({ length: 170 }, (_, index) =>
      form.addTextItem().setTitle(`Question ${index + 1}`),
    );
    form.setDestination(app.DestinationType.SPREADSHEET, state.spreadsheetId);

    for (let response = 1; response <= 200; response += 1)
      submitForm(
        state,
        form.getId(),
        Object.fromEntries(items.map((item, index) => [item.getId(), `answer ${response}.${index + 1}!`])),
      );

    const { rows, maxColumns } = responseTab(state);
    expect([rows.length, rows[0]?.length, maxColumns]).toEqual([201, 171, 171]);
    expect([rows[200]?.[170], rows[1]?.[1], rows[100]?.[85]]).toEqual([
      'answer 200.170!',
      'answer 1.1!',
      'answer 100.85!',
    ]);
    expect(form.getResponses()).toHaveLength(200);
  });
});
