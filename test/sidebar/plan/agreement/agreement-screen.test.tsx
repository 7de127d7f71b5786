// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Input, Output } from '../../../../src/contract/contract.ts';
import { aServer, openSidebar } from '../../open-sidebar.tsx';
import { hostile, sampleReplies } from '../../sample-replies.ts';

const start = { screen: 'agreement', code: 'A-01' } as const;
const shownWith = (more: Partial<Output<'getAgreement'>>) =>
  openSidebar(aServer({ getAgreement: async () => ({ ...sampleReplies.getAgreement, ...more }) }), start);

describe('the agreement screen', () => {
  it('shows each partner with its answer, who gave it, when and how', async () => {
    const page = await openSidebar(aServer(), start);
    const cards = page.all('.card').map(({ textContent }) => textContent);

    expect(cards[0]).toContain('Agreedversion 520 May 2026, meeting, chair');
    expect(cards[1]).toContain('Changes wanted');
    expect(cards[2]).toContain('Agreed to an earlier version');
    expect(cards[2]).toContain('“2026-06” is now “2026-07”');
    expect(page.text()).toContain('1 of 3 partners, version 5');
  });

  it('takes nothing a partner typed for markup', async () => {
    const page = await openSidebar(aServer(), start);
    expect(page.all('img')).toEqual([]);
    expect(page.all('.card')[1]?.querySelector('h3')?.textContent).toBe(hostile);
  });

  it('gives each partner’s link to copy, whole when the field is reached', async () => {
    const page = await openSidebar(aServer(), start);
    const field = page.field('Link of Association Spring, to copy');
    expect([field.value, field.readOnly]).toEqual(['https://docs.google.com/forms/1', true]);
    field.focus();
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length]);
  });

  it('shares only after asking, and Escape leaves everything as it was', async () => {
    const shared: Input<'sharePlan'>[] = [];
    const page = await openSidebar(
      aServer({
        sharePlan: async (input) => {
          shared.push(input);
          return sampleReplies.sharePlan;
        },
      }),
      start,
    );
    await page.press('Share version 5');
    expect(page.text()).toContain('Up to 2 letters go out');
    page
      .all('fieldset.confirm')[0]
      ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await page.settle();
    expect(shared).toEqual([]);
    expect(document.activeElement?.textContent).toBe('Share version 5');

    await page.press('Share version 5');
    await page.press('Share and send');
    expect(shared).toEqual([{ code: 'A-01' }]);
    expect(page.text()).toContain('Version 5 is shared. 2 letters are sent.');
  });

  it('offers what is left of a version that was shared already, and says what is missing for sharing', async () => {
    const again = await shownWith({ shared: 5, changedSinceShared: [] });
    expect(again.text()).toContain('The plan has not changed since.');
    expect(again.button('Send what is left of version 5')).toBeTruthy();
    const without = await shownWith({ hasForm: false });
    expect(without.text()).toContain('There is no agreement form yet.');
    expect(without.all('button').map(({ textContent }) => textContent)).not.toContain('Share version 5');
  });

  it('records what staff heard, and keeps what was typed when that is refused', async () => {
    const said: Input<'recordAgreement'>[] = [];
    const page = await openSidebar(
      aServer({
        recordAgreement: async (input) => {
          said.push(input);
          if (input.said.who === '') throw new Error('It is not said who spoke.');
          return sampleReplies.recordAgreement;
        },
      }),
      start,
    );
    await page.choose('Partner', 'Town Library');
    await page.type('When', '2026-05-24');
    await page.press('Save');
    expect(page.text()).toContain('It is not said who spoke.');
    expect(page.field('When').value).toBe('2026-05-24');

    await page.type('Who spoke for the organisation (position)', 'librarian');
    await page.press('Save');
    expect(said[1]).toEqual({
      code: 'A-01',
      said: {
        ...{ partner: 'Town Library', version: 5, answer: 'agreed', date: '2026-05-24' },
        ...{ who: 'librarian', way: 'meeting', comment: '' },
      },
    });
    expect(page.text()).toContain('Noted: Association Spring, agreed.');
  });

  it('names answers that are not counted', async () => {
    const page = await shownWith({ problems: [`“${hostile}” is no partner of this plan.`] });
    expect(page.all('.notice li')[0]?.textContent).toContain(hostile);
  });

  it('asks what became of a letter in doubt, and sends none again with an earlier version', async () => {
    const decided: Input<'decideMail'>[] = [];
    const letter = {
      ...{ due: '', state: 'perhaps sent' as const, at: '', by: 'office@example.org', outcome: '' },
      ...{ occasion: 'version 3 to Town Library', to: 'library@example.org', isOfVersionShared: true },
    };
    const earlier = { ...letter, occasion: 'version 2 to Town Library', isOfVersionShared: false };
    const page = await openSidebar(
      aServer({
        getAgreement: async () => ({ ...sampleReplies.getAgreement, doubts: [letter, earlier] }),
        decideMail: async (input) => {
          decided.push(input);
          return sampleReplies.decideMail;
        },
      }),
      start,
    );
    expect(page.text()).toContain('version 2 to Town Library, to library@example.org: perhaps sent');
    await page.press('Not there: send it');
    await page.press('Send it');

    expect(decided).toEqual([
      {
        mail: {
          ...{ project: 'A-01', about: 'plan', occasion: 'version 3 to Town Library' },
          ...{ due: '', to: 'library@example.org' },
        },
        finding: 'send again',
      },
    ]);
  });
});
