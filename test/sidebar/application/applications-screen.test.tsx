// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { aServer, openSidebar } from '../open-sidebar.tsx';
import { hostile, sampleReplies } from '../sample-replies.ts';

const { listApplications } = sampleReplies;
const [first] = listApplications.applications;
const codes = (texts: readonly HTMLElement[]) => texts.map((it) => it.textContent?.slice(0, 4));

describe('the Applications screen', () => {
  it('lists by rank, names ties, marks what is near the line and where the line is', async () => {
    const page = await openSidebar(aServer(), { screen: 'applications' });

    expect(codes(page.all('.card h2'))).toEqual(['A-01', 'A-02', 'A-03', 'A-04', 'A-05']);
    expect(page.text()).toContain('Tied with A-03');
    expect(page.all('li:nth-child(3) .the-line')[0]?.textContent).toBe(
      'The shortlist ends here, after rank 2',
    );
    expect(page.all('li:nth-child(2) .chip').map((it) => it.textContent)).toEqual([
      'shortlist',
      'Near the line',
    ]);
  });

  it('never ranks an incomplete application silently', async () => {
    const page = await openSidebar(aServer(), { screen: 'applications' });

    const card = page.all('.card')[4]?.textContent;

    expect(card).toContain('Not ranked');
    expect(card).toContain('Incomplete');
    expect(card).toContain('Evidence answered: 58.3 %');
  });

  it('shows what an applicant typed as it is, never as markup', async () => {
    const page = await openSidebar(aServer(), { screen: 'applications' });

    expect(page.text()).toContain(hostile);
    expect(page.all('img')).toEqual([]);
  });

  it('finds by words anywhere, also in another script', async () => {
    const page = await openSidebar(aServer(), { screen: 'applications' });

    await page.type('Search', 'извор жен');

    expect(codes(page.all('.card h2'))).toEqual(['A-02']);
    expect(page.text()).toContain('1 of 5');
  });

  it('filters by status, also by the status of those without one', async () => {
    const page = await openSidebar(aServer(), { screen: 'applications' });

    await page.choose('Status', '');

    expect(codes(page.all('.card h2'))).toEqual(['A-05']);
    await page.press('Clear filters');
    expect(page.all('.card')).toHaveLength(5);
  });

  it('filters by kind of cooperation and by flag', async () => {
    const page = await openSidebar(aServer(), { screen: 'applications' });

    await page.choose('Kind of cooperation', 'not supported');
    expect(codes(page.all('.card h2'))).toEqual(['A-04']);

    await page.choose('Flag', 'rural');
    expect(page.text()).toContain('No application fits these filters.');
  });

  it('draws a thousand applications fifty at a time', async () => {
    const applications = Array.from({ length: 1000 }, (_, index) => ({ ...first, code: `A-${index}` }));
    const server = aServer({
      listApplications: async () => ({ ...listApplications, applications }) as typeof listApplications,
    });
    const page = await openSidebar(server, { screen: 'applications' });

    expect(page.all('.card')).toHaveLength(50);
    await page.press('Show 50 more');
    expect(page.all('.card')).toHaveLength(100);
  });

  it('opens an application and moves the focus to its heading', async () => {
    const page = await openSidebar(aServer(), { screen: 'applications' });

    await page.press('A-01 Village libraries together');

    expect(document.activeElement?.tagName).toBe('H1');
    expect(document.activeElement?.textContent).toContain('A-01');
  });
});
