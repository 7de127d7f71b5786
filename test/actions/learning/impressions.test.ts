import { describe, expect, it } from 'vitest';
import { ask } from '../../../src/local/commands/demo/steps/office.ts';
import { copyOf, reply } from '../a-call.ts';
import { textOf } from '../documents.ts';
import { aProject } from '../project/a-project.ts';
import { columnOf, seen, sheetOf, typeAt, type as typeIn } from '../tabs.ts';
import { byForm, formId, impression, notesOf } from './a-project.ts';

const withForm = () => {
  const workspace = aProject();
  ask(workspace, 'runStep', { id: 'create-impression-form' });
  return workspace;
};
const answers = {
  'What did you see, hear or doubt?': 'Nobody was at the library.',
  'Your name or initials': 'RB',
};

describe('an impression noted in the sidebar', () => {
  it('stands on the Impressions tab with author and time, and in the internal report', () => {
    const workspace = aProject();
    ask(workspace, 'addImpression', impression);

    expect(
      seen(workspace, 'Impressions').map(({ Project, Date: day, By, Partner }) =>
        [Project, day, By, Partner].map((cell) => cell?.shown),
      ),
    ).toEqual([['A-01', '2026-09-30', 'office@example.org', 'Town Library for Orchard']]);
    ask(workspace, 'createInternalReport', { code: 'A-01' });
    expect(textOf(workspace, 'nternal report')).toContain('They plan together now.');
  });

  it('is not added twice when it is saved again because the answer was lost', () => {
    const workspace = aProject();
    ask(workspace, 'addImpression', impression);
    ask(workspace, 'addImpression', impression);
    ask(workspace, 'addImpression', { ...impression, text: 'Another.' });

    expect(notesOf(workspace).impressions.map(({ text }) => text)).toEqual([
      'Another.',
      'They plan together now.',
    ]);
  });

  it('needs a text, and keeps a formula as it was typed', () => {
    const workspace = aProject();
    expect(reply(workspace, 'addImpression', { ...impression, text: ' ' })).toMatchObject({ ok: false });
    ask(workspace, 'addImpression', { ...impression, text: '=HYPERLINK("https://example.org")' });

    expect(seen(workspace, 'Impressions')[0]?.Impression).toMatchObject({
      shown: '=HYPERLINK("https://example.org")',
      formula: '',
    });
  });

  it('is one’s own only for the account that wrote it; what a colleague typed in the tab stays', () => {
    const workspace = aProject();
    ask(workspace, 'addImpression', impression);
    typeIn(workspace, 'Impressions', ['Project', 'A-01'], 'Impression', 'Changed by hand.');
    const colleague = copyOf(workspace, { user: 'colleague@example.org' });
    ask(colleague, 'addImpression', { ...impression, date: '2026-10-01' });

    expect(notesOf(colleague).impressions.map(({ text, by, isMine }) => [text, by, isMine])).toEqual([
      ['They plan together now.', 'colleague@example.org', true],
      ['Changed by hand.', 'office@example.org', false],
    ]);
  });
});

describe('an impression by form', () => {
  it('comes through the link of its project, marked with the name given, as a visit on the day it was sent', () => {
    const workspace = withForm();
    const { formLink } = notesOf(workspace);
    byForm(workspace, answers, formLink);

    expect(notesOf(workspace).impressions).toEqual([
      expect.objectContaining({
        ...{ text: 'Nobody was at the library.', kind: 'visit', byForm: true, isMine: false },
        ...{ by: 'RB, by form', date: workspace.clock.now.slice(0, 10) },
      }),
    ]);
    ask(workspace, 'createInternalReport', { code: 'A-01' });
    expect(textOf(workspace, 'nternal report')).toContain('RB, by form');
  });

  it('takes the day, the kind and the partner that were chosen', () => {
    const workspace = withForm();
    const more = {
      'Where does it come from?': 'Doubt',
      'When was it?': '2026-03-09',
      'Which partner is it about?': 'Orchard Growers',
    };
    byForm(workspace, { ...answers, ...more }, notesOf(workspace).formLink);

    expect(notesOf(workspace).impressions).toMatchObject([
      { date: '2026-03-09', kind: 'doubt', organisation: 'Orchard Growers' },
    ]);
  });

  it('with a code of no project is named with its row, never guessed, until a person corrects it', () => {
    const workspace = withForm();
    byForm(workspace, { ...answers, 'Project code': 'A-1' });

    expect(notesOf(workspace).impressions).toEqual([]);
    const [problem = ''] = ask(workspace, 'listProjects', {}).problems;
    expect(problem).toContain('row 2');
    expect(problem).toContain('names the project "A-1", which there is not.');
    expect(notesOf(workspace).unplaced).toEqual([problem]);

    const { name } = Object.values(workspace.state.spreadsheets)[0]?.sheets.find(({ formUrl }) =>
      formUrl?.includes(formId(workspace, 'Impressions of')),
    ) ?? { name: '' };
    typeAt(workspace, name, 2, columnOf(sheetOf(workspace, name), 'Project code'), 'a-01');
    expect(notesOf(workspace).impressions).toHaveLength(1);
    expect(ask(workspace, 'listProjects', {}).problems).toEqual([]);
  });

  it('says that Google cannot keep the form to the office, and is made once', () => {
    const workspace = withForm();
    const form = workspace.state.forms[formId(workspace, 'Impressions of')];

    expect(form?.description).toContain('Google cannot keep this form to the office everywhere');
    expect(reply(workspace, 'runStep', { id: 'create-impression-form' })).toMatchObject({ ok: false });
  });
});
