// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Input, Output } from '../../../src/contract/contract.ts';
import { aServer, openSidebar } from '../open-sidebar.tsx';
import { sampleReplies } from '../sample-replies.ts';

const screen = { screen: 'decision' } as const;

describe('the decision screen', () => {
  it('saves the record with members one a line, ties, and what was declared', async () => {
    const saved: Input<'saveDecision'>[] = [];
    const page = await openSidebar(
      aServer({
        saveDecision: async (record) => {
          saved.push(record);
          return sampleReplies.saveDecision;
        },
      }),
      screen,
    );
    await page.type('Members', 'Member 1\n\n Member 2 \nMember 3');
    await page.press('Add a tie');
    await page.type('Member with tie 2', 'Member 3');
    await page.choose('Application of tie 2', 'A-03');
    await page.type('What tie 2 is', 'Advised the lead in 2024.');
    await page.press('Save the record');

    expect(saved[0]?.members).toEqual(['Member 1', 'Member 2', 'Member 3']);
    expect(saved[0]?.conflicts?.[1]).toEqual({
      member: 'Member 3',
      application: 'A-03',
      tie: 'Advised the lead in 2024.',
    });
  });

  it('tells nobody asked from nothing declared', async () => {
    const saved: Input<'saveDecision'>[] = [];
    const reply: Output<'getDecision'> = { ...sampleReplies.getDecision, conflicts: [], declared: false };
    const page = await openSidebar(
      aServer({
        getDecision: async () => reply,
        saveDecision: async (record) => {
          saved.push(record);
          return sampleReplies.saveDecision;
        },
      }),
      screen,
    );
    await page.press('Save the record');
    const tick = page.all('input[type=checkbox]')[0];
    tick?.click();
    await page.settle();
    await page.press('Save the record');

    expect(saved.map(({ conflicts }) => conflicts)).toEqual([null, []]);
  });

  it('names what is missing instead of offering the seal', async () => {
    const reply: Output<'getDecision'> = { ...sampleReplies.getDecision, missing: ['A-02 is not decided.'] };
    const page = await openSidebar(aServer({ getDecision: async () => reply }), screen);

    expect(page.text()).toContain('A-02 is not decided.');
    expect(page.all('button').map(({ textContent }) => textContent)).not.toContain('Seal the decision');
  });

  it('seals only after asking, and only what is saved', async () => {
    let sealed = 0;
    const page = await openSidebar(
      aServer({
        sealDecision: async () => {
          sealed += 1;
          return sampleReplies.sealDecision;
        },
      }),
      screen,
    );
    await page.press('Seal the decision');
    expect(sealed).toBe(0);
    await page.press('Seal it');
    expect(sealed).toBe(1);

    await page.type('Decided by', 'Somebody else');
    expect(page.text()).toContain('Save the record before sealing it.');
  });

  it('shows what differs from the seal', async () => {
    const line = 'A-02, decision: reserve when it was sealed, selected now.';
    const seal = {
      number: 1,
      body: 'Selection committee',
      date: '2026-05-04',
      why: '',
      sealedAt: '4 May 2026, 12:00',
      by: 'office@example.org',
      mark: '0123456789abcdef',
      criteria: 'version 1, published',
      conflicts: [],
      stands: false,
      check: [line],
    };
    const reply: Output<'getDecision'> = { ...sampleReplies.getDecision, number: 2, seals: [seal] };
    const page = await openSidebar(aServer({ getDecision: async () => reply }), screen);

    expect(page.all('.attention').map(({ textContent }) => textContent)).toContain(line);
    expect(page.text()).toContain('Mark: 0123456789abcdef');
    expect(page.field('Why it is amended').value).toBe('');
  });
});
