import type { Input } from '../../../src/contract/contract.ts';
import { ask } from '../../../src/local/commands/demo/steps/office.ts';
import { passTime } from '../../../src/local/commands/demo/steps/pass-time.ts';
import type { Workspace } from '../../../src/local/workspace/workspace.ts';
import { anApplication, anOpenCall, apply, copyOf } from '../a-call.ts';

type Schedule = Input<'scheduleInterview'>['interview'];

export const aSchedule = (part: Partial<Schedule> = {}): Schedule => ({
  date: '2026-04-20',
  time: '10:30',
  minutes: null,
  mode: 'site visit',
  whyNotOnSite: '',
  place: 'Seed house, Brod',
  panel: 'P1, P2',
  conflicts: 'none',
  withWhom: 'Both partners, each alone first',
  travel: '40 EUR, paid by the office',
  remindTo: '',
  ...part,
});

let shortlisted: Workspace | undefined;

/** A-01 is on the shortlist, A-02 is not; it is 10 April 2026, and an account sweeps every hour. */
export function aShortlist(): Workspace {
  if (!shortlisted) {
    shortlisted = anOpenCall();
    apply(shortlisted, anApplication('Orchard'), anApplication('Meadow'));
    ask(shortlisted, 'applyShortlist', {
      decisions: [
        { code: 'A-01', status: 'shortlist', reason: 'Looks good.' },
        { code: 'A-02', status: 'not shortlisted', reason: 'Below the line.' },
      ],
    });
    ask(shortlisted, 'runStep', { id: 'automate' });
    passTime(shortlisted, new Date('2026-04-10T08:00:00Z'));
  }
  return copyOf(shortlisted);
}

/** The same with the interview of A-01 fixed for 20 April 2026, 10:30 in Sarajevo. */
export function anInterview(part: Partial<Schedule> = {}): Workspace {
  const workspace = aShortlist();
  fix(workspace, part);
  return workspace;
}

export const fix = (workspace: Workspace, part: Partial<Schedule> = {}) =>
  ask(workspace, 'scheduleInterview', { code: 'A-01', interview: aSchedule(part) });

export const record = (workspace: Workspace, findings: Input<'recordInterview'>['findings']) =>
  ask(workspace, 'recordInterview', { code: 'A-01', findings });
