import { describe, expect, it } from 'vitest';
import { passTime } from '../../../src/local/commands/demo/steps/pass-time.ts';
import { anApplication, anOpenCall, applicationFormOf, apply, say } from '../a-call.ts';
import { applicationsSeen, cellOf, letters, type } from '../tabs.ts';

const given = [
  anApplication('Orchard'),
  anApplication('Meadow', { submittedAt: '2026-03-02T09:20:00Z' }),
  anApplication('Brook', { submittedAt: '2026-03-03T09:00:00Z' }),
];

const threeLetters = [
  'orchard@example.org: BA-2026-1: your application A-01 has arrived',
  'meadow@example.org: BA-2026-1: your application A-02 has arrived',
  'brook@example.org: BA-2026-1: your application A-03 has arrived',
];

describe('the acknowledgement', () => {
  const written = (email: string) => {
    const workspace = anOpenCall();
    const application = anApplication();
    const [lead, ...others] = application.organisations;
    // What a browser would refuse still arrives: validation is the browser's alone.
    for (const item of applicationFormOf(workspace).items) if ('validation' in item) delete item.validation;
    apply(workspace, { ...application, organisations: [...(lead ? [{ ...lead, email }] : []), ...others] });
    return workspace;
  };

  it.each([
    '',
    'a@example.org,b@example.org',
    'a@example.org b@example.org',
    'nowhere',
    '"a" <a@example.org>',
  ])('goes to nobody when the address is "%s", and the cell says so', (email) => {
    const workspace = written(email);

    expect(letters(workspace)).toEqual([]);
    expect(applicationsSeen(workspace)['A-01']?.Acknowledged).toBe('no e-mail address');
  });

  it('names code, project and time in the time zone of the call, from the office’s name', () => {
    const workspace = anOpenCall();
    apply(workspace, ...given);
    const [letter] = workspace.outbox;

    expect(letter).toMatchObject({
      name: 'Office for cooperation',
      replyTo: 'office@example.org',
      to: ['orchard@example.org'],
    });
    expect(letter?.body).toContain(
      '"Orchard exchange" arrived on 2 March 2026, 10:00 and has the code A-01.',
    );
  });

  it('waits for the next day when the quota of mail is used up, and then goes out once', () => {
    const workspace = anOpenCall({ limits: { mailRecipientsPerDay: 2 } });
    apply(
      workspace,
      ...given.map((each, index) => ({ ...each, submittedAt: `2026-03-02T09:0${index}:00Z` })),
    );
    expect(letters(workspace)).toEqual(threeLetters.slice(0, 2));
    expect(applicationsSeen(workspace)['A-03']?.Acknowledged).toBeUndefined();

    passTime(workspace, new Date('2026-03-04T09:00:00Z'));
    say(workspace, 'Sync now');
    expect(letters(workspace)).toEqual(threeLetters);
  });

  it('does not go out where somebody filled the cell by hand', () => {
    const workspace = anOpenCall();
    workspace.events = 'lost';
    apply(workspace, anApplication('Orchard'), anApplication('Meadow'));
    say(workspace, 'Score again');
    type(workspace, 'Applications', ['Code', 'A-01'], 'Acknowledged', 'by telephone');
    say(workspace, 'Sync now');

    expect(letters(workspace)).toHaveLength(1);
    expect(cellOf(workspace, 'Applications', ['Code', 'A-01'], 'Acknowledged').value).toBe('by telephone');
  });
});
