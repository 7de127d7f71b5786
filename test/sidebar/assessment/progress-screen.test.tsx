// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { aServer, openSidebar } from '../open-sidebar.tsx';

describe('the Forms and progress screen', () => {
  it('tells counts and what is open, and no score', async () => {
    const page = await openSidebar(aServer(), { screen: 'progress' });

    expect(page.text()).toContain('1 of 3 applications are scored by all their assessors.');
    expect(page.text()).toContain('1 of 3 answered');
    expect(page.text()).toContain('Still open: A-02, A-03');
    expect(page.text()).toContain('X2 scored A-09');
  });

  it('makes one form after the other', async () => {
    const made: string[] = [];
    const server = aServer({
      makeAssessmentForm: async ({ assessor }) => {
        made.push(assessor);
        return { message: '', url: '' };
      },
    });
    const page = await openSidebar(server, { screen: 'progress' });
    await page.press('Make or update all forms');

    expect(made).toEqual(['X1', 'X2']);
    expect(page.text()).toContain('All forms are up to date.');
  });

  it('writes to nobody before it is confirmed', async () => {
    const reminded: string[] = [];
    const server = aServer({
      remindAssessor: async ({ assessor }) => {
        reminded.push(assessor);
        return { message: `${assessor} was reminded.` };
      },
    });
    const page = await openSidebar(server, { screen: 'progress' });
    await page.press('Remind X1');
    expect(reminded).toEqual([]);
    await page.press('Send it');

    expect(reminded).toEqual(['X1']);
    expect(page.text()).toContain('X1 was reminded.');
  });
});
