import { describe, expect, it } from 'vitest';
import { ask } from '../../../src/local/commands/demo/steps/office.ts';
import { aSetUpCall, aSpreadsheet, say } from '../a-call.ts';
import { cutAtEachCall } from '../cut-short.ts';
import {
  by,
  cellOf,
  cellsOf,
  columnOf,
  headersOf,
  people,
  rowWhere,
  seen,
  sheetOf,
  tabNames,
  type,
} from '../tabs.ts';

const aNewCall = () => {
  const workspace = aSpreadsheet();
  say(workspace, 'Set up a call');
  return workspace;
};

const tabs = ['Guide', 'Settings', 'Criteria', 'Questions', 'Applications', 'Log'];

describe('Set up a call in a new spreadsheet', () => {
  it('makes six tabs, removes the empty one, and says what comes next', () => {
    const workspace = aSpreadsheet();

    expect(say(workspace, 'Set up a call')).toBe(
      'CSO Cooperation\nThe tabs of the call are made. Next: fill in the Settings tab and look at the Criteria tab.',
    );
    expect(tabNames(workspace)).toEqual(tabs);
  });

  it('freezes each header, and explains each column in its note', () => {
    const workspace = aNewCall();

    for (const tab of tabs) {
      const sheet = sheetOf(workspace, tab);
      expect(sheet.frozenRows, tab).toBe(1);
      for (const [index, header] of headersOf(sheet).entries()) {
        const cell = sheet.rows[0]?.[index];
        expect(typeof cell === 'object' ? cell?.note : '', `${tab}, ${header}`).toMatch(/\w{3}/);
      }
    }
  });

  it('warns before people type over what the add-on writes, and locks nobody out', () => {
    const workspace = aNewCall();
    const protections = tabs.flatMap((tab) => sheetOf(workspace, tab).protections);

    expect(protections.length).toBeGreaterThan(5);
    expect(protections.every(({ warningOnly }) => warningOnly)).toBe(true);
    const settings = sheetOf(workspace, 'Settings');
    const protectedColumns = settings.protections.flatMap(({ range }) => range?.column ?? 0);
    expect(protectedColumns).not.toContain(columnOf(settings, 'Value'));
  });

  it('begins with criteria that make 100 points', () => {
    const weights = seen(aNewCall(), 'Criteria').map(({ Weight }) => Number(Weight?.shown));

    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBe(100);
  });

  it('tells on the Guide tab what is missing, by row and column', () => {
    const workspace = aNewCall();
    const row = rowWhere(sheetOf(workspace, 'Settings'), 'Code', 'deadline');
    const mend = seen(workspace, 'Guide').filter(({ Step }) => Step?.shown === 'To be mended');

    expect(mend.map((line) => line['What to do']?.shown).join('\n')).toContain(
      `In tab "Settings", row ${row}, column "Value":`,
    );
  });
});

describe('Set up a call once more', () => {
  it('changes not one cell', () => {
    const workspace = aSetUpCall();
    say(workspace, 'Set up a call');
    const before = cellsOf(workspace);

    expect(say(workspace, 'Set up a call')).toContain('Nothing that was filled in has been changed.');
    expect(cellsOf(workspace)).toEqual(before);
  });

  it('keeps a criterion the office rewrote and one it deleted', () => {
    const workspace = aSetUpCall();
    type(workspace, 'Criteria', ['Code', 'C1'], 'Criterion', 'Our own words');
    by(people.deleteRows, workspace, 'Criteria', rowWhere(sheetOf(workspace, 'Criteria'), 'Code', 'C9'));
    say(workspace, 'Set up a call');

    expect(cellOf(workspace, 'Criteria', ['Code', 'C1'], 'Criterion').value).toBe('Our own words');
    expect(seen(workspace, 'Criteria').map(({ Code }) => Code?.shown)).not.toContain('C9');
  });

  it('brings back a row of the Settings tab, and leaves what was typed', () => {
    const workspace = aSetUpCall();
    by(people.deleteRows, workspace, 'Settings', rowWhere(sheetOf(workspace, 'Settings'), 'Code', 'replyTo'));
    say(workspace, 'Set up a call');

    expect(seen(workspace, 'Settings').map(({ Code }) => Code?.shown)).toContain('replyTo');
    expect(cellOf(workspace, 'Settings', ['Code', 'callCode'], 'Value').value).toBe('BA-2026-1');
  });

  it('brings back a column at the right end', () => {
    const workspace = aSetUpCall();
    by(people.deleteColumns, workspace, 'Criteria', columnOf(sheetOf(workspace, 'Criteria'), 'Weight'));
    expect(say(workspace, 'Create the application form')).toContain(
      'In tab "Criteria", column "Weight": This column is missing.',
    );
    say(workspace, 'Set up a call');

    expect(headersOf(sheetOf(workspace, 'Criteria')).at(-1)).toBe('Weight');
    expect(cellOf(workspace, 'Criteria', ['Code', 'C1'], 'Criterion').value).not.toBe('');
  });

  it('brings back a tab', () => {
    const workspace = aSetUpCall();
    by(people.deleteSheet, workspace, 'Criteria');
    expect(say(workspace, 'Create the application form')).toContain(
      'In tab "Criteria": This tab is missing.',
    );
    say(workspace, 'Set up a call');

    expect(headersOf(sheetOf(workspace, 'Criteria'))).toContain('Evidence rule');
  });

  it('finds a tab that was renamed and moved', () => {
    const workspace = aSetUpCall();
    by(people.renameSheet, workspace, 'Settings', 'Postavke');
    by(people.moveSheet, workspace, 'Postavke', 1);
    say(workspace, 'Set up a call');

    expect(tabNames(workspace)).toEqual(['Postavke', ...tabs.filter((tab) => tab !== 'Settings')]);
    expect(ask(workspace, 'overview', {}).call?.code).toBe('BA-2026-1');
  });

  it('finds a column whose header was reworded and that was moved', () => {
    const workspace = aSetUpCall();
    const sheet = sheetOf(workspace, 'Settings');
    by(people.typeInCell, workspace, 'Settings', 1, columnOf(sheet, 'Value'), 'Vrijednost', {
      email: workspace.user,
      now: new Date(workspace.clock.now),
    });
    by(people.moveColumn, workspace, 'Settings', columnOf(sheet, 'Vrijednost'), 1);
    say(workspace, 'Set up a call');

    expect(headersOf(sheetOf(workspace, 'Settings'))).toEqual([
      'Vrijednost',
      'Setting',
      'What it means',
      'Code',
    ]);
    expect(ask(workspace, 'overview', {}).call?.code).toBe('BA-2026-1');
  });
});

describe('Set up a call beside a tab of the office’s own', () => {
  it('leaves a tab with the name Criteria as it is, and gives ours another name', () => {
    const workspace = aSpreadsheet();
    by(people.renameSheet, workspace, 'Sheet1', 'Criteria');
    by(people.typeInCell, workspace, 'Criteria', 1, 1, 'What we wrote in 2024', {
      email: workspace.user,
      now: new Date(workspace.clock.now),
    });
    const before = structuredClone(sheetOf(workspace, 'Criteria'));
    say(workspace, 'Set up a call');

    expect(sheetOf(workspace, 'Criteria')).toEqual(before);
    expect(headersOf(sheetOf(workspace, 'Criteria (CSO Cooperation)'))).toContain('Weight');
  });
});

it('Set up a call, ended by Google at some call, is completed by choosing it again: six tabs, formats and criteria alike', () => {
  const { undisturbed, calls, cut } = cutAtEachCall(
    aSpreadsheet(),
    (workspace) => workspace.run('setUpCall'),
    { errors: false, every: 13 },
  );
  const looks = (workspace: typeof undisturbed) =>
    tabs
      .filter((tab) => tab !== 'Log')
      .map((tab) => sheetOf(workspace, tab))
      .map(({ rows, columnLines }) =>
        JSON.stringify([rows.slice(0, 40), Object.values(columnLines).map(({ hidden }) => hidden)]),
      );
  const want = looks(undisturbed);

  expect(calls).toBeGreaterThan(100);
  for (const { at, workspace } of cut) {
    workspace.run('setUpCall');
    expect(tabNames(workspace), at).toEqual(tabs);
    looks(workspace).forEach((tab, index) => {
      expect(tab === want[index], `${at}, ${tabs[index]}`).toBe(true);
    });
  }
}, 60_000);
