// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Input, Output } from '../../../src/contract/contract.ts';
import { aServer, openSidebar } from '../open-sidebar.tsx';
import { hostile, sampleReplies } from '../sample-replies.ts';

type Project = Output<'listReports'>['projects'][number];
const [first] = sampleReplies.listReports.projects;
const project = (code: string, more: Partial<Project> = {}): Project => {
  if (!first) throw new Error('There is no sample project.');
  return { ...first, code, title: `Project ${code}`, ...more };
};
const list = (...projects: Project[]) => ({ listReports: async () => ({ projects }) });

describe('the screen of many internal reports', () => {
  it('chooses what is ready and not made yet, and says why others are not', async () => {
    const page = await openSidebar(
      aServer(
        list(
          project('A-01'),
          project('A-02', { ready: false, why: 'The final report is not due yet.' }),
          project('A-03', { url: 'https://example.org/i', madeAt: '1 June 2026' }),
        ),
      ),
      { screen: 'make-reports' },
    );

    const ticked = page.all('input[type=checkbox]').map((box) => (box as HTMLInputElement).checked);
    expect(ticked).toEqual([true, false, false]);
    expect(page.text()).toContain('The final report is not due yet.');
    expect(page.text()).toContain('Generate 1 internal report');
  });

  it('goes on call after call until nothing is left, and says how many are made', async () => {
    const wanted: Input<'wantReports'>[] = [];
    const left = [2, 1, 0];
    const page = await openSidebar(
      aServer({
        ...list(project('A-01'), project('A-02'), project('A-03')),
        wantReports: async (input) => {
          wanted.push(input);
          return { asked: 3 };
        },
        makeWantedReports: async () => ({ made: 1, failed: 0, left: left.shift() ?? 0, stopped: '' }),
      }),
      { screen: 'make-reports' },
    );
    await page.press('Generate 3 internal reports');
    await page.settle();

    expect(wanted).toEqual([{ codes: ['A-01', 'A-02', 'A-03'] }]);
    expect(left).toEqual([]);
    expect(page.text()).toContain('3 internal reports are made.');
  });

  it('stops asking when Google has no room for more, and says that it goes on by itself', async () => {
    let calls = 0;
    const page = await openSidebar(
      aServer({
        ...list(project('A-01', { state: 'waiting', said: 'waiting' })),
        makeWantedReports: async () => {
          calls += 1;
          return { made: 0, failed: 0, left: 1, stopped: 'Google makes no more documents for now.' };
        },
      }),
      { screen: 'make-reports' },
    );
    await page.press('Go on with 1 internal report');
    await page.settle();

    expect(calls).toBe(1);
    expect(page.text()).toContain('1 still wait. Google makes no more documents for now.');
    expect(page.text()).toContain('You may close the sidebar');
  });

  it('stops when asked to', async () => {
    const stopped: unknown[] = [];
    const page = await openSidebar(
      aServer({
        ...list(project('A-01', { state: 'waiting', said: 'waiting' })),
        stopReports: async (input) => {
          stopped.push(input);
          return sampleReplies.stopReports;
        },
      }),
      { screen: 'make-reports' },
    );
    await page.press('Stop: wait for no more');

    expect(stopped).toEqual([{}]);
  });

  it('takes nothing an applicant typed for markup', async () => {
    const page = await openSidebar(aServer(list(project('A-01', { title: hostile }))), {
      screen: 'make-reports',
    });

    expect(page.text()).toContain(hostile);
    expect(page.all('img')).toEqual([]);
  });
});
