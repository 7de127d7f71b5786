// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Input } from '../../../../src/contract/contract.ts';
import { aServer, openSidebar } from '../../open-sidebar.tsx';
import { sampleReplies } from '../../sample-replies.ts';

const start = { screen: 'documents', code: 'A-01' } as const;
const cards = (page: Awaited<ReturnType<typeof openSidebar>>) =>
  page.all('.card').map((card) => card.textContent ?? '');

describe('the documents of a project', () => {
  it('says of each whether it is made, in which version, and what it lacks by who can answer', async () => {
    const page = await openSidebar(aServer(), start);
    const [plan, beneficiary, internal] = cards(page);

    expect(plan).toContain('Version 2');
    expect(plan).toContain('Nothing is missing in it.');
    expect(beneficiary).toContain('Not made yet.');
    expect(beneficiary).toContain('what partners can answer:Did all the organisations benefit?');
    expect(beneficiary).not.toContain('Share outside');
    expect(internal).toContain('Version 3, made 3 June 2027, 10:00');
    expect(internal).toContain('what staff can answer:Lessons learned');
    expect(page.all('img')).toEqual([]);
  });

  it('makes each, and a PDF copy of what is made and has none', async () => {
    const made: string[] = [];
    const server = aServer({
      createInternalReport: async () => {
        made.push('internal report');
        return sampleReplies.createInternalReport;
      },
      createPlanDocument: async () => {
        made.push('plan');
        return sampleReplies.createPlanDocument;
      },
      makePdf: async ({ document }) => {
        made.push(`PDF of the ${document}`);
        return sampleReplies.makePdf;
      },
    });
    const page = await openSidebar(server, start);
    await page.press('Generate the internal report');
    await page.press('Create the cooperation plan');
    await page.press('Make a PDF copy of the cooperation plan');

    expect(made).toEqual(['internal report', 'plan', 'PDF of the cooperation plan']);
    expect((page.all('a[href="https://example.org/copy"]')[0] as HTMLElement).textContent).toContain(
      'Open the PDF copy of the internal report',
    );
  });

  it('shows who approved each sharing, for whom, and what came of it', async () => {
    const page = await openSidebar(aServer(), start);
    const [, , internal] = cards(page);

    expect(internal).toContain('S1: version 3, PDF copy. Approved by Team Leader on 2027-06-02');
    expect(internal).toContain('donor@example.org Shared');
    expect(internal).toContain('other@example.com Refused');
  });
});

describe('sharing a document outside', () => {
  const asked: Input<'shareOutside'>[] = [];
  const server = () => {
    asked.length = 0;
    return aServer({
      shareOutside: async (input) => {
        asked.push(input);
        return sampleReplies.shareOutside;
      },
    });
  };

  it('asks for approver, day and recipients, then once more before anybody can open it', async () => {
    const page = await openSidebar(server(), start);
    await page.press('Share the cooperation plan outside the office');
    expect(page.field('Approved by').value).toBe('Team Leader');
    await page.type('Recipients', 'donor@example.org, other@example.org\nthird@example.org');
    await page.type('What it is shared for', 'Asked for.');
    await page.press('Share with these recipients');
    expect(asked).toEqual([]);
    expect(page.text()).toContain('3 recipients can open a PDF copy of this version');

    await page.press('Record and share');
    expect(asked).toMatchObject([
      {
        ...{ code: 'A-01', document: 'cooperation plan', as: 'PDF copy', approvedBy: 'Team Leader' },
        approvedOn: '2027-06-03',
        ...{ why: 'Asked for.', recipients: ['donor@example.org', 'other@example.org', 'third@example.org'] },
      },
    ]);
    expect(page.all('[role=status]')[0]?.textContent).toBe('Shared with 1.');
  });

  it('says that later versions are seen when the document itself is shared', async () => {
    const page = await openSidebar(server(), start);
    await page.press('Share the internal report outside the office');
    expect(page.text()).not.toContain('They see every later version too');
    await page.choose('What they get', 'document');
    expect(page.text()).toContain('They see every later version too');
  });

  it('keeps what was typed when the server refuses, and says why', async () => {
    const page = await openSidebar(
      aServer({
        shareOutside: async () => {
          throw new Error('Not an e-mail address: nobody.');
        },
      }),
      start,
    );
    await page.press('Share the cooperation plan outside the office');
    await page.type('Recipients', 'nobody');
    await page.press('Share with these recipients');
    await page.press('Record and share');
    expect(page.field('Recipients').value).toBe('nobody');
    expect(page.all('[role=alert]').length).toBeGreaterThan(0);
  });

  it('finishes what was not done, and takes back after asking', async () => {
    const done: string[] = [];
    const page = await openSidebar(
      aServer({
        finishSharing: async ({ line }) => {
          done.push(`finish ${line}`);
          return sampleReplies.finishSharing;
        },
        stopSharing: async ({ line, email }) => {
          done.push(`stop ${line} ${email}`);
          return sampleReplies.stopSharing;
        },
      }),
      start,
    );
    await page.press('Finish the sharing S1');
    await page.press('Take back');
    expect(done).toEqual(['finish S1']);
    await page.press('Take back from donor@example.org');
    expect(done).toEqual(['finish S1', 'stop S1 donor@example.org']);
  });
});
