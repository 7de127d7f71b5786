// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Input } from '../../../src/contract/contract.ts';
import { aServer, openSidebar } from '../open-sidebar.tsx';

const applying = () => {
  const applied: Input<'applyShortlist'>[] = [];
  const server = aServer({
    applyShortlist: async (input) => {
      applied.push(input);
      return { message: 'The shortlist is applied: 3 applications.' };
    },
  });
  return { applied, server };
};

describe('the Shortlist screen', () => {
  it('names the line, who is near it and what the envelope would be', async () => {
    const page = await openSidebar(aServer(), { screen: 'shortlist' });

    expect(page.text()).toContain('The line runs after rank 2. Drawn by: 2 places.');
    expect(page.text()).toContain('Within one rank of the line.');
    expect(page.text()).toContain('Shortlisted or planned: 14,200 EUR');
    expect(page.text()).toContain('Shortlist 2, reserve 0, not shortlisted 1.');
  });

  it('writes nothing before it is confirmed', async () => {
    const { applied, server } = applying();
    const page = await openSidebar(server, { screen: 'shortlist' });

    await page.press('Apply this shortlist');

    expect(applied).toEqual([]);
    expect(page.text()).toContain('of 3 applications; 2 of them change.');
    expect(document.activeElement?.textContent).toBe('Cancel');
  });

  it('lets Escape leave everything as it was, with the focus back on the button', async () => {
    const { applied, server } = applying();
    const page = await openSidebar(server, { screen: 'shortlist' });
    await page.press('Apply this shortlist');

    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await page.settle();

    expect(applied).toEqual([]);
    expect(document.activeElement?.textContent).toBe('Apply this shortlist');
  });

  it('applies the proposal as people changed it', async () => {
    const { applied, server } = applying();
    const page = await openSidebar(server, { screen: 'shortlist' });

    await page.choose('Status of A-02', 'reserve');
    await page.type('Reason for A-02', 'No agreement of the partner yet');
    await page.press('Apply this shortlist');
    await page.press('Apply it');

    expect(applied[0]?.decisions).toEqual([
      { code: 'A-01', status: 'shortlist', reason: '' },
      { code: 'A-02', status: 'reserve', reason: 'No agreement of the partner yet' },
      { code: 'A-04', status: 'not shortlisted', reason: 'Below the line: the places are taken.' },
    ]);
    expect(page.text()).toContain('The shortlist is applied: 3 applications.');
  });

  it('keeps the changes when applying fails', async () => {
    const server = aServer({
      applyShortlist: async () => {
        throw new Error('Exception: Lock timeout: another process was holding the lock for too long.');
      },
    });
    const page = await openSidebar(server, { screen: 'shortlist' });
    await page.type('Reason for A-01', 'Kept');

    await page.press('Apply this shortlist');
    await page.press('Apply it');

    expect(page.all('[role=alert]')[0]?.textContent).toContain('Somebody else is working on the same thing');
    expect(page.field('Reason for A-01').value).toBe('Kept');
  });
});
