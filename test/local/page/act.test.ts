import { describe, expect, it } from 'vitest';
import { act } from '../../../src/local/page/api/act.ts';
import { cellAt } from '../../../src/local/sheets/cells/stored-cell.ts';
import type { Workspace } from '../../../src/local/workspace/workspace.ts';
import { anOffice } from './an-office.ts';

const shownIn = (office: Workspace): unknown => {
  const sheet = office.state.spreadsheets[office.state.spreadsheetId]?.sheets.find(
    ({ name }) => name === 'Applications',
  );
  return sheet && cellAt(sheet, 2, 1).value;
};

describe('running a menu item', () => {
  it('tells what the script alerted and toasted', () => {
    const office = anOffice();

    expect(act(office, () => void office.clickMenu('Score all'), [])).toEqual({
      kind: 'ended',
      value: null,
      alerts: [
        { title: 'Scores', message: 'Two applications are incomplete.', buttons: 'OK', pressed: 'CLOSE' },
      ],
      toasts: ['12 applications scored'],
    });
  });

  it('tells what the script threw', () => {
    const office = anOffice();

    expect(act(office, () => void office.clickMenu('Fail'), [])).toMatchObject({
      error: 'Error: Column "Total" is missing',
    });
  });
});

describe('a script that asks with a choice', () => {
  it('is put back to where it began, and its question is handed over', () => {
    const office = anOffice();
    const runs = office.executions.length;

    expect(act(office, () => void office.clickMenu('Start over'), [])).toEqual({
      kind: 'asked',
      title: 'Start over',
      message: 'Forget all scores?',
      buttons: ['YES', 'NO'],
      prompts: false,
      answered: [{ button: 'CLOSE', text: '' }],
    });
    expect(shownIn(office)).toBe('A-01');
    expect(office.executions).toHaveLength(runs);
  });

  it.each([
    ['YES', 'forgotten'],
    ['NO', 'kept'],
    ['CLOSE', 'kept'],
  ] as const)('goes on with the answer %s', (answer, result) => {
    const office = anOffice();

    const acted = act(office, () => void office.clickMenu('Start over'), [
      { button: 'CLOSE', text: '' },
      { button: answer, text: '' },
    ]);

    expect(acted).toMatchObject({ kind: 'ended', alerts: [{ message: 'This takes a moment.' }] });
    expect(shownIn(office)).toBe(result);
  });
});

describe('a script that prompts', () => {
  it('is given what the person typed, however few its buttons', () => {
    const office = anOffice();
    const name = (answers: Parameters<typeof act>[2]) =>
      act(office, () => office.callFromSidebar('askName', []), answers);

    expect(name([])).toMatchObject({ kind: 'asked', message: 'Your name?', buttons: ['OK'], prompts: true });
    expect(name([{ button: 'OK', text: 'Lipa' }])).toMatchObject({
      kind: 'ended',
      value: 'OK Lipa',
      alerts: [],
    });
  });
});
