import type { FormFacts, FormLook, FormRole, FormsPort } from '../../actions/ports.ts';
import { ok, type Problem, type Result, refused } from '../../core/problem.ts';
import type { Memory } from '../script/memory.ts';
import type { GoogleServices } from '../services.ts';
import type { Places } from '../sheets/places.ts';
import { buildForm } from './build-form.ts';
import { findResponseSheet, sheetLike } from './find-response-sheet.ts';
import { offerChoices } from './offer-choices.ts';
import { prefilledUrl } from './prefilled-url.ts';
import { closeForm, isOpen, publishForm } from './publish-form.ts';
import { readForm } from './read-form.ts';

type Form = GoogleAppsScript.Forms.Form;

const adopted = 'adopted.application';

export function openForms(google: GoogleServices, memory: Memory, places: Places): FormsPort {
  const { FormApp, SpreadsheetApp } = google;
  const opened = new Map<string, Form | null>();
  /** Null when the form was deleted or this account may not open it. */
  const open = (id: string): Form | null => {
    const known = opened.get(id);
    if (known !== undefined) return known;
    let form: Form | null = null;
    try {
      form = FormApp.openById(id);
    } catch {
      form = null;
    }
    opened.set(id, form);
    return form;
  };
  const must = (id: string): Form => {
    const form = open(id);
    if (!form)
      throw new Error('The form could not be opened: it was deleted, or this account may not edit it.');
    return form;
  };

  const look: FormsPort['look'] = (role, how) => {
    const id = memory.get(`form.${role}`);
    if (id === undefined) return { facts: null, isGone: false };
    const seen = lastSeen(memory, role, id);
    if (how === 'as last seen' && (seen.facts || seen.isGone)) return seen;
    const form = open(id);
    if (form)
      return {
        facts: factsOf(memory, role, id, form, how === 'anew' ? how : 'whether open'),
        isGone: false,
      };
    memory.set(`seen.${role}`, '');
    return { facts: null, isGone: true };
  };

  return {
    begin(role, name) {
      const known = memory.get(`form.${role}`);
      const there = known === undefined ? null : open(known);
      if (known !== undefined && there) return factsOf(memory, role, known, there, 'anew');
      const made = FormApp.create(name, true);
      const id = made.getId();
      memory.set(`form.${role}`, id);
      if (role === 'application') memory.forget(adopted);
      opened.set(id, made);
      return factsOf(memory, role, id, made, 'anew');
    },
    build: (id, plan) => buildForm(google, must(id), plan),
    link(role, id) {
      const form = must(id);
      if (destinationOf(form) !== SpreadsheetApp.getActiveSpreadsheet().getId())
        form.setDestination(
          FormApp.DestinationType.SPREADSHEET,
          SpreadsheetApp.getActiveSpreadsheet().getId(),
        );
      const sheet = findResponseSheet(google, id);
      if (sheet) places.remember(`responses.${role}`, sheet);
      return sheet !== null;
    },
    publish(role, id, confirmation) {
      const form = must(id);
      publishForm(form, confirmation);
      memory.set(`complete.${role}`, id);
      factsOf(memory, role, id, form, 'whether open');
    },
    close(role, id, message) {
      const form = must(id);
      closeForm(form, message);
      factsOf(memory, role, id, form, 'whether open');
    },
    bound: (role) => look(role, 'whether open').facts,
    look,
    isComplete(role) {
      const id = memory.get(`form.${role}`);
      return id !== undefined && memory.get(`complete.${role}`) === id && open(id) !== null;
    },
    adopt: (url, at) => adopt(google, memory, places, url, at),
    adoptedAt() {
      const at = memory.get(adopted);
      return at === undefined ? null : new Date(Number(at));
    },
    questions: (id) => readForm(google, must(id)),
    offer(id, question, labels) {
      const form = open(id);
      return form !== null && offerChoices(google, form, question, labels);
    },
    prefilledUrl: (id, answers) => prefilledUrl(google, must(id), answers),
  };
}

/** What a form is like, remembered for those who need not look. Its addresses never change. */
function factsOf(
  memory: Memory,
  role: FormRole,
  id: string,
  form: Form,
  how: 'anew' | 'whether open',
): FormFacts {
  const known = lastSeen(memory, role, id).facts;
  const facts: FormFacts = {
    id,
    title: known && how === 'whether open' ? known.title : form.getTitle(),
    editUrl: known?.editUrl ?? form.getEditUrl(),
    answerUrl: known?.answerUrl ?? form.getPublishedUrl(),
    state: isOpen(form) ? 'open' : 'closed',
  };
  memory.set(`seen.${role}`, JSON.stringify(facts));
  return facts;
}

/** An empty entry was written when the form could not be opened. */
function lastSeen(memory: Memory, role: FormRole, id: string): FormLook {
  const seen = memory.get(`seen.${role}`);
  if (seen === '') return { facts: null, isGone: true };
  const facts = seen === undefined ? null : (JSON.parse(seen) as FormFacts);
  return { facts: facts?.id === id ? facts : null, isGone: false };
}

/** getDestinationId throws when the form has none (developers.google.com/apps-script/reference/forms/form#getdestinationid). */
function destinationOf(form: Form): string {
  try {
    return form.getDestinationId();
  } catch {
    return '';
  }
}

/**
 * An office's own form: by its address, or the one linked to this spreadsheet. Its answers are in the linked sheet, or
 * in a tab into which the office pasted them, told by its headers. Without any form, the tab in front is taken.
 */
function adopt(
  google: GoogleServices,
  memory: Memory,
  places: Places,
  url: string,
  at: Date,
): Result<FormFacts | null> {
  const { FormApp, SpreadsheetApp } = google;
  const role: FormRole = 'application';
  const bind = (form: Form | null, sheet: GoogleAppsScript.Spreadsheet.Sheet): Result<FormFacts | null> => {
    // First of all, so that a run cut short from here on writes to nobody about old responses.
    const known = memory.get(`form.${role}`);
    if (memory.get(adopted) === undefined || (form !== null && known !== form.getId()))
      memory.set(adopted, String(at.getTime()));
    for (const name of form ? [`form.${role}`, `complete.${role}`] : [])
      memory.set(name, form?.getId() ?? '');
    places.remember(`responses.${role}`, sheet);
    return ok(form ? factsOf(memory, role, form.getId(), form, 'anew') : null);
  };
  if (url.trim() !== '') {
    let form: Form;
    try {
      form = FormApp.openByUrl(url.trim());
    } catch {
      return refused(badAddress);
    }
    const titles = readForm(google, form).map(({ title, row }) => (row ? `${title} [${row}]` : title));
    const sheet = findResponseSheet(google, form.getId()) ?? sheetLike(google, titles);
    return sheet ? bind(form, sheet) : refused(notLinked(form.getTitle()));
  }
  const ours = memory.valuesOf(/^responses\.(report$|assessment:)/);
  const linked = SpreadsheetApp.getActiveSpreadsheet()
    .getSheets()
    .filter((sheet) => sheet.getFormUrl() && !ours.includes(String(sheet.getSheetId())));
  const only = linked[0];
  if (linked.length > 1) return refused(severalForms);
  if (only) return bind(FormApp.openByUrl(only.getFormUrl() ?? ''), only);
  const pasted = sheetLike(google, []);
  return pasted ? bind(null, pasted) : refused(noForm);
}

const badAddress: Problem = {
  what: 'The form could not be opened: the address is not that of a form, or this account may not edit it.',
  remedy: 'Open the form for editing, copy the address of that page, and paste it again.',
};
const notLinked = (title: string): Problem => ({
  what: `The answers to "${title}" do not arrive in this spreadsheet.`,
  remedy:
    'In the form choose Responses > Link to Sheets > Select existing spreadsheet and pick this one, or paste the answers you have into a tab of their own; then try again.',
});
const severalForms: Problem = {
  what: 'More than one form is linked to this spreadsheet.',
  remedy: 'Paste the address of the form that applicants answer.',
};
const noForm: Problem = {
  what: 'No form is linked to this spreadsheet, and the tab in front does not look like responses (first column: Timestamp).',
  remedy:
    'Link your form (Responses > Link to Sheets), paste its address, or open the tab that holds the responses first.',
};
