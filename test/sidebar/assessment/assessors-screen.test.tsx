// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Input } from '../../../src/contract/contract.ts';
import { aServer, openSidebar } from '../open-sidebar.tsx';

describe('the Assessment hub', () => {
  it('leads to each screen and says where it stands', async () => {
    const page = await openSidebar(aServer(), { screen: 'assessment' });

    expect(page.text()).toContain('5 active. 2 possible conflicts to look at.');
    await page.press('Assessors and conflicts');

    expect(page.all('h1')[0]?.textContent).toContain('Assessors and conflicts');
    expect(document.activeElement).toBe(page.all('h1')[0]);
    expect(page.button('Assessment').getAttribute('aria-current')).toBe('true');
  });
});

describe('the Assessors screen', () => {
  it('puts first what staff have to look at, with what the machine saw', async () => {
    const page = await openSidebar(aServer(), { screen: 'assessors' });

    const headings = page.all('h2').map(({ textContent }) => textContent);
    expect(headings[0]).toBe('Possible conflicts');
    expect(page.text()).toContain('as is that of Association Spring.');
  });

  it('sends a decision with its reason', async () => {
    const decided: Input<'decideConflict'>[] = [];
    const server = aServer({
      decideConflict: async (input) => {
        decided.push(input);
        return { message: 'X1 may be given A-03.' };
      },
    });
    const page = await openSidebar(server, { screen: 'assessors' });

    await page.type('Reason for X1 and A-03', 'The address is of a library all use');
    await page.press('X1 and A-03: no conflict');

    expect(decided).toEqual([
      {
        assessor: 'X1',
        application: 'A-03',
        conflict: false,
        reason: 'The address is of a library all use',
      },
    ]);
    expect(page.all('[role=status]')[0]?.textContent).toBe('X1 may be given A-03.');
  });

  it('does not let anybody say that a tie of their own is none', async () => {
    const page = await openSidebar(aServer(), { screen: 'assessors' });

    expect(() => page.button('X2 and A-01: no conflict')).toThrow('No "X2 and A-01: no conflict"');
    expect(page.text()).toContain('This is a tie of yours: a colleague decides whether it is none.');
  });

  it('adds an assessor, and keeps what was typed when that fails', async () => {
    const saved: Input<'saveAssessor'>[] = [];
    const server = aServer({
      saveAssessor: async (input) => {
        saved.push(input);
        if (saved.length === 1) throw new Error('Exception: Lock timeout');
        return { message: 'X3 is added.' };
      },
    });
    const page = await openSidebar(server, { screen: 'assessors' });

    await page.press('Add an assessor');
    expect(document.activeElement).toBe(page.field('Name'));
    await page.type('E-mail', 'x3@example.org');
    await page.type('Declared ties', 'Association Spring');
    await page.press('Save');
    expect(page.all('[role=alert]')[0]?.textContent).toContain('Somebody else is working');
    await page.press('Save');

    expect(saved[1]).toMatchObject({
      code: '',
      email: 'x3@example.org',
      ties: 'Association Spring',
      active: true,
    });
    expect(page.all('form, input')).toHaveLength(0);
  });

  it('takes an assessor out without losing anything', async () => {
    const saved: Input<'saveAssessor'>[] = [];
    const server = aServer({
      saveAssessor: async (input) => {
        saved.push(input);
        return { message: 'X1 is saved.' };
      },
    });
    const page = await openSidebar(server, { screen: 'assessors' });

    await page.press('Change X1');
    await page.choose('Active', 'no');
    await page.press('Save');

    expect(saved).toEqual([
      {
        code: 'X1',
        name: 'First reader',
        email: 'x1@example.org',
        organisation: 'University of the Valley',
        languages: 'en, sr',
        ties: '',
        active: false,
      },
    ]);
  });
});
