import { describe, expect, it } from 'vitest';
import { ask } from '../../../src/local/commands/demo/steps/office.ts';
import { editText, typeParagraph } from '../../../src/local/docs/people.ts';
import type { Workspace } from '../../../src/local/workspace/workspace.ts';
import { reply } from '../a-call.ts';
import { onlyDocument, sectionsIn, textOf } from '../documents.ts';
import { anInterview, record } from '../selection/an-interview.ts';
import { by, cellOf, cellsOf, columnOf, people, seen, sheetOf, tabNames, type, typeAt } from '../tabs.ts';
import { aProject, columnShown, planOf, savePlan } from './a-project.ts';

type Plan = ReturnType<typeof planOf>;

/** A person types a line below the others. */
function addRow(workspace: Workspace, tab: string, line: Readonly<Record<string, string>>): void {
  const sheet = sheetOf(workspace, tab);
  const row = seen(workspace, tab).length + 2;
  for (const [header, text] of Object.entries(line))
    typeAt(workspace, tab, row, columnOf(sheet, header), text);
}

describe('the cooperation plan', () => {
  it('is drafted from the application, and the same when it was saved and opened again', () => {
    const workspace = aProject();
    const plan = planOf(workspace);
    savePlan(workspace, { ...plan, notes: 'Both boards have agreed.\nSecond line.', starts: '2026-06-01' });

    expect(planOf(workspace)).toEqual({
      ...plan,
      notes: 'Both boards have agreed.\nSecond line.',
      starts: '2026-06-01',
      version: plan.version + 1,
    });
  });

  it('keeps the numbers of its lines when some are added and others removed', () => {
    const workspace = aProject();
    const plan = planOf(workspace);
    const [first] = plan.activities;
    if (!first) throw new Error('The draft has no activity.');
    savePlan(workspace, {
      ...plan,
      activities: [...plan.activities, { ...first, id: '', what: 'Calls every month.' }],
    });
    const longer = planOf(workspace);
    savePlan(workspace, { ...longer, activities: longer.activities.slice(1) });

    expect(planOf(workspace).activities.map(({ id, what }) => [id, what])).toEqual([
      ['A2', 'Calls every month.'],
    ]);
  });

  it('refuses a save that began from an older version, and changes nothing', () => {
    const workspace = aProject();
    const plan = planOf(workspace);
    savePlan(workspace, { ...plan, notes: 'First.' });
    const before = cellsOf(workspace);

    expect(reply(workspace, 'savePlan', { code: 'A-01', plan: { ...plan, notes: 'Second.' } })).toMatchObject(
      {
        ok: false,
        message: expect.stringContaining('Somebody else saved this plan meanwhile.'),
      },
    );
    expect(cellsOf(workspace)).toEqual(before);
  });

  it('leaves what the office wrote beside a line of the plan beside it', () => {
    const workspace = aProject();
    const person = { email: workspace.user, now: new Date(workspace.clock.now) };
    by(people.addColumn, workspace, 'Plans', 'Our remark', person);
    type(workspace, 'Plans', ['Kind', 'activity'], 'Our remark', 'Ask about travel.');
    const plan = planOf(workspace);
    savePlan(workspace, { ...plan, partners: plan.partners.slice(0, 1) });

    expect(cellOf(workspace, 'Plans', ['Kind', 'activity'], 'Our remark').value).toBe('Ask about travel.');
    expect(columnShown(workspace, 'Plans', 'Kind').filter((kind) => kind === 'partner')).toHaveLength(1);
  });

  it('is made into one document, which a second press brings up to date', () => {
    const workspace = aProject();
    const first = ask(workspace, 'createPlanDocument', { code: 'A-01' });
    savePlan(workspace, { ...planOf(workspace), title: 'Seeds for two towns' });
    const second = ask(workspace, 'createPlanDocument', { code: 'A-01' });

    expect(second.url).toBe(first.url);
    expect(textOf(workspace, 'ooperation plan')).toContain('Seeds for two towns');
  });
});

describe('what a person writes into a document', () => {
  it.each(['Orchard Growers', 'Shared goal', 'Exchange visit'])(
    'after "%s" stays once when it is made again',
    (afterText) => {
      const workspace = aProject();
      ask(workspace, 'createPlanDocument', { code: 'A-01' });
      const { id } = onlyDocument(workspace, 'ooperation plan');
      typeParagraph(workspace.state, id, { afterText, text: 'We met both chairs in Brod.' });
      ask(workspace, 'createPlanDocument', { code: 'A-01' });
      ask(workspace, 'createPlanDocument', { code: 'A-01' });

      expect(textOf(workspace, 'ooperation plan').split('We met both chairs in Brod.')).toHaveLength(2);
    },
  );

  it('over a sentence of ours stays, too', () => {
    const workspace = aProject();
    ask(workspace, 'createPlanDocument', { code: 'A-01' });
    const { id } = onlyDocument(workspace, 'ooperation plan');
    editText(workspace.state, id, 'run a seed library together', 'run two seed libraries');
    ask(workspace, 'createPlanDocument', { code: 'A-01' });

    expect(textOf(workspace, 'ooperation plan')).toContain(
      'Two associations learn to run two seed libraries.',
    );
  });
});

describe('a plan that is edited while others work in its tabs', () => {
  const saveSeen = (workspace: Workspace, base: Plan, plan: Plan) =>
    ask(workspace, 'savePlan', { code: 'A-01', plan, seen: [base] });

  it('keeps an ad hoc report, a waiver and a line somebody typed meanwhile', () => {
    const workspace = aProject();
    const base = planOf(workspace);
    addRow(workspace, 'Reports', { Project: 'A-01', 'No.': 'R7', Kind: 'ad hoc', Due: '2026-08-01' });
    type(workspace, 'Reports', ['No.', 'R1'], 'Waived', 'The lead is closed.');
    addRow(workspace, 'Plans', { Project: 'A-01', Kind: 'challenge', What: 'A flood' });

    const saved = saveSeen(workspace, base, { ...base, notes: 'Typed in the sidebar.' }).plan;

    expect(saved).toEqual(planOf(workspace));
    expect(saved.notes).toBe('Typed in the sidebar.');
    expect(saved.reports.map(({ id, waived }) => [id, waived])).toContainEqual(['R7', '']);
    expect(saved.reports.find(({ id }) => id === 'R1')?.waived).toBe('The lead is closed.');
    expect(saved.challenges.map(({ challenge }) => challenge)).toContain('A flood');
    expect(columnShown(workspace, 'Plans', 'What').filter((what) => what === 'A flood')).toHaveLength(1);
  });

  it('tells whoever changes a cell that somebody else changed, and saves nothing', () => {
    const workspace = aProject();
    const base = planOf(workspace);
    type(workspace, 'Projects', ['Project', 'A-01'], 'Notes', 'Theirs.');
    const before = cellsOf(workspace);

    const answer = reply(workspace, 'savePlan', {
      code: 'A-01',
      plan: { ...base, notes: 'Mine.' },
      seen: [base],
    });

    expect(answer).toMatchObject({ ok: false, message: expect.stringContaining('notes is now “Theirs.”') });
    expect(cellsOf(workspace)).toEqual(before);
  });

  it('is no new version when the save changes nothing', () => {
    const workspace = aProject();
    const base = planOf(workspace);

    const first = saveSeen(workspace, base, { ...base, notes: 'Once.' });
    const second = saveSeen(workspace, base, { ...base, notes: 'Once.' });

    expect([first.version, second.version]).toEqual([base.version + 1, base.version + 1]);
  });

  it('keeps the numbers of costs and partners, which the ledger refers to, when one before them goes', () => {
    const workspace = aProject();
    const cost = (id: string, what: string) => ({ id, what, amount: 100, organisation: '' });
    const base = planOf(workspace);
    const three = [cost('cost-11', 'Seeds'), cost('cost-12', 'Travel'), cost('cost-13', 'Rooms')];
    const longer = saveSeen(workspace, base, {
      ...base,
      support: { ...base.support, costLines: three },
    }).plan;
    saveSeen(workspace, longer, {
      ...longer,
      partners: longer.partners.slice(1),
      support: { ...longer.support, costLines: three.slice(1) },
    });

    const { partners, support } = planOf(workspace);
    expect(support.costLines.map(({ id, what }) => [id, what])).toEqual([
      ['cost-12', 'Travel'],
      ['cost-13', 'Rooms'],
    ]);
    expect(partners.map(({ id }) => id)).toEqual(base.partners.slice(1).map(({ id }) => id));
  });

  it('leaves a detail nobody can place where it is', () => {
    const workspace = aProject();
    addRow(workspace, 'Plans', { Project: 'A-01', Kind: 'detail', 'No.': 'A99.host', What: 'The school' });
    savePlan(workspace, { ...planOf(workspace), notes: 'Later.' });

    expect(columnShown(workspace, 'Plans', 'What')).toContain('The school');
  });
});

describe('the versions of a plan', () => {
  const kept = (workspace: Workspace) =>
    ask(workspace, 'getPlan', { code: 'A-01' }).versions.map(({ version, what, changed }) => [
      version,
      what,
      changed,
    ]);

  it('are kept when the document is made, with what changed since, and once each', () => {
    const workspace = aProject();
    ask(workspace, 'createPlanDocument', { code: 'A-01' });
    ask(workspace, 'createPlanDocument', { code: 'A-01' });
    savePlan(workspace, { ...planOf(workspace), title: 'Seeds for two towns' });
    ask(workspace, 'createPlanDocument', { code: 'A-01' });

    const { version } = planOf(workspace);
    expect(kept(workspace)).toEqual([
      [version, 'document made', [expect.stringContaining('is now “Seeds for two towns”')]],
      [version - 1, 'document made', []],
    ]);
  });

  it('count what was typed into the tabs since as a new version', () => {
    const workspace = aProject();
    ask(workspace, 'createPlanDocument', { code: 'A-01' });
    const { version } = planOf(workspace);
    type(workspace, 'Projects', ['Project', 'A-01'], 'Shared goal', 'Seeds for all.');
    ask(workspace, 'createPlanDocument', { code: 'A-01' });

    expect(kept(workspace).map(([number]) => number)).toEqual([version + 1, version]);
    expect(textOf(workspace, 'ooperation plan')).toContain(`version ${version + 1}.`);
  });

  it('say in the document what is different from what was agreed', () => {
    const workspace = aProject();
    ask(workspace, 'recordAgreement', {
      code: 'A-01',
      said: {
        ...{ partner: planOf(workspace).partners[0]?.name ?? '', comment: '' },
        ...{ version: planOf(workspace).version, answer: 'agreed', way: 'meeting', who: 'Chair' },
        date: new Date(workspace.clock.now).toISOString().slice(0, 10),
      },
    });
    savePlan(workspace, { ...planOf(workspace), ends: '2027-06-30' });
    ask(workspace, 'createPlanDocument', { code: 'A-01' });

    const text = textOf(workspace, 'ooperation plan');
    expect(text).toContain('Changes since it was agreed');
    expect(text).toContain('is now “2027-06-30”');
  });
});

describe('a promise', () => {
  it('that is changed or dropped stays in the tab, the plan document and the internal report', () => {
    const workspace = aProject();
    const plan = planOf(workspace);
    const [first] = plan.outcomes;
    if (!first) throw new Error('The draft has no outcome.');
    const documents = () => {
      ask(workspace, 'createPlanDocument', { code: 'A-01' });
      ask(workspace, 'createInternalReport', { code: 'A-01' });
      return ['ooperation plan', 'nternal report'].map((name) => textOf(workspace, name));
    };
    savePlan(workspace, {
      ...plan,
      outcomes: [{ ...first, outcome: 'One seed library', indicator: 'By eye' }],
    });
    const changed = documents();
    savePlan(workspace, { ...planOf(workspace), outcomes: [] });
    const dropped = documents();

    expect(changed[0]).toContain(`Promised at first: ${first.outcome}`);
    expect(changed[0]).toContain(`Measured at first by: ${first.indicator}`);
    expect(changed[1]).toContain(`Measured by: ${first.indicator}`);
    expect(changed[1]).toContain('Changed to: One seed library\nNow measured by: By eye');
    for (const text of dropped) expect(text).toContain(first.outcome);
    expect(dropped[0]).toContain('Promised at first and dropped');
    expect(dropped[1]).toMatch(/Dropped: \d/);
    expect(columnShown(workspace, 'Outcomes', 'Dropped')).toEqual([expect.stringMatching(/^2026-/)]);
  });
});

describe('what the interview left open', () => {
  it('becomes a point of the plan and its document, without a word of scores', () => {
    const workspace = anInterview();
    record(workspace, [
      { criterion: 'C5', finding: 'partly confirmed', note: 'Only the lead spoke.', adjusted: 2.5 },
      { criterion: 'C6', finding: 'confirmed', note: 'Photos seen.', adjusted: 4 },
    ]);
    ask(workspace, 'setStatus', { code: 'A-01', status: 'selected', reason: 'Both learn from it.' });
    const { plan, hints } = ask(workspace, 'getPlan', { code: 'A-01' });
    ask(workspace, 'createPlanDocument', { code: 'A-01' });

    expect(plan.points.map(({ criterion, settled }) => [criterion, settled])).toEqual([['C5', '']]);
    expect(plan.points[0]?.what).toContain('Only the lead spoke.');
    expect(hints).toContain('Point 1 of the interview is not settled yet.');
    const settle = sectionsIn(workspace, 'ooperation plan').find(
      ({ heading }) => heading === 'Points to settle',
    );
    expect(settle?.texts.join(' ')).toContain('Only the lead spoke.');
    expect(settle?.texts.join(' ')).not.toMatch(/2\.5|C5|Photos/);
    expect(planOf(workspace).points).toEqual(plan.points);
  });
});

it('a partner that left stays in the plan with the day, and signs nothing any more', () => {
  const workspace = aProject();
  const plan = planOf(workspace);
  const [lead, other] = plan.partners;
  if (!lead || !other) throw new Error('The draft has too few partners.');
  savePlan(workspace, { ...plan, partners: [lead, { ...other, left: '2026-09-01' }] });
  ask(workspace, 'createPlanDocument', { code: 'A-01' });

  const sections = sectionsIn(workspace, 'ooperation plan');
  const under = (heading: string) => sections.find((one) => one.heading === heading)?.texts.join('\n');
  expect(under('Partners and responsibilities')).toContain(`${other.name} left: 1 September 2026`);
  expect(under('Agreement')).not.toContain(other.name);
});

it('a tab of the plan deleted by hand comes back empty when the plan is saved, and nothing else is lost', () => {
  const workspace = aProject();
  by(people.deleteSheet, workspace, 'Outcomes');
  const plan = planOf(workspace);
  expect(plan.outcomes).toEqual([]);
  savePlan(workspace, plan);

  expect(planOf(workspace).activities).toEqual(plan.activities);
  typeAt(workspace, 'Outcomes', 3, 1, 'A-09');
  expect(tabNames(workspace)).toContain('Outcomes');
});
