// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Input, Output } from '../../../src/contract/contract.ts';
import { aServer, openSidebar } from '../open-sidebar.tsx';
import { hostile, sampleReplies } from '../sample-replies.ts';

describe('the letters screen', () => {
  it('sends after asking, with the day’s number of e-mails in sight', async () => {
    const sent: Input<'sendLetters'>[] = [];
    const page = await openSidebar(
      aServer({
        sendLetters: async (input) => {
          sent.push(input);
          return sampleReplies.sendLetters;
        },
      }),
      { screen: 'letters' },
    );
    expect(page.text()).toContain(
      '2 to be sent. This account may send 1 e-mails today, so not all go out at once.',
    );
    page.all('input[type=checkbox]')[0]?.click();
    await page.settle();
    await page.press('Send 2 letters');
    expect(sent).toEqual([]);
    await page.press('Send them');

    expect(sent).toEqual([{ goOn: true }]);
    expect(page.text()).toContain('1 letters are sent. 1 are left.');
  });

  it('offers neither drafting nor sending before there is a seal, and says why', async () => {
    const reply: Output<'getLetters'> = {
      ...sampleReplies.getLetters,
      blocked: ['The decision is not sealed yet.'],
    };
    const page = await openSidebar(aServer({ getLetters: async () => reply }), { screen: 'letters' });
    const buttons = page.all('button').map(({ textContent }) => textContent);

    expect(page.text()).toContain('The decision is not sealed yet.');
    expect(buttons).not.toContain('Draft the letters');
    expect(buttons).not.toContain('Send 2 letters');
  });

  it('drafts with the days that the letters name', async () => {
    const drafted: Input<'draftLetters'>[] = [];
    const page = await openSidebar(
      aServer({
        draftLetters: async (input) => {
          drafted.push(input);
          return sampleReplies.draftLetters;
        },
      }),
      { screen: 'letters' },
    );
    await page.type('Reserve: the list holds until', '2026-10-31');
    await page.press('Draft the letters');

    expect(drafted[0]?.until).toEqual({ ...sampleReplies.getLetters.until, reserve: '2026-10-31' });
  });
});

describe('one letter', () => {
  it('is shown as it is sent, with nothing an applicant typed taken for markup', async () => {
    const page = await openSidebar(aServer(), { screen: 'letter', code: '1/A-02/3' });

    expect(page.all('.letter')[0]?.textContent).toBe(`To Meadow Growers\n\n${hostile}`);
    expect(page.all('img')).toEqual([]);
  });

  it('asks a person when nobody can tell whether it went out', async () => {
    const settled: Input<'settleLetter'>[] = [];
    const reply: Output<'getLetter'> = { ...sampleReplies.getLetter, state: 'sending' };
    const page = await openSidebar(
      aServer({
        getLetter: async () => reply,
        settleLetter: async (input) => {
          settled.push(input);
          return sampleReplies.settleLetter;
        },
      }),
      { screen: 'letter', code: '1/A-02/3' },
    );
    await page.press('It was sent');

    expect(settled).toEqual([{ id: '1/A-02/3', sent: true }]);
  });
});
