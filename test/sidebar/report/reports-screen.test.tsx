// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Input } from '../../../src/contract/contract.ts';
import { aServer, openSidebar } from '../open-sidebar.tsx';
import { sampleReplies } from '../sample-replies.ts';

const start = { screen: 'reports', code: 'A-01' } as const;
const cards = (page: Awaited<ReturnType<typeof openSidebar>>) =>
  page.all('.card').map((card) => card.textContent ?? '');

describe('the reports of a project', () => {
  it('says of each due report where it stands, and what is still missing', async () => {
    const page = await openSidebar(aServer(), start);
    const [interim, final, asked] = cards(page);

    expect(interim).toContain('partly received');
    expect(interim).toContain('5 days late');
    expect(interim).toContain('Not answered yet: methodology, benefit of Green Valley.');
    expect(interim).toContain('Not heard from themselves: Green Valley.');
    expect(final).toContain('1 day late');
    expect(final).toContain('Nobody has answered yet.');
    expect(asked).toContain('Waived: The visit told us.');
  });

  it('marks corrections, what they replaced, paper, and who is no partner', async () => {
    const page = await openSidebar(aServer(), start);

    expect(page.all('.card:first-child .entries li').map((item) => item.textContent)).toEqual([
      expect.stringContaining('replaced by a later one'),
      expect.stringContaining('correction'),
      expect.stringContaining('on paper, typed in by the office'),
      expect.stringContaining('not a partner in the plan'),
    ]);
  });

  it('shows what partners typed as text', async () => {
    const page = await openSidebar(aServer(), start);

    expect(page.all('img')).toEqual([]);
    expect(page.text()).toContain('<img src=x onerror=alert(1)> =1+1');
  });

  it('names reports that belong to no project', async () => {
    const page = await openSidebar(aServer(), start);

    expect(page.text()).toContain('names project "X-99", which is none');
  });

  it('mails the form to one partner after asking, and says how often it had been sent', async () => {
    const sent: Input<'sendReportLink'>[] = [];
    const asked: string[] = [];
    const server = aServer({
      getReportsReceived: async () => {
        asked.push('reports');
        return sampleReplies.getReportsReceived;
      },
      getReportsDue: async () => {
        asked.push('mails');
        return sampleReplies.getReportsDue;
      },
      sendReportLink: async (input) => {
        sent.push(input);
        return sampleReplies.sendReportLink;
      },
    });
    const page = await openSidebar(server, start);
    await page.press('Send or print the form of R2');
    await page.press('Mail the form');
    expect(sent).toEqual([]);
    await page.press('Send the mail');

    expect(sent).toEqual([{ code: 'A-01', report: 'R2', organisation: 'Association Spring', before: 1 }]);
    expect(page.text()).toContain('The link was sent to spring@example.org.');
    expect(asked).toEqual(['reports', 'mails', 'reports', 'mails']);
  });

  it('gives a partner without an address its own link to copy, and no mail', async () => {
    const asked: Input<'getReportLink'>[] = [];
    const server = aServer({
      getReportLink: async (input) => {
        asked.push(input);
        return { ...sampleReplies.getReportLink, left: ['A1: All that was planned.'] };
      },
    });
    const page = await openSidebar(server, start);
    await page.press('Send or print the form of R2');
    await page.choose('For whom', 'Green Valley');
    expect(page.text()).toContain('No e-mail address in the plan');
    await page.press('Get the link');

    expect(asked).toEqual([{ code: 'A-01', report: 'R2', organisation: 'Green Valley', how: 'form' }]);
    expect(page.text()).toContain('A1: All that was planned.');
    await page.press('Type in a paper report');
    expect(asked[1]?.how).toBe('paper');
  });

  it('makes the form to print', async () => {
    const page = await openSidebar(aServer(), start);
    await page.press('Send or print the form of R2');
    await page.press('Make the form to print');

    expect(page.text()).toContain('A-01 Report form R2');
  });

  it('says what to do before there is a report form', async () => {
    const none = { ...sampleReplies.getReportsReceived, hasForm: false };
    const page = await openSidebar(aServer({ getReportsReceived: async () => none }), start);
    await page.press('Send or print the form of R2');

    expect(page.text()).toContain('There is no report form yet.');
    expect(page.text()).not.toContain('Mail the form');
  });
});
