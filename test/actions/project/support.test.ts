import { describe, expect, it } from 'vitest';
import type { Input } from '../../../src/contract/contract.ts';
import { ask } from '../../../src/local/commands/demo/steps/office.ts';
import { later, passTime } from '../../../src/local/commands/demo/steps/pass-time.ts';
import { isServiceCall } from '../../../src/local/runtime/calls/is-service-call.ts';
import { cellAt, putCell } from '../../../src/local/sheets/cells/stored-cell.ts';
import type { Workspace } from '../../../src/local/workspace/workspace.ts';
import { reply } from '../a-call.ts';
import { cutAtEachCall } from '../cut-short.ts';
import { sectionsIn, textOf } from '../documents.ts';
import { by, cellOf, cellsOf, columnOf, people, seen, sheetOf, type } from '../tabs.ts';
import { aProject, planOf, savePlan } from './a-project.ts';

const support = (workspace: Workspace) => ask(workspace, 'getSupport', { code: 'A-01' });
const ledger = (workspace: Workspace) => ask(workspace, 'getLedger', {});
const supportRows = (workspace: Workspace) =>
  seen(workspace, 'Support').map((row) =>
    Object.fromEntries(Object.entries(row).map(([header, { shown }]) => [header, shown])),
  );
/** The grant of A-01, one cost line of 4,000 EUR, is given. */
const giveGrant = (workspace: Workspace) => {
  const [line] = support(workspace).planned;
  if (!line) throw new Error('Nothing is planned.');
  return ask(workspace, 'giveSupport', { code: 'A-01', row: line.row, id: line.id });
};
const entry: Input<'addSupportEntry'> = {
  ...{ code: 'A-01', stage: 'given', date: '2026-04-01', kind: 'money', assistance: '' },
  ...{ what: 'Part', organisation: '', amount: 100, currency: '', days: null, givenBy: '', planned: '' },
};
const personOf = (workspace: Workspace) => ({
  email: workspace.user,
  now: new Date(workspace.clock.now),
});
const typeRow = (workspace: Workspace, ...texts: string[]) =>
  by(people.addRow, workspace, 'Support', texts, personOf(workspace));

describe('a planned line', () => {
  it('is given in one press: a line of its own says so, and the planned one stays as it was', () => {
    const workspace = aProject();
    const [planned] = supportRows(workspace);
    giveGrant(workspace);

    expect(supportRows(workspace)[0]).toEqual(planned);
    expect(supportRows(workspace)[1]).toMatchObject({
      ...{ Project: 'A-01', 'Planned or given': 'given', Kind: 'money', 'Of the plan': 'cost-1' },
      ...{ Date: workspace.clock.now.slice(0, 10), Amount: expect.stringMatching(/^4,?000/) },
    });
    expect(support(workspace).money).toEqual({ planned: 4000, given: 4000, open: 0 });
  });

  it('given in full is not given a second time', () => {
    const workspace = aProject();
    giveGrant(workspace);
    const before = cellsOf(workspace);

    expect(reply(workspace, 'giveSupport', { code: 'A-01', row: 2, id: 'cost-1' })).toMatchObject({
      ok: false,
      message: expect.stringContaining('Nothing is open any more'),
    });
    expect(cellsOf(workspace)).toEqual(before);
  });

  it('of which a part is given gives the rest', () => {
    const workspace = aProject();
    ask(workspace, 'addSupportEntry', { ...entry, planned: 'cost-1', amount: 1500.5 });
    giveGrant(workspace);

    expect(support(workspace).given.map(({ size }) => size)).toEqual(['1,500.50 EUR', '2,499.50 EUR']);
  });

  it('typed by hand without a number gets one when it is given, so that both belong together', () => {
    const workspace = aProject();
    typeRow(
      workspace,
      'A-01',
      '',
      'planned',
      '',
      'technical assistance',
      'facilitation',
      'Meeting',
      '',
      '',
      '',
      '2',
    );
    const line = support(workspace).planned.find(({ kind }) => kind !== 'money');
    ask(workspace, 'giveSupport', { code: 'A-01', row: line?.row ?? 0, id: '' });

    expect(support(workspace).planned.at(-1)).toMatchObject({ id: 'later-1', given: '2 days', open: '' });
  });
});

describe('taking back', () => {
  it('removes the line just added, and nothing else', () => {
    const workspace = aProject();
    const before = supportRows(workspace);
    const { undo } = giveGrant(workspace);
    ask(workspace, 'undoSupportEntry', { code: 'A-01', undo });

    expect(supportRows(workspace)).toEqual(before);
  });

  it('finds the line when the tab was sorted or rows came above it', () => {
    const workspace = aProject();
    const { undo } = giveGrant(workspace);
    by(people.insertRows, workspace, 'Support', 2);
    ask(workspace, 'undoSupportEntry', { code: 'A-01', undo });

    expect(support(workspace).given).toEqual([]);
  });

  it('leaves a line that somebody has changed since', () => {
    const workspace = aProject();
    const { undo } = giveGrant(workspace);
    type(workspace, 'Support', ['Planned or given', 'given'], 'What', 'First instalment only.');

    expect(reply(workspace, 'undoSupportEntry', { code: 'A-01', undo })).toMatchObject({ ok: false });
    expect(cellOf(workspace, 'Support', ['Planned or given', 'given'], 'What').value).toBe(
      'First instalment only.',
    );
  });
});

describe('a line added in the sidebar', () => {
  it('sent twice, because the answer was lost, is there once', () => {
    const workspace = aProject();
    ask(workspace, 'addSupportEntry', entry);
    expect(ask(workspace, 'addSupportEntry', entry).message).toContain('not added twice');

    expect(support(workspace).given).toHaveLength(1);
  });

  it('that goes beyond the plan is saved, and the answer says so', () => {
    const workspace = aProject();
    const { message } = ask(workspace, 'addSupportEntry', { ...entry, amount: 5000 });

    expect(message).toContain('More money is given than planned in all: 5,000 EUR of 4,000 EUR.');
  });

  it('in a currency without a rate is refused, and nothing is written', () => {
    const workspace = aProject();
    const before = cellsOf(workspace);

    expect(reply(workspace, 'addSupportEntry', { ...entry, currency: 'XYZ' })).toMatchObject({
      ok: false,
      message: expect.stringContaining('no currency that Settings has an exchange rate for'),
    });
    expect(cellsOf(workspace)).toEqual(before);
  });

  it.each(['=IMPORTXML("https://example.org")', '<img src=x>', '$& (.*)+', '-1', '007'])(
    'with "%s" in it shows that, and computes nothing',
    (what) => {
      const workspace = aProject();
      ask(workspace, 'addSupportEntry', { ...entry, what });

      expect(support(workspace).given[0]?.name).toBe(what);
      expect(
        seen(workspace, 'Support').flatMap((row) => Object.values(row).filter(({ formula }) => formula)),
      ).toEqual([]);
    },
  );
});

describe('saving the plan', () => {
  it('keeps currency, day and giver that the office typed on a planned line', () => {
    const workspace = aProject();
    const at = ['No.', 'cost-1'] as const;
    type(workspace, 'Support', at, 'Date', '2026-09-30');
    type(workspace, 'Support', at, 'Currency', 'BAM');
    type(workspace, 'Support', at, 'Given by', 'Grants office');
    const plan = planOf(workspace);
    savePlan(workspace, { ...plan, notes: 'Once more.' });

    expect(supportRows(workspace)[0]).toMatchObject({
      ...{ Date: '2026-09-30', Currency: 'BAM', 'Given by': 'Grants office' },
    });
  });

  it('keeps what is given beside its own line when a line above it is taken out', () => {
    const workspace = aProject();
    const first = planOf(workspace);
    const [travel] = first.support.costLines;
    if (!travel) throw new Error('The plan has no cost line.');
    const rent = { ...travel, id: '', what: 'Rent', amount: 500 };
    savePlan(workspace, { ...first, support: { ...first.support, money: 4500, costLines: [travel, rent] } });
    ask(workspace, 'addSupportEntry', { ...entry, planned: 'cost-2', amount: 500 });
    const plan = planOf(workspace);
    const costLines = plan.support.costLines.filter(({ what }) => what === 'Rent');
    savePlan(workspace, { ...plan, support: { ...plan.support, money: 500, costLines } });

    expect(support(workspace).planned.map(({ id, name, open }) => [id, name, open])).toEqual([
      ['cost-2', 'Rent', ''],
    ]);
  });

  it('leaves what the office planned besides the plan alone', () => {
    const workspace = aProject();
    const plan = planOf(workspace);
    ask(workspace, 'addSupportEntry', { ...entry, stage: 'planned', what: 'Translation', amount: 300 });
    savePlan(workspace, plan);

    expect(planOf(workspace).support.costLines).toEqual(plan.support.costLines);
    expect(support(workspace).planned.map(({ id }) => id)).toEqual(['cost-1', 'later-1']);
  });
});

describe('rows of the Support tab that cannot be read', () => {
  it('are named with tab, row and column as people see them, and not counted', () => {
    const workspace = aProject();
    typeRow(workspace, 'A-01', '', 'given', '', 'money', '', 'Rent', '', '100', 'XYZ');
    typeRow(workspace, 'A-99', '', 'given', '', 'money', '', 'Rent', '', '100');

    expect(support(workspace).problems).toEqual([
      expect.stringMatching(/^In tab "Support", row 3, column "Currency": The line is not counted: "XYZ"/),
    ]);
    expect(ledger(workspace).problems.join('\n')).toContain('row 4, column "Project": "A-99" is no project');
    expect(support(workspace).money.given).toBe(0);
  });
});

describe('the envelope', () => {
  const taken = (workspace: Workspace) => {
    const { envelope } = ask(workspace, 'overview', {});
    expect(ask(workspace, 'listApplications', {}).envelope).toEqual(envelope);
    expect(ledger(workspace).envelope).toEqual(envelope);
    return envelope?.money;
  };

  it('counts what the plan says once there is one, and what was given: the same on every screen', () => {
    const workspace = aProject();
    expect(taken(workspace)).toMatchObject({ requested: 8000, shortlisted: 4000, given: 0 });

    const plan = planOf(workspace);
    const costLines = plan.support.costLines.map((line) => ({ ...line, amount: 2500 }));
    savePlan(workspace, { ...plan, support: { ...plan.support, money: 2500, costLines } });
    expect(taken(workspace)).toMatchObject({ requested: 8000, shortlisted: 2500, given: 0 });

    ask(workspace, 'addSupportEntry', { ...entry, planned: 'cost-1', amount: 3000 });
    expect(taken(workspace)).toMatchObject({ shortlisted: 3000, given: 3000 });
  });

  it('keeps what was given to a project whose selection was taken back, and nothing it was still to get', () => {
    const workspace = aProject();
    ask(workspace, 'addSupportEntry', { ...entry, planned: 'cost-1', amount: 1000 });
    ask(workspace, 'setStatus', { code: 'A-01', status: 'not selected', reason: 'The lead withdrew.' });

    expect(taken(workspace)).toMatchObject({ shortlisted: 1000, given: 1000 });
    expect(ledger(workspace).projects[0]).toMatchObject({ isRunning: false, money: { open: 0 } });
  });
});

describe('what is planned and not given', () => {
  it('shows on the first screen and in the ledger when its day has passed, until it is given', () => {
    const workspace = aProject();
    expect(ledger(workspace).overdue).toEqual([]);
    type(workspace, 'Support', ['No.', 'cost-1'], 'Date', '2026-04-30');
    passTime(workspace, later(workspace, 400), false);

    expect(ledger(workspace).overdue).toEqual([
      { project: 'A-01', name: 'Travel', open: '4,000 EUR', due: '30 April 2026', why: 'planned day' },
    ]);
    expect(ask(workspace, 'overview', {}).problems.join()).toContain('not given in time: one line');

    giveGrant(workspace);
    expect(ledger(workspace).overdue).toEqual([]);
    expect(ask(workspace, 'overview', {}).problems.join()).not.toContain('not given in time');
  });
});

describe('the documents', () => {
  it('the internal report sets planned against given, and says nothing of the envelope', () => {
    const workspace = aProject();
    ask(workspace, 'addSupportEntry', { ...entry, planned: 'cost-1', amount: 1500, what: 'First part' });
    ask(workspace, 'createInternalReport', { code: 'A-01' });
    const text = sectionsIn(workspace, 'nternal report')
      .filter(({ heading }) => heading.startsWith('Details of support'))
      .flatMap(({ texts }) => texts)
      .join('\n');

    expect(text).toContain('Planned but not given');
    expect(text).toContain('Travel, 2,500 EUR');
    expect(text).toContain('1,500 EUR');
    expect(textOf(workspace, 'nternal report')).not.toMatch(/envelope/i);
  });

  it('the beneficiary report and the plan carry no remark of the office about support', () => {
    const workspace = aProject();
    ask(workspace, 'addSupportEntry', {
      ...entry,
      what: 'Held back: books unclear',
      givenBy: 'Grants office',
    });
    ask(workspace, 'createBeneficiaryReport', { code: 'A-01' });
    ask(workspace, 'createPlanDocument', { code: 'A-01' });

    for (const name of ['eneficiary report', 'ooperation plan'])
      expect(textOf(workspace, name)).not.toMatch(/books unclear|envelope|not given/i);
  });
});

it('giving a planned line, ended at any call and pressed again, gives it once', () => {
  const before = aProject();
  const { cut } = cutAtEachCall(before, (workspace) => giveGrant(workspace), { every: 3 });
  for (const { at, workspace } of cut) {
    if (support(workspace).money.open > 0) giveGrant(workspace);
    expect(support(workspace).given.length, at).toBe(1);
  }
}, 120_000);

describe('250 projects', () => {
  const callsOf = (workspace: Workspace, act: () => unknown): number => {
    let calls = 0;
    workspace.watchCalls((className, method) => {
      if (isServiceCall(className, method)) calls += 1;
    });
    act();
    workspace.watchCalls(() => {});
    return calls;
  };
  const withProjects = (count: number): Workspace => {
    const workspace = aProject();
    for (const tab of ['Projects', 'Support']) {
      const sheet = sheetOf(workspace, tab);
      sheet.maxRows = count + 10;
      const code = columnOf(sheet, 'Project');
      for (let row = 3; row <= count + 1; row += 1)
        for (let column = 1; column <= (sheet.rows[1]?.length ?? 0); column += 1)
          putCell(sheet, row, column, {
            ...cellAt(sheet, 2, column),
            ...(column === code ? { value: `P-${row}` } : {}),
          });
    }
    return workspace;
  };

  it('take the ledger as many service calls as two, in an answer under 100 KB', () => {
    const [two, many] = [withProjects(2), withProjects(250)];

    expect(ledger(many).projects).toHaveLength(250);
    expect(ledger(many).envelope.money.shortlisted).toBe(4000);
    expect(callsOf(many, () => ledger(many))).toBe(callsOf(two, () => ledger(two)));
    expect(callsOf(many, () => support(many))).toBe(callsOf(two, () => support(two)));
    expect(callsOf(many, () => giveGrant(many))).toBe(callsOf(two, () => giveGrant(two)));
    expect(JSON.stringify(ledger(many)).length).toBeLessThan(100_000);
  });
});
