import { describe, expect, it } from 'vitest';
import { send } from '../../src/local/commands/demo/form/send.ts';
import { ask } from '../../src/local/commands/demo/steps/office.ts';
import { cellAt, putCell } from '../../src/local/sheets/cells/stored-cell.ts';
import type { Workspace } from '../../src/local/workspace/workspace.ts';
import { anApplication, anOpenCall, applicationFormOf, apply, saidBy } from './a-call.ts';
import { columnOf, responsesTabOf, sheetOf, type } from './tabs.ts';

/** Hands over one object to call next, and brings or takes no data. */
const handles =
  /^(getRange|getDataRange|getSheetById|getUi|getActive\w+|getDocumentProperties|getDocumentLock|getLocation|getSheet|createDeveloperMetadataFinder|createHtmlOutputFromFile|new\w+|with\w+)$/;

/** Service calls of the latest executions, together. */
const serviceCalls = ({ executions }: Workspace, latest = 1): number =>
  executions
    .slice(-latest)
    .flatMap(({ callsByMethod }) => Object.entries(callsByMethod))
    .filter(([name]) => !name.startsWith('Utilities.') && !handles.test(name.split('.').pop() ?? ''))
    .reduce((sum, [, times]) => sum + times, 0);

/** As many responses as wanted, put into the sheet under one that was sent, each a minute later and from others. */
function withResponses(number: number): Workspace {
  const workspace = anOpenCall();
  workspace.events = 'lost';
  apply(workspace, anApplication('Orchard'));
  workspace.events = 'once';
  const sheet = responsesTabOf(workspace, applicationFormOf(workspace).id);
  const columns = sheet.rows[1]?.length ?? 0;
  sheet.maxRows = number + 1;
  for (let row = 3; row <= number + 1; row += 1)
    for (let column = 1; column <= columns; column += 1) {
      const cell = cellAt(sheet, 2, column);
      const { value } = cell;
      if (value === undefined) continue;
      const own =
        typeof value === 'string'
          ? value.replace(/orchard/gi, (word) => `${word}${row}`)
          : column === 1
            ? Number(value) + row / 1440
            : value;
      putCell(sheet, row, column, { ...cell, value: own });
    }
  workspace.run('scoreAgain');
  // Their letters are not what is counted here.
  const applications = sheetOf(workspace, 'Applications');
  const acknowledged = columnOf(applications, 'Acknowledged');
  for (let row = 2; row <= number + 1; row += 1) putCell(applications, row, acknowledged, { value: 'sent' });
  return workspace;
}

const latest = anApplication('Latest', { submittedAt: '2026-03-20T09:00:00Z' });

/** Each act with the most it may take. */
const budgets: readonly (readonly [string, number, (workspace: Workspace) => number])[] = [
  [
    'Score again, when every tab has to be written,',
    15,
    (workspace) => {
      type(workspace, 'Applications', ['Code', 'A-01'], 'Rank', '99');
      type(workspace, 'Guide', ['Step', 'Set up the call'], 'Where it stands', 'unknown');
      workspace.run('scoreAgain');
      return serviceCalls(workspace);
    },
  ],
  [
    'a response, with acknowledgement, log and guide,',
    20,
    (workspace) => {
      ask(workspace, 'overview', {});
      workspace.run('syncNow');
      send(workspace, applicationFormOf(workspace).id, saidBy(latest));
      return serviceCalls(workspace);
    },
  ],
  [
    'opening the sidebar',
    10,
    (workspace) => {
      workspace.run('openSidebar');
      ask(workspace, 'overview', {});
      return serviceCalls(workspace, 2);
    },
  ],
  [
    'Sync now',
    20,
    (workspace) => {
      workspace.run('syncNow');
      workspace.run('syncNow');
      return serviceCalls(workspace);
    },
  ],
  [
    'proposing a shortlist',
    5,
    (workspace) => {
      ask(workspace, 'proposeShortlist', {});
      return serviceCalls(workspace);
    },
  ],
  [
    'counting the portfolio',
    10,
    (workspace) => {
      ask(workspace, 'getPortfolio', {});
      return serviceCalls(workspace);
    },
  ],
];

const few = withResponses(10);
const many = withResponses(300);

describe('service calls', () => {
  it.each(budgets)(
    '%s takes no more than %i, and as many for 10 applications as for 300',
    (_name, most, act) => {
      const [forFew, forMany] = [act(few), act(many)];

      expect(forMany).toBeLessThanOrEqual(most);
      expect(forMany).toBe(forFew);
    },
    60_000,
  );

  it('of a shortlist drawn by hand bring 240 applications to look at, the others by code alone, in under 100 KB', () => {
    const drawn = ask(many, 'proposeShortlist', { way: { by: 'rank', value: 150 } });

    expect(drawn.proposal.length + drawn.rest.reduce((sum, { codes }) => sum + codes.length, 0)).toBe(301);
    expect(drawn.proposal.length).toBe(240);
    // The 300 and one sent above; 700 more codes of 8 characters make it a thousand applications.
    expect(JSON.stringify(drawn).length + 700 * 8).toBeLessThan(100_000);
  });

  it('of opening the sidebar bring the first screen and the list of 300 applications in under 100 KB', () => {
    const reply = many.callFromSidebar('callServer', [{ procedure: 'overview', input: {} }]);

    expect(JSON.stringify(reply).length).toBeLessThan(100_000);
  });
});
