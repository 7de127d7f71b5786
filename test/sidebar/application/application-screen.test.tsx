// @vitest-environment happy-dom
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { ServerProblem } from '../../../sidebar/app/server.ts';
import type { Input } from '../../../src/contract/contract.ts';
import { aServer, openSidebar, soon } from '../open-sidebar.tsx';
import { hostile, sampleReplies } from '../sample-replies.ts';

const start = { screen: 'application', code: 'A-03' } as const;
const anchor3 = '3: Several joint activities, with what came of them';
const anchor4 = '4: Years of cooperation, with results and problems';

describe('the Application screen', () => {
  beforeAll(() => {
    vi.useFakeTimers();
  });
  afterAll(() => {
    vi.useRealTimers();
  });

  it('explains every score by its arithmetic and every flag by its paragraph', async () => {
    const page = await openSidebar(aServer(), start);

    expect(page.text()).toContain('Worked together since 2023, 3 years: 70 %.');
    expect(page.text()).toContain('Partner 2 does not say how it will benefit. section 5.1.2');
    expect(page.text()).toContain('Kind of cooperation: needs a decision by staff');
  });

  it('shows evidence and assessors’ reasons as typed, line breaks kept, in the direction they are written in', async () => {
    const page = await openSidebar(aServer(), start);

    const answers = page.all('dd.literal');

    expect(answers.map((it) => it.textContent)).toEqual([hostile, 'No figures.', hostile]);
    expect(answers[0]?.getAttribute('dir')).toBe('auto');
    expect(page.all('img')).toEqual([]);
    expect(page.text()).toContain('No answer');
  });

  it('offers the assessed score with what each figure means, only where people score', async () => {
    const page = await openSidebar(aServer(), start);

    expect(page.field(anchor3).type).toBe('radio');
    expect(page.all('.assess')).toHaveLength(1);
  });

  it('saves the score where the arrow keys came to rest, and shows the new total', async () => {
    const saved: Input<'setAssessed'>[] = [];
    const server = aServer({
      setAssessed: async (input) => {
        saved.push(input);
        return sampleReplies.setAssessed;
      },
    });
    const page = await openSidebar(server, start);

    await page.choose(anchor3, 'on');
    await page.choose(anchor4, 'on');

    await soon(() => expect(saved).toEqual([{ code: 'A-03', criterion: 'previous', value: 4 }]));
    await soon(() => expect(page.text()).toContain('78 % of what can be reached'));
    expect(page.text()).toContain('Assessed: 4 of 5');
  });

  it('keeps the chosen score in sight when it could not be saved', async () => {
    let refuses = true;
    const server = aServer({
      setAssessed: async () => {
        if (refuses)
          throw new ServerProblem('problem', '', ['A-03 is not in the Applications tab any more.']);
        return sampleReplies.setAssessed;
      },
    });
    const page = await openSidebar(server, start);

    await page.choose(anchor4, 'on');

    await soon(() =>
      expect(page.all('[role=alert]')[0]?.textContent).toContain('not in the Applications tab'),
    );
    expect(page.field(anchor4).checked).toBe(true);
    refuses = false;
    await page.press('Try again');
    await soon(() => expect(page.all('[role=alert]')).toEqual([]));
  });

  it('keeps the decision with its reason', async () => {
    const saved: Input<'setStatus'>[] = [];
    const server = aServer({
      setStatus: async (input) => {
        saved.push(input);
        return sampleReplies.setStatus;
      },
    });
    const page = await openSidebar(server, start);

    await page.choose('Shortlist', 'on');
    await page.type('Reason', 'Clear benefit for both');
    await page.press('Save the decision');

    expect(saved).toEqual([{ code: 'A-03', status: 'shortlist', reason: 'Clear benefit for both' }]);
    expect(page.text()).toContain('Status: shortlist');
  });

  it('keeps the reason typed when the decision is refused, and says why', async () => {
    const server = aServer({
      setStatus: async () => {
        throw new ServerProblem('problem', '', [
          'The status "reserve" needs a reason. Give a reason for the record.',
        ]);
      },
    });
    const page = await openSidebar(server, start);

    await page.type('Reason', 'Half a reason');
    await page.press('Save the decision');

    expect(page.all('[role=alert]')[0]?.textContent).toContain('Give a reason for the record.');
    expect(page.field('Reason').value).toBe('Half a reason');
  });

  it('goes to the neighbours by rank', async () => {
    const asked: string[] = [];
    const server = aServer({
      getApplication: async ({ code }) => {
        asked.push(code);
        return sampleReplies.getApplication;
      },
    });
    const page = await openSidebar(server, start);

    await page.press('Next A-04 ›');

    expect(asked).toEqual(['A-03', 'A-04']);
  });
});
