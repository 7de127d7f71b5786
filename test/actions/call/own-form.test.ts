import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ask } from '../../../src/local/commands/demo/steps/office.ts';
import { keepForm } from '../../../src/local/forms/create-form.ts';
import { importForm } from '../../../src/local/forms/import-form.ts';
import { importDownloadedResponses, importLinkedSheet } from '../../../src/local/forms/import-responses.ts';
import { editUrl } from '../../../src/local/forms/service/form-urls.ts';
import type { Workspace } from '../../../src/local/workspace/workspace.ts';
import { applicationFormOf, aSetUpCall, reply, say } from '../a-call.ts';
import { applicationsSeen, cellOf, letters, people, seen, spreadsheetOf } from '../tabs.ts';

const file = (name: string) =>
  readFileSync(new URL(`../../examples/existing-form/${name}`, import.meta.url), 'utf8');

type Variant = 'sheet export' | 'forms download';

/** A call whose office had a form of its own with 22 responses, linked to the spreadsheet or pasted into a tab. */
function bound(variant: Variant): { workspace: Workspace; said: string } {
  const workspace = aSetUpCall({ now: '2026-03-02T08:37:00Z' });
  const form = importForm(JSON.parse(file('form.json')));
  workspace.change((state) => {
    keepForm(state, form, { owner: workspace.user });
    const given = { spreadsheetId: state.spreadsheetId };
    if (variant === 'sheet export')
      importLinkedSheet(state, form, { ...given, csv: file('responses.sheet-export.csv') });
    else
      importDownloadedResponses(state, {
        ...given,
        csv: file('responses.forms-download.csv'),
        tabName: 'Answers',
      });
  });
  const said =
    variant === 'sheet export'
      ? say(workspace, 'Use our own form')
      : ask(workspace, 'bindForm', { url: editUrl(form) }).message;
  return { workspace, said };
}

const variants: readonly Variant[] = ['sheet export', 'forms download'];
const cases = variants.map((variant) => ({ variant, ...bound(variant) }));

describe.each(cases)('an office’s own form, $variant', ({ workspace, said }) => {
  const row = (code: string): Record<string, string> => applicationsSeen(workspace)[code] ?? {};

  it('takes in all 22 responses in their order and writes to nobody', () => {
    expect(Object.keys(applicationsSeen(workspace))).toHaveLength(22);
    expect(letters(workspace)).toEqual([]);
    say(workspace, 'Sync now');
    expect(letters(workspace)).toEqual([]);
    expect(row('A-01').Acknowledged).toBe('came before the form was bound');
  });

  it('says how much it found and which criteria have no evidence', () => {
    expect(said).toMatch(/\d\d things we need to know are found in the form/);
    expect(said).toMatch(/Every criterion has its evidence|No question gives evidence for C\d/);
  });

  it('tells questions with the same title apart by their place', () => {
    const { fields, questions } = ask(workspace, 'getQuestions', {});
    const matched = (key: string) => fields.find((field) => field.key === key)?.matched ?? [];
    const labelled = questions
      .filter(({ label }) => label.startsWith('Name of organisation'))
      .map(({ id }) => id);

    expect(labelled).toHaveLength(3);
    expect([1, 2, 3].map((index) => matched(`organisation${index}.name`)[0])).toEqual(labelled);
    expect(new Set(labelled).size).toBe(3);
  });

  it('reads the follow-up from the old question and from the one that took its place', () => {
    const { evidence: old } = ask(workspace, 'getApplication', { code: 'A-01' });
    const { evidence: renewed } = ask(workspace, 'getApplication', { code: 'A-09' });

    for (const evidence of [old, renewed])
      expect(JSON.stringify(evidence.filter(({ title }) => /activit|follow/i.test(title)))).toMatch(
        /[Ff]ollow/,
      );
  });

  it.each([
    ['A-03', 'a training without follow-up'],
    ['A-07', 'a conference whose follow-up is the word "Conclusions"'],
  ])('does not support %s, %s, and leaves the decision to staff', (code) => {
    expect(row(code)['Kind of cooperation']).toContain('not supported');
    expect(row(code).Status).toBeUndefined();
  });

  it('supports A-13, a training with nine months of supervision, and flags that its sums differ', () => {
    expect(row('A-13')['Kind of cooperation']).toMatch(/^supported/);
    expect(row('A-13').Flags).toContain('Amounts do not add up');
  });

  it('names A-11 as a repetition of A-10', () => {
    expect(row('A-11').Flags).toContain('A-10');
  });

  it('reads amounts in EUR and KM, and flags the one above the ceiling in the currency of the call', () => {
    expect(row('A-18').Requested).toMatch(/^17,895\.\d\d/);
    expect(row('A-18').Flags).toMatch(/ceiling/i);
    expect(row('A-02').Requested).toMatch(/^7,771\.\d\d/);
    expect(row('A-16').Requested).toBeUndefined();
  });

  it('computes nothing from a text that begins with =', () => {
    for (const line of seen(workspace, 'Applications'))
      for (const [header, { formula }] of Object.entries(line)) expect(formula, header).toBe('');
  });

  it('takes a corrected match and scores with it', () => {
    const { fields } = ask(workspace, 'getQuestions', {});
    const matches = Object.fromEntries(
      fields.filter(({ matched }) => matched.length > 0).map(({ key, matched }) => [key, matched]),
    );
    delete matches['previous.sinceYear'];
    const before = cellOf(workspace, 'Applications', ['Code', 'A-01'], 'C2 evidence').note;
    ask(workspace, 'saveMatches', { matches });

    expect(
      ask(workspace, 'getQuestions', {}).fields.find(({ key }) => key === 'previous.sinceYear')?.matched ??
        [],
    ).toEqual([]);
    expect(cellOf(workspace, 'Applications', ['Code', 'A-01'], 'C2 evidence').note).not.toBe(before);
    expect(Object.keys(applicationsSeen(workspace))).toHaveLength(22);
    expect(letters(workspace)).toEqual([]);
  });

  it('writes to those who apply from now on, also when a match is corrected before they are taken in', () => {
    workspace.events = 'lost';
    const spreadsheet = spreadsheetOf(workspace);
    const [sheet] = spreadsheet.sheets;
    if (!sheet) throw new Error('There is no response sheet.');
    const copied = structuredClone(sheet.rows[1] ?? []);
    const person = { email: workspace.user, now: new Date(workspace.clock.now) };
    const row = people.addRow(
      spreadsheet,
      sheet.sheetId,
      copied.map((cell) => String((typeof cell === 'object' ? cell?.value : cell) ?? '')),
      person,
    );
    people.typeInCell(spreadsheet, sheet.sheetId, row, 1, '03/03/2026 10:00:00', person);
    const { fields } = ask(workspace, 'getQuestions', {});
    ask(workspace, 'saveMatches', {
      matches: Object.fromEntries(
        fields.filter(({ matched }) => matched.length > 0).map(({ key, matched }) => [key, matched]),
      ),
    });
    say(workspace, 'Sync now');
    expect(letters(workspace)).toHaveLength(1);
  });

  it('refuses a match to a question that is not there, and changes nothing', () => {
    const before = seen(workspace, 'Questions');

    expect(reply(workspace, 'saveMatches', { matches: { title: ['nowhere'] } })).toMatchObject({ ok: false });
    expect(seen(workspace, 'Questions')).toEqual(before);
  });

  it('is never rebuilt by Create the application form, open or closed', () => {
    const before = structuredClone(applicationFormOf(workspace).items);
    applicationFormOf(workspace).acceptingResponses = false;

    expect(say(workspace, 'Create the application form')).toContain('This call has a form already.');
    expect(applicationFormOf(workspace).items).toEqual(before);
  });
});

describe('Use our own form where there is none', () => {
  it('says what to do, and changes nothing', () => {
    const workspace = aSetUpCall();
    const before = structuredClone(workspace.state);

    expect(say(workspace, 'Use our own form')).toMatch(
      /^Nothing was changed\nNo form is linked to this spreadsheet/,
    );
    expect(workspace.state).toEqual(before);
    expect(reply(workspace, 'bindForm', { url: 'https://example.org/form' })).toMatchObject({ ok: false });
  });
});
