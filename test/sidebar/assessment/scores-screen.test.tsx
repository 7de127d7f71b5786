// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { aServer, openSidebar } from '../open-sidebar.tsx';
import { sampleReplies } from '../sample-replies.ts';

const screen = { screen: 'scores' } as const;

describe('the screen of what the scores say', () => {
  it('says for how many applications it speaks, and how far assessors agree', async () => {
    const page = await openSidebar(aServer(), screen);

    expect(page.text()).toContain('20 applications are assessed in full; 3 wait for an assessor.');
    expect(page.text()).toContain('C1 71 %');
    expect(page.text()).toContain('C2 too little to tell');
    expect(page.text()).toContain('X1: −0.4 points, 12 applications shared');
  });

  it('leads from a cell to discuss to the application', async () => {
    const page = await openSidebar(aServer(), screen);
    expect(page.text()).toContain('X1: 1, X2: 4');

    await page.press('A-07, C1');

    expect(page.text()).not.toContain('What the scores say');
  });

  it('says how firm the line is in words, and whom it owes to one assessor', async () => {
    const page = await openSidebar(aServer(), screen);

    expect(page.text()).toContain('A-03 stays on the shortlist in 62 % of plausible weightings.');
    expect(page.text()).toContain('X1: A-09 would be above the line; A-03 would be below it');
  });

  it('shows differences between kinds of organisations with their interval, or that there are too few to tell', async () => {
    const page = await openSidebar(aServer(), screen);

    expect(page.text()).toContain('rural −6.1 percentage points (between −14.2 and +2.3)');
    expect(page.text()).toContain('Look at C1: chance alone would seldom give such a difference.');
    expect(page.text()).toContain('Too few to tell.');
    expect(page.all('svg.interval')).toHaveLength(1);
  });

  it('asks for a line where there is none, and says why nothing is said of assessors', async () => {
    const reply = {
      ...sampleReplies.getAnalysis,
      places: 0,
      assessors: [],
      whyNoShift: 'There are fewer than two assessors.',
    };
    const page = await openSidebar(aServer({ getAnalysis: async () => reply }), screen);

    expect(page.text()).toContain('There is no line yet');
    expect(page.text()).toContain('There are fewer than two assessors.');
  });
});
