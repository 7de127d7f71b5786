// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Input } from '../../../src/contract/contract.ts';
import { aServer, openSidebar } from '../open-sidebar.tsx';
import { hostile, sampleReplies } from '../sample-replies.ts';

describe('the Interviews screen', () => {
  it('says of each applicant what is due and what is missing', async () => {
    const page = await openSidebar(aServer(), { screen: 'interviews' });

    expect(page.text()).toContain('20 April 2026, 10:30');
    expect(page.text()).toContain('To be recorded');
    expect(page.text()).toContain('One thing is missing');
    expect(page.text()).toContain('The day is not fixed.');
  });
});

describe('the screen of one interview', () => {
  const recording = (fail = false) => {
    const recorded: Input<'recordInterview'>[] = [];
    const server = aServer({
      recordInterview: async (input) => {
        recorded.push(input);
        if (fail) throw new Error('NetworkError: Connection failure due to HTTP 0');
        return { message: 'One finding is saved.' };
      },
    });
    return { recorded, server };
  };
  const start = { screen: 'interview', code: 'A-01' } as const;

  it('shows the score before, why to ask, and what each score means', async () => {
    const page = await openSidebar(aServer(), start);

    expect(page.text()).toContain('Before: 2.5 of 5, evidence 40 %');
    expect(page.text()).toContain('Only 40 % of the evidence asked for is there.');
    expect(page.text()).toContain('4: In particular');
    expect(page.text()).toContain(hostile);
    expect(page.all('img')).toEqual([]);
  });

  it('saves what was changed, and only that, in one go', async () => {
    const { recorded, server } = recording();
    const page = await openSidebar(server, start);

    await page.choose('Finding on C5', 'partly confirmed');
    await page.type('Note on C5', 'Saw half of it.');
    page.all('input[type=radio]')[3]?.click();
    await page.settle();
    await page.press('Save the findings');

    expect(recorded).toEqual([
      {
        code: 'A-01',
        findings: [{ criterion: 'C5', finding: 'partly confirmed', note: 'Saw half of it.', adjusted: 3 }],
      },
    ]);
    expect(page.text()).toContain('One finding is saved.');
  });

  it('keeps what was typed when there is no connection, and when the schedule is saved meanwhile', async () => {
    const { server } = recording(true);
    const page = await openSidebar(server, start);

    await page.type('Note on C5', 'Saw half of it.');
    await page.press('Save the findings');
    expect(page.all('[role=alert]')[0]?.textContent).toContain('There is no connection to Google.');
    await page.press('Save the schedule');

    expect(page.field('Note on C5').value).toBe('Saw half of it.');
    expect(page.text()).toContain('One finding is not saved yet.');
  });

  it('asks for the reason as soon as it is no site visit', async () => {
    const page = await openSidebar(aServer(), start);
    expect(page.text()).not.toContain('Why not on site');

    await page.choose('Where', 'online');

    expect(page.field('Why not on site').value).toBe('');
  });

  it('offers neither kit nor record before the panel declared its conflicts', async () => {
    const interview = { ...sampleReplies.getInterview, declared: false };
    const page = await openSidebar(aServer({ getInterview: async () => interview }), start);

    expect(page.text()).toContain('come after the panel has declared its conflicts');
    expect(page.text()).not.toContain('What was found');
  });

  it('sends the appointment only when it is confirmed', async () => {
    const sent: string[] = [];
    const server = aServer({
      sendAppointment: async ({ code }) => {
        sent.push(code);
        return { message: 'The appointment is sent.' };
      },
    });
    const page = await openSidebar(server, start);

    await page.press('Send the appointment');
    expect(sent).toEqual([]);
    await page.press('Send it');
    expect(sent).toEqual(['A-01']);
  });
});
