// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Input } from '../../../src/contract/contract.ts';
import { aServer, openSidebar, type Page } from '../open-sidebar.tsx';

const openSection = async (page: Page, title: string) => {
  for (const details of page.all('details') as HTMLDetailsElement[])
    if (details.textContent?.startsWith(title)) {
      details.open = true;
      details.dispatchEvent(new Event('toggle'));
    }
  await page.settle();
};

describe('the Questions screen', () => {
  it('marks proposals and names the criteria that would have no evidence', async () => {
    const page = await openSidebar(aServer(), { screen: 'questions' });

    await openSection(page, 'Start');

    expect(page.text()).toContain('Proposed, please check: Both ask what the partners want to reach.');
    expect(page.text()).toContain('previous: Evidence of previous successful cooperation');
    expect(page.field('The goal you share').value).toBe('q2');
  });

  it('saves every match, changed or not, and leaves out what has none', async () => {
    const saved: Input<'saveMatches'>[] = [];
    const server = aServer({
      saveMatches: async (input) => {
        saved.push(input);
        return { message: 'The matches are saved.', criteriaWithoutEvidence: [] };
      },
    });
    const page = await openSidebar(server, { screen: 'questions' });
    await openSection(page, 'Start');
    await openSection(page, 'Worked');

    await page.choose('Working together since (year)', 'q3');
    await page.choose('The goal you share', '');
    await page.press('Save the matches');

    expect(saved).toEqual([{ matches: { title: ['q1'], 'previous.sinceYear': ['q3'] } }]);
    expect(page.text()).toContain('Every criterion that needs evidence has a question.');
    expect(page.text()).not.toContain('Proposed, please check');
  });

  it('takes more than one question for the same thing', async () => {
    const saved: Input<'saveMatches'>[] = [];
    const server = aServer({
      saveMatches: async (input) => {
        saved.push(input);
        return { message: '', criteriaWithoutEvidence: [] };
      },
    });
    const page = await openSidebar(server, { screen: 'questions' });
    await openSection(page, 'Start');

    await page.press('Add another question for The goal you share');
    await page.choose('The goal you share, question 2', 'q3');
    await page.press('Save the matches');

    expect(saved[0]?.matches).toMatchObject({ sharedGoal: ['q2', 'q3'] });
  });

  it('keeps the address typed when the form cannot be read', async () => {
    const server = aServer({
      bindForm: async () => {
        throw new Error('Exception: No item with the given ID could be found.');
      },
    });
    const page = await openSidebar(server, { screen: 'questions' });

    await page.type('Address of the form', 'https://example.org/own');
    await page.press('Use this form');

    expect(page.all('[role=alert]')[0]?.textContent).toContain('No item with the given ID could be found.');
    expect(page.field('Address of the form').value).toBe('https://example.org/own');
  });
});
