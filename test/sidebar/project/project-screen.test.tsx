// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { aServer, openSidebar } from '../open-sidebar.tsx';
import { hostile, sampleReplies } from '../sample-replies.ts';

const start = { screen: 'project', code: 'A-01' } as const;

describe('the Projects screen', () => {
  const titles = (page: Awaited<ReturnType<typeof openSidebar>>) =>
    page.all('.card h2').map((it) => it.textContent?.slice(0, 4));

  it('shows every project with where it stands, how much is late, and the most urgent thing', async () => {
    const page = await openSidebar(aServer(), { screen: 'projects' });

    expect(page.all('.card').map((it) => it.textContent)).toEqual([
      'A-01 Village libraries togetherAssociation SpringReport late2 lateR1, interim report, 12 days late',
      'A-04 Gardens in OdžakGreen HandsUnder wayIt began on 1 June 2026.',
    ]);
  });

  it('finds projects by words without accents, by where they stand, and by what is late', async () => {
    const page = await openSidebar(aServer(), { screen: 'projects' });

    await page.type('Search', 'odzak');
    expect(titles(page)).toEqual(['A-04']);
    await page.type('Search', '');
    await page.choose('Where it stands', 'report late');
    expect(titles(page)).toEqual(['A-01']);
    expect(page.text()).toContain('1 of 2');
    await page.choose('Where it stands', '');
    page.field('Only with something late (1)').click();
    await page.settle();
    expect(titles(page)).toEqual(['A-01']);
  });

  it('shows fifty of several hundred, and says how many more there are', async () => {
    const [one] = sampleReplies.listProjects.projects;
    const projects = Array.from({ length: 250 }, (_, index) => ({ ...one, code: `A-${index + 1}` }));
    const server = aServer({
      listProjects: async () => ({ projects, problems: [] }) as typeof sampleReplies.listProjects,
    });
    const page = await openSidebar(server, { screen: 'projects' });

    expect(titles(page)).toHaveLength(50);
    expect(page.text()).toContain('200 more: search for them.');
    await page.type('Search', 'A-250');
    expect(page.all('.card')).toHaveLength(1);
  });

  it('names answers that belong to no project', async () => {
    const page = await openSidebar(aServer(), { screen: 'projects' });

    expect(page.all('.notice.warning')[0]?.textContent).toContain('names the project "A-99"');
  });

  it('opens a project with one press', async () => {
    const page = await openSidebar(aServer(), { screen: 'projects' });
    await page.press('A-01 Village libraries together');

    expect(page.all('h1')[0]?.textContent).toContain('A-01 Project');
  });
});

describe('the Project screen', () => {
  it('says where the project stands and why, and what is due, before anything else', async () => {
    const page = await openSidebar(aServer(), start);

    expect(page.all('main p')[0]?.textContent).toBe('Report late Report R1 was due on 30 May 2027.');
    expect(page.all('h2')[0]?.textContent).toBe('What is due');
    expect(page.all('section:first-of-type li').map((it) => it.textContent)).toEqual([
      'R1, interim report12 days latedue 30 May 2027',
      `Tell the other offices ${hostile}due 15 June 2027`,
    ]);
    expect(page.all('img')).toEqual([]);
  });

  it('leads from what is due to where it is done', async () => {
    const page = await openSidebar(aServer(), start);
    await page.press(`Tell the other offices ${hostile.replace(/\s+/g, ' ')}`);

    expect(page.all('h1')[0]?.textContent).toContain('A-01 Notes');
  });

  it('draws the time of the project with a title, and says all of it in a list, too', async () => {
    const page = await openSidebar(aServer(), start);
    const [picture] = page.all('svg.timeline');
    const named = (picture?.getAttribute('aria-labelledby') ?? '').split(' ');

    expect(named.map((id) => document.getElementById(id)?.textContent)).toEqual([
      'Timeline of the project',
      '2 bars and 2 marks; the list below says each in words.',
    ]);
    const said = page.all('details li').map((it) => it.textContent);
    const { bars, marks } = sampleReplies.getProject.timeline ?? { bars: [], marks: [] };
    expect(said).toEqual(expect.arrayContaining([...bars, ...marks].map(({ text }) => text)));
  });

  it('gives each room a line of how it stands, and each document a link', async () => {
    const page = await openSidebar(aServer(), start);

    for (const line of Object.values(sampleReplies.getProject.rooms)) expect(page.text()).toContain(line);
    const [plan] = page.all('a[href="https://example.org/doc"]');
    expect(plan?.textContent).toContain('A-01 Cooperation plan');
    await page.press('Cooperation plan');
    expect(page.all('h1')[0]?.textContent).toContain('A-01 Cooperation plan');
  });

  it('says so when no day is known, and when nothing is due', async () => {
    const server = aServer({
      getProject: async () => ({ ...sampleReplies.getProject, timeline: null, due: [] }),
    });
    const page = await openSidebar(server, start);

    expect(page.text()).toContain('Nothing is due now.');
    expect(page.text()).toContain('No day is known yet.');
  });
});
