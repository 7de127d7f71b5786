// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Input, Output } from '../../../src/contract/contract.ts';
import { aServer, openSidebar } from '../open-sidebar.tsx';
import { sampleReplies } from '../sample-replies.ts';

const screen = { screen: 'criteria' } as const;

describe('the Criteria screen', () => {
  it('says that nobody approved the criteria yet, and gives advice with its section', async () => {
    const page = await openSidebar(aServer(), screen);

    expect(page.text()).toContain('Draft: nobody has approved the criteria as they are now.');
    expect(page.text()).toContain('C1 stands on no paragraph of the guidelines.');
    expect(page.text()).toContain('(section 5.1.1)');
  });

  it('records by whom, when and by which procedure they were approved', async () => {
    const approved: Input<'approveCriteria'>[] = [];
    const page = await openSidebar(
      aServer({
        approveCriteria: async (approval) => {
          approved.push(approval);
          return { message: 'Version 1 of the criteria is approved.' };
        },
      }),
      screen,
    );

    await page.type('Day of approval', '2026-02-10');
    await page.type('Procedure', 'Team meeting, minutes');
    await page.press('Record the approval');

    expect(approved).toEqual([{ by: 'Team meeting', on: '2026-02-10', procedure: 'Team meeting, minutes' }]);
    expect(page.text()).toContain('Version 1 of the criteria is approved.');
  });

  it('publishes approved criteria only after asking', async () => {
    let published = 0;
    const reply: Output<'getCriteria'> = { ...sampleReplies.getCriteria, state: 'approved', version: 1 };
    const page = await openSidebar(
      aServer({
        getCriteria: async () => reply,
        publishCriteria: async () => {
          published += 1;
          return sampleReplies.publishCriteria;
        },
      }),
      screen,
    );

    await page.press('Publish the criteria');
    expect(published).toBe(0);
    await page.press('Publish');

    expect(published).toBe(1);
  });

  it('asks for a new version when criteria were changed after publication', async () => {
    const reply: Output<'getCriteria'> = {
      ...sampleReplies.getCriteria,
      changed: true,
      version: 1,
      precedes: false,
    };
    const page = await openSidebar(aServer({ getCriteria: async () => reply }), screen);

    expect(page.text()).toContain('Changed since version 1 was published.');
    expect(page.text()).toContain('The first application came before they were public.');
  });
});
