// @vitest-environment happy-dom
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import type { Input } from '../../../../src/contract/contract.ts';
import { hostile } from '../../hostile.ts';
import { aServer, openSidebar } from '../../open-sidebar.tsx';
import { sampleReplies } from '../../sample-replies.ts';

const start = { screen: 'outcomes', code: 'A-01' } as const;

describe('the outcomes of a project', () => {
  it('shows each promise with its four stages, and types as plain text whatever was typed', async () => {
    const page = await openSidebar(aServer(), start);

    expect(page.all('.card h2').map((it) => it.textContent)).toEqual([
      'O1: Two reading rooms open weekly',
      hostile,
    ]);
    expect(page.all('.card')[0]?.querySelectorAll('dt')).toHaveLength(4);
    expect(page.text()).toContain('Changed to: Two reading rooms open weekly');
    expect(page.text()).toContain('Reported, not verified');
    expect(page.all('img')).toEqual([]);
    expect(page.all('form')).toHaveLength(1);
  });

  it('takes down who verified it, how, when and what was found, together with what was shown', async () => {
    const saved: Input<'verifyOutcome'>[] = [];
    const page = await openSidebar(
      aServer({
        verifyOutcome: async (input) => {
          saved.push(input);
          return sampleReplies.verifyOutcome;
        },
      }),
      start,
    );
    await page.choose('What came of it', 'partly');
    await page.choose('How', 'site visit');
    await page.type('What was found', 'One of the two was open.');
    await page.press('Save what you verified of O1');

    expect(saved).toEqual([
      {
        ...{ code: 'A-01', id: 'O1', reached: 'partly', by: 'office@example.org', how: 'site visit' },
        ...{ verifiedOn: '2027-06-01', note: 'One of the two was open.' },
        seen: sampleReplies.getOutcomes.outcomes[0]?.entry?.seen,
      },
    ]);
    expect(page.text()).toContain('Saved. O1 is verified.');
  });

  it('keeps what was typed when somebody changed the line, and saves it against what stands there now', async () => {
    const saved: Input<'verifyOutcome'>[] = [];
    let shown = sampleReplies.getOutcomes;
    const page = await openSidebar(
      aServer({
        getOutcomes: async () => structuredClone(shown),
        verifyOutcome: async (input) => {
          saved.push(input);
          if (input.seen.note === '') throw new Error('Somebody changed outcome O1 meanwhile.');
          return sampleReplies.verifyOutcome;
        },
      }),
      start,
    );
    await page.choose('What came of it', 'achieved');
    await page.type('What was found', 'Both were open.');
    await page.press('Save what you verified of O1');
    expect(page.text()).toContain('Somebody changed outcome O1 meanwhile.');

    shown = {
      ...shown,
      outcomes: shown.outcomes.map((outcome) =>
        outcome.entry
          ? {
              ...outcome,
              entry: {
                ...outcome.entry,
                ...{ note: 'Closed in May.', seen: { ...outcome.entry.seen, note: 'Closed in May.' } },
              },
            }
          : outcome,
      ),
    };
    await page.press('Read the outcomes again');
    expect(page.field('What was found').value).toBe('Both were open.');
    await page.press('Save what you verified of O1');

    expect(saved.map(({ seen, note }) => [seen.note, note])).toEqual([
      ['', 'Both were open.'],
      ['Closed in May.', 'Both were open.'],
    ]);
    expect(page.field('What was found').value).toBe('Closed in May.');
  });

  it('can be used by everyone', async () => {
    const page = await openSidebar(aServer(), start);
    for (const fold of page.all('details')) fold.setAttribute('open', '');
    // Colours need a browser that draws.
    const { violations } = await axe.run(document.body, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });

    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
      [],
    );
  });
});
