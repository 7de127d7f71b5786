// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Input } from '../../../../src/contract/contract.ts';
import { aServer, openSidebar } from '../../open-sidebar.tsx';
import { sampleReplies } from '../../sample-replies.ts';

const start = { screen: 'reports', code: 'A-01' } as const;

describe('the reminders of a project', () => {
  it('says what was sent, what is in doubt, and who cannot be written to', async () => {
    const page = await openSidebar(aServer(), start);

    expect(page.text()).toContain('14 days before, to spring@example.orgsent, 1 May 2027, 09:10');
    expect(page.text()).toContain('3 days before, to spring@example.org: perhaps sent');
    expect(page.text()).toContain('Look into the sent mail of office@example.org.');
    expect(page.text()).toContain('No e-mail address in the plan: ');
    expect(page.all('img')).toEqual([]);
  });

  it('says of a due day that cannot be read that nobody is reminded', async () => {
    const due = sampleReplies.getReportsDue;
    const reports = due.reports.map((report) => ({ ...report, due: 'next spring', dueWords: 'next spring' }));
    const page = await openSidebar(aServer({ getReportsDue: async () => ({ ...due, reports }) }), start);

    expect(page.text()).toContain('The due day cannot be read: “next spring”. Nobody is reminded.');
    expect(
      page.all('.chip').filter(({ textContent }) => textContent?.includes('cannot be read')),
    ).toHaveLength(1);
  });

  it('takes down what a person found about a mail in doubt, and sends again only after asking', async () => {
    const decided: Input<'decideMail'>[] = [];
    const server = aServer({
      decideMail: async (input) => {
        decided.push(input);
        return sampleReplies.decideMail;
      },
    });
    const page = await openSidebar(server, start);
    await page.press('It is there');
    await page.press('Not there: send it');

    expect(decided.map(({ finding }) => finding)).toEqual(['sent']);

    await page.press('Send it');

    expect(decided.map(({ finding }) => finding)).toEqual(['sent', 'send again']);
    expect(decided[0]?.mail).toEqual({
      ...{ project: 'A-01', about: 'R1', occasion: '3 days before' },
      ...{ due: '2027-05-15', to: 'spring@example.org' },
    });
  });

  it('waives a report only with a reason, and takes a waiver back', async () => {
    const waived: Input<'waiveReport'>[] = [];
    const server = aServer({
      waiveReport: async (input) => {
        waived.push(input);
        return sampleReplies.waiveReport;
      },
    });
    const page = await openSidebar(server, start);
    await page.press('Wait for it no longer: R1');
    page.all('form[aria-label="Wait for it no longer: R1"] button')[0]?.click();
    await page.settle();

    expect(waived).toEqual([]);
    expect(page.text()).toContain('Say why first.');

    await page.type('Why it is not needed any more', 'The project ended early.');
    page.all('form[aria-label="Wait for it no longer: R1"] button')[0]?.click();
    await page.settle();
    await page.press('Wait for Q1 again');

    expect(waived).toEqual([
      { code: 'A-01', id: 'R1', reason: 'The project ended early.' },
      { code: 'A-01', id: 'Q1', reason: '' },
    ]);
  });

  it('asks for a report outside the plan', async () => {
    const requests: Input<'requestReport'>[] = [];
    const server = aServer({
      requestReport: async (input) => {
        requests.push(input);
        return sampleReplies.requestReport;
      },
    });
    const page = await openSidebar(server, start);
    await page.type('Due', '2027-08-01');
    await page.type('Why you ask', 'The donor asks.');
    await page.choose('Who answers', 'each partner');
    page.all('form[aria-label="Ask for another report"] button')[0]?.click();
    await page.settle();

    expect(requests).toEqual([
      { code: 'A-01', due: '2027-08-01', reason: 'The donor asks.', askedOf: 'each partner' },
    ]);
    expect(page.text()).toContain('Report Q2 is asked for.');
  });
});
