import { describe, expect, it } from 'vitest';
import { editResponse, openForm, type Submitted, submitForm } from '../../../src/local/forms/answer-form.ts';
import { deleteRows, sortRows } from '../../../src/local/sheets/people.ts';
import { asGoogle } from '../as-google.ts';
import { aWorkspace, formAppOn } from './form-app-on.ts';
import { responseTab, shownRow } from './response-tab.ts';

const twoResponses = () => {
  const state = aWorkspace();
  const app = formAppOn(state, { sheetAppearsAfterFlushes: 0 });
  const form = app.create('Application', true).setAllowResponseEdits(true);
  const name = form.addTextItem().setTitle('Name').getId();
  const town = form.addTextItem().setTitle('Town').getId();
  form.setDestination(app.DestinationType.SPREADSHEET, state.spreadsheetId);
  const id = form.getId();
  const sent = submitForm(state, id, { [name]: 'Wool', [town]: 'Livno' }, { at: '2026-02-12T07:00:00Z' });
  submitForm(state, id, { [name]: 'Bats', [town]: 'Olovo' }, { at: '2026-02-12T07:00:01Z' });
  const responseId = 'responseId' in sent ? sent.responseId : '';
  const editUrl = 'editUrl' in sent ? sent.editUrl : '';
  const changed = { [name]: 'Wool and felt', [town]: 'Livno' };
  const spreadsheet = state.spreadsheets[state.spreadsheetId];
  if (!spreadsheet) throw new Error('There is a spreadsheet.');
  return {
    state,
    spreadsheet,
    form,
    id,
    name,
    town,
    responseId,
    editUrl,
    changed,
    at: '2026-02-20T07:00:00Z',
  };
};

const eventOf = (submitted: Submitted) => ('event' in submitted ? submitted.event : undefined);

describe('an edited response', () => {
  it(
    asGoogle(
      'an edited response overwrites its own row, timestamp and all, and keeps its id',
      'assumed: as reported, undocumented',
    ),
    () => {
      const { state, form, id, responseId, changed, at } = twoResponses();

      editResponse(state, id, responseId, changed, { at });

      expect(shownRow(state, 2)).toEqual(['20/02/2026 08:00:00', 'Wool and felt', 'Livno']);
      expect(shownRow(state, 3)).toEqual(['12/02/2026 08:00:01', 'Bats', 'Olovo']);
      expect(form.getResponses().map((response) => response.getId())).toContain(responseId);
    },
  );

  it(asGoogle('an edited response finds its row after the sheet was sorted', 'assumed: undocumented'), () => {
    const { state, spreadsheet, id, responseId, changed, at } = twoResponses();
    sortRows(spreadsheet, responseTab(state).sheetId, [{ column: 2, ascending: true }]);

    editResponse(state, id, responseId, changed, { at });

    expect([shownRow(state, 2)[1], shownRow(state, 3)[1]]).toEqual(['Bats', 'Wool and felt']);
  });

  it(
    asGoogle('an edited response whose row was deleted is written below the others', 'assumed: undocumented'),
    () => {
      const { state, spreadsheet, id, responseId, changed, at } = twoResponses();
      deleteRows(spreadsheet, responseTab(state).sheetId, 2);

      editResponse(state, id, responseId, changed, { at });

      expect([shownRow(state, 2)[1], shownRow(state, 3)[1]]).toEqual(['Bats', 'Wool and felt']);
    },
  );

  it(
    asGoogle(
      'an edited response tells the sheet’s trigger only what changed',
      'assumed: reports differ; this one is the default and the other can be chosen',
    ),
    () => {
      const { state, id, responseId, changed, at } = twoResponses();

      expect(eventOf(editResponse(state, id, responseId, changed, { at }))?.values).toEqual([
        '20/02/2026 08:00:00',
        'Wool and felt',
        '',
      ]);
    },
  );

  it(
    asGoogle(
      'an edited response tells the sheet’s trigger nothing, where that is chosen',
      'assumed: reports differ',
    ),
    () => {
      const { state, id, responseId, changed, at } = twoResponses();
      const behaviour = { editedResponse: 'no-event' } as const;

      expect(eventOf(editResponse(state, id, responseId, changed, { at, behaviour }))).toBeUndefined();
    },
  );

  it(
    asGoogle(
      'an edited response tells the sheet’s trigger all its answers, where that is chosen',
      'assumed: reports differ',
    ),
    () => {
      const { state, id, responseId, changed, at } = twoResponses();
      const behaviour = { editedResponse: 'all-answers' } as const;

      expect(eventOf(editResponse(state, id, responseId, changed, { at, behaviour }))?.values).toEqual([
        '20/02/2026 08:00:00',
        'Wool and felt',
        'Livno',
      ]);
    },
  );

  it(
    asGoogle(
      'an edit address opens the form with its answers while edits are allowed, and explains itself when not',
      'reference/forms/form-response#getEditResponseUrl()',
    ),
    () => {
      const { state, form, id, name, town, responseId, editUrl, changed } = twoResponses();

      expect(openForm(state, id, editUrl)).toMatchObject({ filledIn: { [name]: 'Wool', [town]: 'Livno' } });
      form.setAllowResponseEdits(false);
      expect(openForm(state, id, editUrl)).toMatchObject({ open: false });
      expect(editResponse(state, id, responseId, changed)).toHaveProperty('problems');
    },
  );
});
