import { describe, expect, it } from 'vitest';
import { ask } from '../../../src/local/demo/steps/office.ts';
import { editText, typeParagraph } from '../../../src/local/docs/people.ts';
import { reply } from '../a-call.ts';
import { onlyDocument, textOf } from '../documents.ts';
import { by, cellOf, cellsOf, people, tabNames, type, typeAt } from '../tabs.ts';
import { aProject, columnShown, planOf, savePlan } from './a-project.ts';

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
