// @vitest-environment happy-dom
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { ServerProblem } from '../../../sidebar/app/server.ts';
import type { Input } from '../../../src/contract/contract.ts';
import type { Server } from '../../../src/contract/handlers.ts';
import { aServer, openSidebar, soon } from '../open-sidebar.tsx';
import { hostile, sampleReplies } from '../sample-replies.ts';

const start = { screen: 'plan', code: 'A-01' } as const;
const { plan } = sampleReplies.getPlan;

const answer: Server['savePlan'] = async ({ plan: sent }) => ({
  ...sampleReplies.savePlan,
  plan: { ...sent, version: sampleReplies.savePlan.version },
});

function saving(save: Server['savePlan'] = answer) {
  const saved: Input<'savePlan'>[] = [];
  const server = aServer({
    savePlan: async (input) => {
      saved.push(input);
      return save(input);
    },
  });
  return { saved, server };
}

describe('the Plan screen', () => {
  beforeAll(() => {
    vi.useFakeTimers();
  });
  afterAll(() => {
    vi.useRealTimers();
  });

  it('saves what was typed by itself and says when', async () => {
    const { saved, server } = saving();
    const page = await openSidebar(server, start);

    await page.type('Notes', 'Agreed by telephone');

    expect(page.all('.status-line')[0]?.textContent).toBe('Not saved yet.');
    await soon(() => expect(page.text()).toContain('Saved at 3 December 2026, 10:20.'));
    expect(saved).toEqual([{ code: 'A-01', plan: { ...plan, notes: 'Agreed by telephone' }, seen: [plan] }]);
  });

  it('starts the next save from the version the last one made', async () => {
    const { saved, server } = saving();
    const page = await openSidebar(server, start);

    await page.type('Notes', 'one');
    await soon(() => expect(saved).toHaveLength(1));
    await page.type('Notes', 'two');
    await soon(() => expect(saved).toHaveLength(2));

    expect(saved.map(({ plan: { version } }) => version)).toEqual([3, 4]);
  });

  it('keeps edits through a failed save, another screen, and back', async () => {
    let fails = true;
    const { saved, server } = saving(async (input) => {
      if (fails) throw new Error('NetworkError: Connection failure due to HTTP 0');
      return answer(input);
    });
    const page = await openSidebar(server, start);

    await page.type('Notes', 'not to be lost');
    await soon(() => expect(page.all('[role=alert]')[0]?.textContent).toContain('What you typed is kept'));
    await page.press('Projects');
    await page.press('A-01 Village libraries together');
    await page.press('Cooperation plan');

    expect(page.field('Notes').value).toBe('not to be lost');
    fails = false;
    await page.press('Save again');
    await soon(() => expect(page.all('[role=alert]')).toEqual([]));
    expect(saved[saved.length - 1]?.plan.notes).toBe('not to be lost');
  });

  it('tries again by itself, the failure in sight until it is saved', async () => {
    let tries = 0;
    const { server } = saving(async (input) => {
      tries += 1;
      if (tries < 3) throw new Error('NetworkError: Connection failure due to HTTP 0');
      return answer(input);
    });
    const page = await openSidebar(server, start);

    await page.type('Notes', 'in the end saved');
    await soon(() => expect(tries).toBe(1));
    await page.type('Notes', 'in the end saved, too');

    expect(page.all('[role=alert]')).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(40_000);
    expect(tries).toBe(3);
    expect(page.all('[role=alert]')).toEqual([]);
    expect(page.text()).toContain('Saved at 3 December 2026, 10:20.');
  });

  it('lets a person drop their changes when somebody else has saved a later plan', async () => {
    const { server } = saving(async () => {
      throw new ServerProblem('problem', '', ['Somebody else saved this plan in the meantime.']);
    });
    const page = await openSidebar(server, start);
    await page.type('Notes', 'mine');
    await soon(() => expect(page.text()).toContain('Somebody else saved this plan in the meantime.'));

    await page.press('Load the saved plan');
    expect(page.field('Notes').value).toBe('mine');
    await page.press('Drop my changes');

    expect(page.field('Notes').value).toBe('');
  });

  it('removes a line and brings it back unchanged, with the focus where it happened', async () => {
    const { saved, server } = saving();
    const page = await openSidebar(server, start);

    await page.press('Remove Partner 1');
    expect(page.field('Organisation').value).toBe('City Readers');
    expect(document.activeElement?.textContent).toBe('Undo');
    await page.press('Undo');

    expect(page.field('Organisation').value).toBe('Association Spring');
    expect((document.activeElement as HTMLInputElement).value).toBe('Association Spring');
    await soon(() => expect(saved[0]?.plan.partners).toEqual(plan.partners));
  });

  it('adds a line with the next free number and puts the focus into it', async () => {
    const { saved, server } = saving();
    const page = await openSidebar(server, start);

    await page.press('Add an outcome');

    expect(document.activeElement?.tagName).toBe('SELECT');
    await soon(() => expect(saved[0]?.plan.outcomes.map(({ id }) => id)).toEqual(['O1', 'O2']));
  });

  it('reads money as a figure, and an empty field as not decided', async () => {
    const { saved, server } = saving();
    const page = await openSidebar(server, start);

    await page.type('Money, in EUR', '1250.50');
    await page.type('Expert days', '');

    await soon(() => expect(saved[0]?.plan.support.money).toBe(1250.5));
    expect(saved[0]?.plan.support.assistance[0]?.days).toBeNull();
  });

  it('keeps a date that is no day in sight as it stands in the sheet', async () => {
    const server = aServer({
      getPlan: async () => ({ ...sampleReplies.getPlan, plan: { ...plan, starts: 'in spring' } }),
    });

    const page = await openSidebar(server, start);

    expect(page.field('Starts').value).toBe('in spring');
    expect(page.field('Ends').type).toBe('date');
  });

  it('makes no document without a report, and says so', async () => {
    let made = 0;
    const server = aServer({
      createPlanDocument: async () => {
        made += 1;
        return sampleReplies.createPlanDocument;
      },
    });
    const page = await openSidebar(server, start);

    await page.press('Remove Report 1');
    await page.press('Create the plan document');

    expect(made).toBe(0);
    expect(page.text()).toContain('At least one report is needed.');
  });

  it('makes the document of what is saved and links to it in a new tab', async () => {
    const page = await openSidebar(aServer(), start);

    await page.press('Create the plan document');

    const [link] = page.all('a') as HTMLAnchorElement[];
    expect(link?.href).toBe('https://example.org/doc');
    expect(link?.target).toBe('_blank');
    expect(page.text()).toContain('Made 3 December 2026, 10:21');
  });

  it('says what the edits began from, and what was sent without an answer: it may have arrived', async () => {
    let fails = true;
    const { saved, server } = saving(async (input) => {
      if (fails) throw new Error('NetworkError: Connection failure due to HTTP 0');
      return answer(input);
    });
    const page = await openSidebar(server, start);
    await page.type('Notes', 'one');
    await soon(() => expect(saved).toHaveLength(1));
    fails = false;
    await page.type('Notes', 'two');
    await page.press('Save again');
    await soon(() => expect(page.all('[role=alert]')).toEqual([]));

    expect(saved[saved.length - 1]?.seen?.map(({ notes }) => notes)).toEqual(['', 'one']);
  });

  it('shows what others changed meanwhile, once it is saved', async () => {
    const { server } = saving(async (input) => {
      const saved = await answer(input);
      return { ...saved, plan: { ...saved.plan, sharedGoal: 'A goal typed into the tab' } };
    });
    const page = await openSidebar(server, start);

    await page.type('Notes', 'mine');
    await soon(() => expect(page.text()).toContain('Saved at 3 December 2026, 10:20.'));

    expect(page.field('The goal the partners share').value).toBe('A goal typed into the tab');
    expect(page.field('Notes').value).toBe('mine');
  });

  it('asks about an activity what its type needs to know, and keeps the answers of another type', async () => {
    const { saved, server } = saving();
    const page = await openSidebar(server, start);
    expect(page.field('Who receives the visitors').value).toBe('Association Spring');

    await page.type('Who receives the visitors', 'City Readers');
    await page.choose('Type', 'mentoring');
    await page.type('In which area', 'Budgets');

    expect(page.text()).not.toContain('Who receives the visitors');
    await soon(() =>
      expect(saved[saved.length - 1]?.plan.activities[0]?.details).toEqual([
        { question: 'host', answer: 'City Readers' },
        { question: 'area', answer: 'Budgets' },
      ]),
    );
  });

  it('keeps a promise that is removed as dropped, until it is taken up again', async () => {
    const { saved, server } = saving();
    const page = await openSidebar(server, start);

    await page.press('Remove Outcome 1');
    await soon(() => expect(saved[saved.length - 1]?.plan.outcomes[0]?.dropped).toMatch(/^\d{4}-\d\d-\d\d$/));
    await page.type('When or why it was dropped', 'No call was open');
    await soon(() => expect(saved[saved.length - 1]?.plan.outcomes[0]?.dropped).toBe('No call was open'));
    await page.press('Take O1 up again');

    await soon(() => expect(saved[saved.length - 1]?.plan.outcomes).toEqual(plan.outcomes));
  });

  it('shows the points of the interview, what reporting asks for, and the versions kept, as they were typed', async () => {
    const page = await openSidebar(aServer(), start);

    expect(page.field('What is to be settled').value).toBe(hostile);
    expect(page.text()).toContain('1 report: about 6.5 hours for all partners together.');
    expect(page.text()).toContain('Agreed, 2 December 2026, 09:00, office@example.org');
    expect(page.text()).toContain('The first version kept.');
  });

  it('saves what was typed last before it makes the document', async () => {
    const done: string[] = [];
    const server = aServer({
      savePlan: async (input) => {
        done.push(`saved ${input.plan.notes}`);
        return answer(input);
      },
      createPlanDocument: async () => {
        done.push('made');
        return sampleReplies.createPlanDocument;
      },
    });
    const page = await openSidebar(server, start);

    await page.type('Notes', 'in the document, too');
    await page.press('Create the plan document');

    await soon(() => expect(done).toEqual(['saved in the document, too', 'made']));
  });

  it('makes no document of a plan that could not be saved', async () => {
    let made = 0;
    const server = aServer({
      savePlan: async () => {
        throw new ServerProblem('problem', '', ['Somebody else changed this meanwhile.']);
      },
      createPlanDocument: async () => {
        made += 1;
        return sampleReplies.createPlanDocument;
      },
    });
    const page = await openSidebar(server, start);

    await page.type('Notes', 'mine');
    await page.press('Create the plan document');

    await soon(() => expect(page.text()).toContain('so no document is made'));
    expect(made).toBe(0);
  });
});
