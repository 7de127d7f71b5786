// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { ServerProblem } from '../../../sidebar/server.ts';
import type { Input } from '../../../src/contract/contract.ts';
import { aServer, openSidebar, type Page } from '../open-sidebar.tsx';
import { hostile, sampleReplies } from '../sample-replies.ts';

const start = { screen: 'project', code: 'A-01' } as const;

const submit = async (page: Page, form: string) => {
  const found = page.all('form').find((it) => it.getAttribute('aria-label') === form);
  found?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  await page.settle();
};

describe('the Projects screen', () => {
  it('shows the selected applications only', async () => {
    const page = await openSidebar(aServer(), { screen: 'projects' });

    expect(page.all('.card h2').map((it) => it.textContent)).toEqual(['A-01 Village libraries together']);
  });
});

describe('the Project screen', () => {
  it('shows what is due, what is late and what staff saw, as typed', async () => {
    const page = await openSidebar(aServer(), start);

    expect(page.text()).toContain('Interim report, due 30 May 2027');
    expect(page.all('.chip').map((it) => it.textContent)).toEqual(['late']);
    expect(page.all('.literal')[0]?.textContent).toBe(hostile);
    expect(page.all('img')).toEqual([]);
  });

  it('mails the report form only after the person has seen to whom', async () => {
    const sent: Input<'sendReportLink'>[] = [];
    const server = aServer({
      sendReportLink: async (input) => {
        sent.push(input);
        return sampleReplies.sendReportLink;
      },
    });
    const page = await openSidebar(server, start);

    await page.press('Mail the form to the lead');
    expect(page.text()).toContain('goes to spring@example.org. It cannot be called back.');
    expect(sent).toEqual([]);
    await page.press('Send the mail');

    expect(sent).toEqual([{ code: 'A-01' }]);
    expect(page.text()).toContain('The report form is mailed to spring@example.org.');
  });

  it('names the gaps before and after the internal report is made', async () => {
    const page = await openSidebar(aServer(), start);
    expect(page.all('.notice.warning')[0]?.textContent).toContain('Did all the organisations benefit?');

    await page.press('Generate the internal report');

    expect(page.all('.notice.good')[0]?.textContent).toContain('Lessons learned');
    expect((page.all('.notice.good a') as HTMLAnchorElement[])[0]?.href).toBe('https://example.org/i');
  });

  it('keeps an impression with what it is about', async () => {
    const added: Input<'addImpression'>[] = [];
    const server = aServer({
      addImpression: async (input) => {
        added.push(input);
        return sampleReplies.addImpression;
      },
    });
    const page = await openSidebar(server, start);

    await page.type('Date', '2027-03-01');
    await page.choose('About', '7');
    await page.choose('In a word', 'partly');
    await page.type('What you saw, heard or doubt', 'Both learned');
    await submit(page, 'Add an impression');

    expect(added).toEqual([
      {
        code: 'A-01',
        date: '2027-03-01',
        kind: 'visit',
        about: '7',
        text: 'Both learned',
        judgement: 'partly',
      },
    ]);
    expect(page.field('What you saw, heard or doubt').value).toBe('');
  });

  it('keeps what was typed when it could not be saved', async () => {
    const server = aServer({
      addLesson: async () => {
        throw new ServerProblem('problem', '', ['The Lessons tab has no column "Lesson". Put it back.']);
      },
    });
    const page = await openSidebar(server, start);

    await page.type('What was learned', 'Visit early');
    await submit(page, 'Add a lesson');

    expect(page.all('[role=alert]')[0]?.textContent).toContain('Put it back.');
    expect(page.field('What was learned').value).toBe('Visit early');
  });

  it('asks for days of technical assistance and for an amount of money', async () => {
    const added: Input<'addSupportEntry'>[] = [];
    const server = aServer({
      addSupportEntry: async (input) => {
        added.push(input);
        return sampleReplies.addSupportEntry;
      },
    });
    const page = await openSidebar(server, start);
    expect(page.field('Amount, in EUR').type).toBe('number');

    await page.choose('Kind', 'technical assistance', 2);
    await page.choose('Kind of assistance', 'facilitation');
    await page.type('Expert days', '1.5');
    await submit(page, 'Add a support entry');

    expect(added[0]).toMatchObject({
      kind: 'technical assistance',
      assistance: 'facilitation',
      days: 1.5,
      amount: null,
    });
  });
});
