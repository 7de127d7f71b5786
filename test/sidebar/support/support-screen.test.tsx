// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { ServerProblem } from '../../../sidebar/app/server.ts';
import type { Input } from '../../../src/contract/contract.ts';
import { aServer, openSidebar, type Page } from '../open-sidebar.tsx';
import { hostile, sampleReplies } from '../sample-replies.ts';

const start = { screen: 'support', code: 'A-01' } as const;

const submit = async (page: Page) => {
  page.all('form')[0]?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  await page.settle();
};

describe('the Support screen', () => {
  it('says in words what its bars show: given of planned, and what is open', async () => {
    const page = await openSidebar(aServer(), start);

    expect(page.text()).toContain('Given 2,100 EUR of 4,200 EUR');
    expect(page.text()).toContain('Still to be given: 3 days');
    expect(page.all('svg').every((it) => it.getAttribute('aria-hidden') === 'true')).toBe(true);
  });

  it('shows what people typed as text, what is overdue, and what is not counted', async () => {
    const page = await openSidebar(aServer(), start);

    expect(page.all('.card h3')[0]?.textContent).toBe(hostile);
    expect(page.all('img')).toEqual([]);
    expect(page.text()).toContain('Overdue since 20 January 2027');
    expect(page.text()).toContain('"XYZ" is no currency');
    expect(page.text()).toContain('the ceiling of the call is 4,000 EUR');
  });

  it('gives a planned line in one press, whose button says what it gives, and takes it back in another', async () => {
    const asked: unknown[] = [];
    const server = aServer({
      giveSupport: async (input) => {
        asked.push(input);
        return sampleReplies.giveSupport;
      },
      undoSupportEntry: async (input) => {
        asked.push(input);
        return sampleReplies.undoSupportEntry;
      },
    });
    const page = await openSidebar(server, start);

    await page.press('Given today: 3 days, Facilitation of meetings: First meeting');
    expect(page.text()).toContain('Saved on the tab Support.');
    await page.press('Undo');

    expect(asked).toEqual([
      { code: 'A-01', row: 3, id: 'assistance-1' },
      { code: 'A-01', undo: 'the line as given' },
    ]);
    expect(page.text()).toContain('The line is taken back.');
  });

  it('says why a line cannot be taken back', async () => {
    const server = aServer({
      undoSupportEntry: async () => {
        throw new ServerProblem('problem', '', ['The line is not as it was added.']);
      },
    });
    const page = await openSidebar(server, start);
    await page.press('Given today: 3 days, Facilitation of meetings: First meeting');
    await page.press('Undo');

    expect(page.all('[role=alert]')[0]?.textContent).toContain('The line is not as it was added.');
  });

  it('asks for days of assistance, and for an amount and its currency of money', async () => {
    const added: Input<'addSupportEntry'>[] = [];
    const server = aServer({
      addSupportEntry: async (input) => {
        added.push(input);
        return sampleReplies.addSupportEntry;
      },
    });
    const page = await openSidebar(server, start);
    await page.choose('Currency', 'BAM');
    await page.choose('Kind', 'technical assistance');
    await page.choose('Kind of assistance', 'facilitation');
    await page.type('Days of assistance', '1.5');
    await page.type('Given by (role, office or company)', 'Adviser');
    await submit(page);

    expect(added[0]).toMatchObject({
      ...{ kind: 'technical assistance', assistance: 'facilitation', days: 1.5, amount: null },
      ...{ givenBy: 'Adviser', planned: '' },
    });
  });

  it('asks no kind for what is given for a planned line', async () => {
    const page = await openSidebar(aServer(), start);
    await page.choose('For which planned line', 'assistance-1');

    expect(page.all('label').map((it) => it.textContent)).not.toContain('Kind');
    expect(page.field('Days of assistance').type).toBe('number');
  });
});

describe('the ledger of the call', () => {
  it('shows the envelope, what is left of it, what is overdue and each project', async () => {
    const page = await openSidebar(aServer(), { screen: 'ledger' });

    expect(page.text()).toContain('Given of it: 2,100 EUR');
    expect(page.text()).toContain('Not promised to anybody yet. Money: 5,800 EUR. Expert days: not known.');
    expect(page.text()).toContain('2,100 EUR, planned for 20 January 2027');
    expect(page.all('.ledger td').map((it) => it.textContent)).toEqual(['2,100 EUR of 4,200 EUR', '0 of 3']);
    expect(page.all('.ledger th[scope=row]')[0]?.textContent).toContain('1 overdue');
  });

  it('leads to the support of a project', async () => {
    const page = await openSidebar(aServer(), { screen: 'ledger' });
    await page.press('A-01 Travel');

    expect(page.all('h1')[0]?.textContent).toContain('A-01 Support');
  });
});
