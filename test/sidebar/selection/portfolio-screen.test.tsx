// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { arrowsOf, mapSize, nodesOf } from '../../../sidebar/selection/complementarity/map-layout.ts';
import { aServer, openSidebar } from '../open-sidebar.tsx';

describe('the Portfolio screen', () => {
  it('says in words what each bar shows, and sets targets beside who came through', async () => {
    const page = await openSidebar(aServer(), { screen: 'portfolio' });

    expect(page.text()).toContain('Shortlisted: 3 of 12 (25 %)');
    expect(page.text()).toContain('Target: 5 selected');
    expect(page.text()).toContain('The call was made for it, and nobody applied.');
    expect(page.all('svg').every((bar) => bar.getAttribute('aria-hidden') === 'true')).toBe(true);
  });

  it('is reached from the selection, which says where each screen stands', async () => {
    const page = await openSidebar(aServer(), { screen: 'selection' });

    expect(page.text()).toContain('4 applied, 2 on the shortlist.');
    await page.press('Portfolio: who applied, who comes through');

    expect(page.all('h1')[0]?.textContent).toContain('Portfolio');
  });
});

describe('the map of an application', () => {
  it('names its arrows in a table for who does not see the picture, with what nobody covers', async () => {
    const page = await openSidebar(aServer(), { screen: 'application', code: 'A-03' });

    expect(page.all('svg[role=img]')[0]?.getAttribute('aria-label')).toContain('3 partners with 2 arrows');
    expect(page.all('.gifts tbody tr').map((row) => row.textContent)).toEqual([
      'a1 Association Spring2 City ReadersContacts at the grassroots; Facilitation',
      'b2 City Readers1 Association SpringWriting proposals',
    ]);
    expect(page.text()).toContain('Digital skills (3)');
    expect(page.text()).toContain('neither gives nor receives');
    expect(page.all('img')).toEqual([]);
  });

  it.each([2, 3, 6, 10])('stays inside its frame with %i partners, arrows of two ways apart', (count) => {
    const gifts = nodesOf(count).flatMap((_, from) =>
      nodesOf(count).flatMap((__, to) => (from === to ? [] : [{ from, to }])),
    );
    const arrows = arrowsOf(count, gifts);

    for (const { at } of arrows) {
      expect(Math.min(at.x, at.y)).toBeGreaterThan(9);
      expect(Math.max(at.x, at.y)).toBeLessThan(mapSize - 9);
    }
    const there = arrows[gifts.findIndex(({ from, to }) => from === 0 && to === 1)];
    const back = arrows[gifts.findIndex(({ from, to }) => from === 1 && to === 0)];
    expect(
      Math.hypot((there?.at.x ?? 0) - (back?.at.x ?? 0), (there?.at.y ?? 0) - (back?.at.y ?? 0)),
    ).toBeGreaterThan(18);
  });
});
