// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { ServerProblem } from '../../../sidebar/app/server.ts';
import type { Input } from '../../../src/contract/contract.ts';
import type { Server } from '../../../src/contract/handlers.ts';
import { aServer, openSidebar, type Page } from '../open-sidebar.tsx';
import { hostile, sampleReplies } from '../sample-replies.ts';

const start = { screen: 'notes', code: 'A-01' } as const;
const question = 'Should the lessons learned be shared beyond the TACSO team?';

const submit = async (page: Page, form: string) => {
  const found = page.all('form').find((it) => it.getAttribute('aria-label') === form);
  found?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  await page.settle();
};

/** A server that keeps what it is given under a name. */
function keeping<Name extends 'addImpression' | 'answerFollowUpQuestion' | 'markDone'>(name: Name) {
  const given: Input<Name>[] = [];
  const server = aServer({
    [name]: async (input: Input<Name>) => {
      given.push(input);
      return sampleReplies[name];
    },
  } as Partial<Server>);
  return { given, server };
}

const refusing = (name: 'addImpression' | 'addLesson') =>
  aServer({
    [name]: async () => {
      throw new ServerProblem('problem', '', ['The tab has no column "Lesson". Put it back.']);
    },
  });

describe('an impression', () => {
  it('is the first field, and is saved with its text alone: a visit today, about all partners', async () => {
    const { given, server } = keeping('addImpression');
    const page = await openSidebar(server, start);
    expect(page.all('input, textarea, select')[0]).toBe(page.field('What you saw, heard or doubt'));
    expect(page.text()).toContain('Visit, today, all partners');

    await page.type('What you saw, heard or doubt', 'Both learned');
    await submit(page, 'Add an impression');

    expect(given).toEqual([
      {
        ...{ code: 'A-01', date: '2027-06-11', kind: 'visit', about: '', judgement: '' },
        ...{ text: 'Both learned', organisation: '' },
      },
    ]);
    expect(page.field('What you saw, heard or doubt').value).toBe('');
  });

  it('says where it comes from, when, of which partner, and what it means in a word', async () => {
    const { given, server } = keeping('addImpression');
    const page = await openSidebar(server, start);

    await page.type('What you saw, heard or doubt', 'Both learned');
    await page.choose('Where it comes from', 'doubt');
    await page.type('Date', '2027-03-01');
    await page.choose('Which partner it is about', 'Reading Room');
    await page.choose('About', '7');
    await page.choose('In a word', 'partly');
    await submit(page, 'Add an impression');

    expect(given).toMatchObject([
      { date: '2027-03-01', kind: 'doubt', about: '7', judgement: 'partly', organisation: 'Reading Room' },
    ]);
  });

  it('stays as typed when it could not be saved, and while another screen is looked at', async () => {
    const page = await openSidebar(refusing('addImpression'), start);
    await page.type('What you saw, heard or doubt', 'Both learned');
    await submit(page, 'Add an impression');
    expect(page.all('[role=alert]')[0]?.textContent).toContain('Put it back.');

    await page.press('Project');
    await page.press('Impressions, lessons and follow-up');

    expect(page.field('What you saw, heard or doubt').value).toBe('Both learned');
  });

  it('is shown as typed, with who wrote it, and whether a form brought it', async () => {
    const page = await openSidebar(aServer(), start);

    expect(page.all('.entries .literal').map((it) => it.textContent)).toContain(hostile);
    expect(page.text()).toContain('RB, by form, 2 March 2027');
    expect(page.all('img')).toEqual([]);
  });

  it('of one’s own is corrected by adding, without losing what is being typed', async () => {
    const page = await openSidebar(aServer(), start);
    await page.type('What you saw, heard or doubt', 'Half a thought.');
    expect(page.all('button').filter((it) => it.textContent === 'Add to this')).toHaveLength(1);
    await page.press('Add to this: 2027-02-20, Visit, Reading Room');

    expect(page.field('What you saw, heard or doubt').value).toBe(
      'Half a thought.\nAdded to what I wrote about 2027-02-20: ',
    );
    expect(page.field('Which partner it is about').value).toBe('Reading Room');
  });
});

describe('lessons', () => {
  it('ask for what to avoid when only what worked is noted', async () => {
    const page = await openSidebar(aServer(), start);

    expect(page.text()).toContain('What should be avoided another time?');
  });

  it('keep what was typed when it could not be saved', async () => {
    const page = await openSidebar(refusing('addLesson'), start);

    await page.type('What was learned', 'Visit early');
    await submit(page, 'Add a lesson');

    expect(page.all('[role=alert]')[0]?.textContent).toContain('Put it back.');
    expect(page.field('What was learned').value).toBe('Visit early');
  });
});

describe('the three questions on following up', () => {
  it('make a task with owner, day and channels of a yes', async () => {
    const { given, server } = keeping('answerFollowUpQuestion');
    const page = await openSidebar(server, start);

    page.field('E-mail to the other offices').click();
    await page.settle();
    await page.type('Who (role or initials)', 'RB', 0);
    await page.type('By when', '2027-09-01', 0);
    await submit(page, `Answer: ${question}`);

    expect(given).toEqual([
      {
        ...{ code: 'A-01', kind: 'share', answer: 'yes', action: 'Share the lessons learned.' },
        ...{ owner: 'RB', due: '2027-09-01', details: 'E-mail to the other offices' },
      },
    ]);
  });

  it('propose the day of the later check', async () => {
    const page = await openSidebar(aServer(), start);

    expect(page.field('By when', 1).value).toBe('2028-03-30');
  });

  it('ask why of a no, and show it', async () => {
    const { given, server } = keeping('answerFollowUpQuestion');
    const page = await openSidebar(server, start);
    expect(page.text()).toContain('No: They fit.');

    page.field('No', 0).click();
    await page.settle();
    await page.type('Why not', 'It was too small.');
    await submit(page, `Answer: ${question}`);

    expect(given).toMatchObject([{ answer: 'no', details: 'It was too small.' }]);
  });
});

describe('follow-up actions', () => {
  it('are marked late, and done with one press that can be taken back', async () => {
    const { given, server } = keeping('markDone');
    const page = await openSidebar(server, start);
    expect(page.all('.chip.attention').map((it) => it.textContent)).toEqual(['late']);

    await page.press('Done today: Tell the other offices');
    expect(given).toEqual([
      { code: 'A-01', row: 2, action: 'Tell the other offices', on: '2027-06-11', undo: false },
    ]);

    const [first, ...others] = sampleReplies.getNotes.followUps;
    const done = { ...first, done: '2027-06-11', isLate: false };
    const after = aServer({
      ...server,
      getNotes: async () =>
        ({ ...sampleReplies.getNotes, followUps: [done, ...others] }) as typeof sampleReplies.getNotes,
    });
    const later = await openSidebar(after, start);
    await later.press('Not done after all: Tell the other offices');
    expect(given[1]).toMatchObject({ on: '2027-06-11', undo: true });
  });
});
