// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Input } from '../../../src/contract/contract.ts';
import { aServer, openSidebar } from '../open-sidebar.tsx';
import { sampleReplies } from '../sample-replies.ts';

describe('the Call screen', () => {
  it('says where the call stands, what comes next and who owns the automation', async () => {
    const page = await openSidebar(aServer());

    expect(page.text()).toContain('Rural and urban organisations together');
    expect(page.text()).toContain('Score 4 new applications');
    expect(page.text()).toContain('The exchange rate of BAM is missing. Fill it in.');
    expect(page.text()).toContain('in the name of office@example.org');
    expect(page.text()).toContain('Shortlisted or planned is 2 days more than there is.');
    expect(page.all('.button.primary').map((it) => it.textContent)).toEqual(['Score applications']);
  });

  it('runs the next step, says what was done and reads the call again', async () => {
    const ran: Input<'runStep'>[] = [];
    let read = 0;
    const server = aServer({
      overview: async () => {
        read += 1;
        return sampleReplies.overview;
      },
      runStep: async (input) => {
        ran.push(input);
        return { message: 'Scored 4 applications.', problems: ['A-03 could not be scored.'] };
      },
    });
    const page = await openSidebar(server);

    await page.press('Score applications');

    expect(ran).toEqual([{ id: 'score' }]);
    expect(read).toBe(2);
    expect(page.all('[role=status]').map((it) => it.textContent)).toContain('Scored 4 applications.');
    expect(page.text()).toContain('A-03 could not be scored.');
  });

  it('shows progress and does nothing twice while a step runs', async () => {
    let times = 0;
    let finish = () => {};
    const server = aServer({
      runStep: () =>
        new Promise((resolve) => {
          times += 1;
          finish = () => resolve(sampleReplies.runStep);
        }),
    });
    const page = await openSidebar(server);

    await page.press('Score applications');
    await page.press('Score applications');

    expect(times).toBe(1);
    expect(page.all('progress').map((it) => it.getAttribute('aria-label'))).toEqual([
      'Scoring applications.',
    ]);
    expect(page.button('Score applications').getAttribute('aria-disabled')).toBe('true');
    finish();
    await page.settle();
    expect(page.all('progress')).toEqual([]);
  });

  it('offers the set-up while there is no call', async () => {
    const { overview } = sampleReplies;
    const steps = [{ ...overview.steps[0], state: 'next' }] as typeof overview.steps;
    const server = aServer({
      overview: async () => ({ ...overview, call: null, steps, counts: [], envelope: null, form: null }),
    });

    const page = await openSidebar(server);

    expect(page.text()).toContain('This spreadsheet holds no call yet.');
    expect(page.button('Set up the call')).toBeTruthy();
  });

  it('says what to do when Google lets the wrong account in', async () => {
    let signedIn = false;
    const server = aServer({
      overview: async () => {
        if (!signedIn) throw new Error('ScriptError: Authorization is required to perform that action.');
        return sampleReplies.overview;
      },
    });
    const page = await openSidebar(server);

    expect(page.all('[role=alert]')[0]?.textContent).toContain('more than one Google account');

    signedIn = true;
    await page.press('Try again');
    expect(page.text()).toContain('Rural and urban organisations together');
  });
});
