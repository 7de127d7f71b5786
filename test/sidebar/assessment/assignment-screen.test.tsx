// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Input } from '../../../src/contract/contract.ts';
import { aServer, openSidebar } from '../open-sidebar.tsx';
import { sampleReplies } from '../sample-replies.ts';

const sample = sampleReplies.proposeAssignment;

describe('the screen of who reads what', () => {
  it('shows who takes part, who is left out and why, and the load before and after', async () => {
    const page = await openSidebar(aServer(), { screen: 'assignment' });

    expect(page.text()).toContain('3 applications take part.');
    expect(page.text()).toContain('A-05 Energy advice from neighbours: it is late');
    expect(page.text()).toContain('X1 First reader: 1 now, 2 then');
    expect(page.text()).toContain('A-01 Village libraries together: X3 → X1, X3');
    expect(page.text()).toContain(': X1, X3');
  });

  it('writes what was shown, and only when it is confirmed', async () => {
    const applied: Input<'applyAssignment'>[] = [];
    const server = aServer({
      applyAssignment: async (input) => {
        applied.push(input);
        return { message: '3 applications are assigned.' };
      },
    });
    const page = await openSidebar(server, { screen: 'assignment' });

    await page.press('Assign as proposed');
    expect(applied).toEqual([]);
    await page.press('Assign');

    expect(applied).toEqual([{ letIn: ['not supported'], digest: 'as-shown' }]);
  });

  it('asks anew when a kind is let in', async () => {
    const asked: Input<'proposeAssignment'>[] = [];
    const server = aServer({
      proposeAssignment: async (input) => {
        asked.push(input);
        return sample;
      },
    });
    const page = await openSidebar(server, { screen: 'assignment' });

    page.all('input[type=checkbox]')[0]?.click();
    await page.settle();

    expect(asked).toEqual([{ letIn: null }, { letIn: ['late', 'not supported'] }]);
  });

  it('says what is lacking instead of offering to assign', async () => {
    const server = aServer({
      proposeAssignment: async () => ({ ...sample, blocked: true, lacking: ['A-01 needs 2 assessors.'] }),
    });
    const page = await openSidebar(server, { screen: 'assignment' });

    expect(page.text()).toContain('A-01 needs 2 assessors.');
    expect(() => page.button('Assign as proposed')).toThrow('No "Assign as proposed"');
  });

  it('changes one pair by hand with a reason', async () => {
    const changed: Input<'changeAssignment'>[] = [];
    const server = aServer({
      changeAssignment: async (input) => {
        changed.push(input);
        return { message: 'A-01 is changed.' };
      },
    });
    const page = await openSidebar(server, { screen: 'assignment' });

    await page.choose('Take it from', 'X3');
    await page.choose('Give it to', 'X1');
    await page.type('Reason', 'Ill until May');
    await page.press('Change it');

    expect(changed).toEqual([{ application: 'A-01', from: 'X3', to: 'X1', reason: 'Ill until May' }]);
  });

  it('offers for practice first what does not take part', async () => {
    const page = await openSidebar(aServer(), { screen: 'assignment' });

    const options = [...page.field('Practice application').querySelectorAll('option')];
    expect(options.map(({ value }) => value)).toEqual(['', 'A-05', 'A-01', 'A-03']);
  });
});
