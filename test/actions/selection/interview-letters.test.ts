import { describe, expect, it } from 'vitest';
import { ask } from '../../../src/local/commands/demo/steps/office.ts';
import { passTime } from '../../../src/local/commands/demo/steps/pass-time.ts';
import type { Workspace } from '../../../src/local/workspace/workspace.ts';
import { reply, say, withoutSpareRows } from '../a-call.ts';
import { cutAtEachCall } from '../cut-short.ts';
import { letters, seen } from '../tabs.ts';
import { anInterview, fix, record } from './an-interview.ts';

const about = (workspace: Workspace): string[] =>
  letters(workspace).filter((letter) => letter.includes('interview'));

const both = [
  'orchard@example.org: BA-2026-1: reminder, interview about A-01, 20 April 2026, 10:30',
  'office@example.org: BA-2026-1: reminder, interview about A-01, 20 April 2026, 10:30',
];

const at = (workspace: Workspace, instant: string) => passTime(workspace, new Date(instant));

describe('reminders of an interview', () => {
  it('go out three days before by the hourly sweep, once to the lead and once to the office', () => {
    const workspace = anInterview();
    at(workspace, '2026-04-17T08:00:00Z');
    expect(about(workspace)).toEqual([]);
    at(workspace, '2026-04-17T10:00:00Z');
    at(workspace, '2026-04-18T10:00:00Z');
    say(workspace, 'Sync now');
    expect(about(workspace)).toEqual(both);
  });

  it('carry a calendar file that says the same moment', () => {
    const workspace = anInterview();
    at(workspace, '2026-04-18T10:00:00Z');
    const [file] = workspace.outbox.at(-1)?.attachments ?? [];

    expect(file).toMatchObject({ name: 'interview-A-01.ics', contentType: 'text/calendar' });
    expect(Buffer.from(file?.base64 ?? '', 'base64').toString()).toContain('DTSTART:20260420T083000Z\r\n');
  });

  it('do not go out after the interview has begun', () => {
    const workspace = anInterview();
    passTime(workspace, new Date('2026-04-20T09:00:00Z'), false);
    say(workspace, 'Sync now');

    expect(about(workspace)).toEqual([]);
  });

  it('announce the new date when the interview is moved', () => {
    const workspace = anInterview();
    at(workspace, '2026-04-18T10:00:00Z');
    fix(workspace, { date: '2026-04-21' });
    at(workspace, '2026-04-19T10:00:00Z');

    expect(about(workspace)).toHaveLength(4);
    expect(about(workspace)[2]).toContain('21 April 2026, 10:30');
  });

  it('never go out twice and name what is unsure, when a run ends at any call', () => {
    const workspace = anInterview();
    withoutSpareRows(workspace);
    passTime(workspace, new Date('2026-04-18T10:00:00Z'), false);
    const { cut } = cutAtEachCall(workspace, (on) => on.run('everyHour'), { errors: false });

    for (const { at: where, workspace: again } of cut) {
      again.run('everyHour');
      const sent = about(again);
      const [line] = ask(again, 'listInterviews', {}).interviews;
      expect(new Set(sent).size, where).toBe(sent.length);
      // The lines that are unsure are those that may be missing.
      expect(sent.length + (line?.unsure.length ?? 0), where).toBeGreaterThanOrEqual(2);
    }
  }, 60_000);
});

describe('the appointment', () => {
  it('is sent to the lead when staff say so, once for each date', () => {
    const workspace = anInterview();
    ask(workspace, 'sendAppointment', { code: 'A-01' });

    expect(about(workspace)).toEqual([
      'orchard@example.org: BA-2026-1: interview about A-01, 20 April 2026, 10:30',
    ]);
    expect(reply(workspace, 'sendAppointment', { code: 'A-01' })).toMatchObject({ ok: false });
    expect(about(workspace)).toHaveLength(1);
  });
});

describe('an interview recorded and cut short', () => {
  it('is the same when it is recorded again', () => {
    const workspace = anInterview();
    withoutSpareRows(workspace);
    const findings = [
      { criterion: 'C5', finding: 'confirmed' as const, note: 'Saw the survey.', adjusted: 4 },
      { criterion: 'C6', finding: 'not confirmed' as const, note: 'No plan.', adjusted: null },
    ];
    const { undisturbed, cut } = cutAtEachCall(workspace, (on) => record(on, findings), { errors: false });
    const tabs = (on: Workspace) => [
      seen(on, 'Interviews'),
      seen(on, 'Applications'),
      seen(on, 'Interview schedule'),
    ];

    for (const { at: where, workspace: again } of cut) {
      record(again, findings);
      expect(tabs(again), where).toEqual(tabs(undisturbed));
    }
  }, 60_000);
});
