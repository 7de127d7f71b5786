import { describe, expect, it } from 'vitest';
import { ask } from '../../../src/local/commands/demo/steps/office.ts';
import { reply, say } from '../a-call.ts';
import { textOf } from '../documents.ts';
import { applicationSeen, cellOf, cellsOf, seen, tabNames, type } from '../tabs.ts';
import { anInterview, aSchedule, aShortlist, fix, record } from './an-interview.ts';

const line = (workspace: Parameters<typeof seen>[0], criterion: string) =>
  seen(workspace, 'Interviews').find((row) => row.Criterion?.shown === criterion) ?? {};

const aFinding = { criterion: 'C5', finding: 'confirmed' as const, note: 'Saw the survey.', adjusted: 4 };

describe('fixing an interview', () => {
  it('makes the schedule when it is first needed, with one row for each application', () => {
    const workspace = aShortlist();
    expect(tabNames(workspace)).not.toContain('Interview schedule');
    fix(workspace);
    fix(workspace, { place: 'Town hall' });

    expect(seen(workspace, 'Interview schedule')).toHaveLength(1);
    expect(cellOf(workspace, 'Interview schedule', ['Application', 'A-01'], 'Place').value).toBe('Town hall');
  });

  it('refuses an interview that is no site visit and has no reason (R-060), and writes nothing', () => {
    const workspace = aShortlist();
    const before = cellsOf(workspace);
    const interview = aSchedule({ mode: 'online' });

    expect(reply(workspace, 'scheduleInterview', { code: 'A-01', interview })).toMatchObject({
      ok: false,
      message: expect.stringContaining('no reason is given why this is none'),
    });
    expect(cellsOf(workspace)).toEqual(before);
  });

  it('refuses one that is not on the shortlist', () => {
    const answer = reply(aShortlist(), 'scheduleInterview', { code: 'A-02', interview: aSchedule() });

    expect(answer).toMatchObject({ message: expect.stringContaining('A-02 is neither on the shortlist') });
  });

  it('lists what is due and what is missing, also what was typed into the tab and cannot be read', () => {
    const workspace = anInterview({ panel: '' });
    type(workspace, 'Interview schedule', ['Application', 'A-01'], 'Time', 'after lunch');

    expect(ask(workspace, 'listInterviews', {}).interviews).toMatchObject([
      {
        code: 'A-01',
        state: 'to fix',
        missing: ['"after lunch" is not a time: write it as 10:30.', 'Nobody of the office is named.'],
      },
    ]);
  });

  it('reads 9:30 as people write it, and refuses what is no time', () => {
    const workspace = anInterview({ time: '9:30' });
    expect(ask(workspace, 'getInterview', { code: 'A-01' }).starts).toBe('20 April 2026, 09:30');

    const interview = aSchedule({ time: 'noon' });
    expect(reply(workspace, 'scheduleInterview', { code: 'A-01', interview })).toMatchObject({
      message: '"noon" is not a time. Write it as 10:30.',
    });
  });
});

describe('the panel’s conflicts', () => {
  it.each([
    ['createInterviewKit', {}],
    ['recordInterview', { findings: [aFinding] }],
  ])('come before %s', (procedure, more) => {
    const workspace = anInterview({ conflicts: '' });

    expect(reply(workspace, procedure, { code: 'A-01', ...more })).toMatchObject({
      ok: false,
      message: expect.stringContaining('has not declared its conflicts'),
    });
    expect(
      cellOf(workspace, 'Interview schedule', ['Application', 'A-01'], 'Names known').value,
    ).toBeUndefined();
  });

  it('once declared, are in the Log, and from the first kit on names are known', () => {
    const workspace = anInterview({ conflicts: 'P2 once taught at the library.' });
    ask(workspace, 'createInterviewKit', { code: 'A-01' });
    record(workspace, [aFinding]);

    const logged = seen(workspace, 'Log').map((row) => `${row.What?.shown}: ${row.After?.shown ?? ''}`);
    expect(logged).toContain('conflicts of the panel declared: P2 once taught at the library.');
    expect(logged.filter((entry) => entry.startsWith('names known'))).toEqual([
      'names known: named: interview',
    ]);
    expect(ask(workspace, 'getInterview', { code: 'A-01' }).namedAt).toBe('10 April 2026, 10:00');
  });
});

describe('the record of an interview', () => {
  it('keeps the score before beside the one after, whatever is changed later (R-061)', () => {
    const workspace = anInterview();
    ask(workspace, 'setAssessed', { code: 'A-01', criterion: 'C5', value: 2 });
    record(workspace, [aFinding]);
    ask(workspace, 'setAssessed', { code: 'A-01', criterion: 'C5', value: null });
    record(workspace, [{ ...aFinding, adjusted: 3 }]);

    expect(seen(workspace, 'Interviews')).toHaveLength(1);
    expect(line(workspace, 'C5')).toMatchObject({
      Date: { shown: '2026-04-20' },
      Where: { shown: 'site visit' },
      'Score before': { shown: '2' },
      'Score after': { shown: '3' },
    });
  });

  it('counts after the interview, until the office types a score; the note says which counted', () => {
    const workspace = anInterview();
    const before = applicationSeen(workspace, 'A-01')['% of attainable'];
    record(workspace, [aFinding]);
    const after = applicationSeen(workspace, 'A-01')['% of attainable'];
    expect(after).not.toBe(before);
    expect(cellOf(workspace, 'Applications', ['Code', 'A-01'], 'C5 evidence').note).toContain(
      'Counted: 4, after the interview.',
    );

    ask(workspace, 'setAssessed', { code: 'A-01', criterion: 'C5', value: 1 });
    expect(cellOf(workspace, 'Applications', ['Code', 'A-01'], 'C5 evidence').note).toContain(
      'Counted: 1, typed by the office. Not counted: after the interview: 4.',
    );
    expect(cellOf(workspace, 'Applications', ['Code', 'A-01'], 'C5 assessed').value).toBe(1);
  });

  it('never writes into the column people type scores in', () => {
    const workspace = anInterview();
    record(workspace, [aFinding]);

    expect(cellOf(workspace, 'Applications', ['Code', 'A-01'], 'C5 assessed').value).toBeUndefined();
    const { scores } = ask(workspace, 'getApplication', { code: 'A-01' });
    expect(scores.find(({ code }) => code === 'C5')?.assessed).toBeNull();
  });

  it('becomes a second interview when the date was moved after the first was recorded', () => {
    const workspace = anInterview();
    record(workspace, [aFinding]);
    fix(workspace, { date: '2026-05-04', mode: 'online', whyNotOnSite: 'Second talk.' });
    record(workspace, [{ ...aFinding, finding: 'partly confirmed', note: 'No minutes.', adjusted: 3 }]);

    expect(seen(workspace, 'Interviews').map((row) => [row.Date?.shown, row['Score after']?.shown])).toEqual([
      ['2026-04-20', '4'],
      ['2026-05-04', '3'],
    ]);
    ask(workspace, 'setStatus', { code: 'A-01', status: 'selected', reason: 'Confirmed.' });
    ask(workspace, 'createInternalReport', { code: 'A-01' });
    expect(textOf(workspace, 'nternal report')).toContain(
      '4 May 2026, online. Not on site because: Second talk.',
    );
  });

  it('blocks scoring and names the cell when somebody types a score that is none', () => {
    const workspace = anInterview();
    record(workspace, [aFinding]);
    type(workspace, 'Interviews', ['Criterion', 'C5'], 'Score after', '7');

    expect(say(workspace, 'Score again')).toContain(
      'In tab "Interviews", row 2, column "Score after": "7" is not a score.',
    );
  });

  it('takes hostile notes letter for letter, and computes nothing', () => {
    const workspace = anInterview();
    const note = '=HYPERLINK("https://example.org";"x") $& {{name}} <b>\nBcc: a@example.org';
    record(workspace, [{ ...aFinding, note }]);
    ask(workspace, 'setStatus', { code: 'A-01', status: 'selected', reason: 'Confirmed.' });
    ask(workspace, 'createInternalReport', { code: 'A-01' });

    expect(line(workspace, 'C5').Note).toMatchObject({ shown: note, formula: '' });
    expect(
      ask(workspace, 'getInterview', { code: 'A-01' }).criteria.find(({ code }) => code === 'C5')?.note,
    ).toBe(note);
    expect(textOf(workspace, 'nternal report')).toContain(
      '=HYPERLINK("https://example.org";"x") $& {{name}} <b>',
    );
  });
});

describe('the interview kit', () => {
  it('asks each partner separately, quotes what it wrote, and has a sheet for each criterion', () => {
    const workspace = anInterview();
    ask(workspace, 'createInterviewKit', { code: 'A-01' });
    const text = textOf(workspace, 'Interview kit');

    expect(text).toContain('1. Orchard Growers');
    expect(text).toContain('Learns to keep the books.');
    expect(text).toContain('2. Town Library for Orchard');
    expect(text).toContain('Learns how seeds are kept.');
    expect(text.match(/☐ confirmed {3}☐ partly confirmed {3}☐ not confirmed/g)).toHaveLength(
      ask(workspace, 'getInterview', { code: 'A-01' }).criteria.length,
    );
    expect(ask(workspace, 'getInterview', { code: 'A-01' }).kit?.url).toMatch(/^https:/);
  });
});
