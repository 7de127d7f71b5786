import { serialOfDay, serialToInstant } from '../../../sheets/cells/serial-date.ts';
import type { Workspace } from '../../../workspace/workspace.ts';
import { DemoProblem } from '../demo-problem.ts';
import { answersOf } from '../form/answers-of.ts';
import { oneMore, titlesFor } from '../form/say-by-title.ts';
import { send } from '../form/send.ts';
import type { GivenApplication } from '../given/application.ts';
import type { Received, Tell } from '../story/story.ts';
import { press, rowsShown } from './office.ts';
import { day, passTime } from './pass-time.ts';

/** More than this many are taken in by one sweep a day, because a run after each response would take very long here. */
const mostOneByOne = 200;

export type Arrived = {
  readonly received: readonly Received[];
  readonly notReceived: readonly { readonly key: string; readonly why: string }[];
};

/** Every application is answered through the form when its applicant sent it; the add-on's triggers do the rest. */
export function apply(
  workspace: Workspace,
  applications: readonly GivenApplication[],
  deadline: string,
  tell: Tell,
): Arrived {
  const formId = Object.values(workspace.state.forms)[0]?.id;
  if (formId === undefined) throw new DemoProblem('There is no application form.');
  const sent: Omit<Received, 'code'>[] = [];
  const notReceived: { key: string; why: string }[] = [];
  const many = applications.length > mostOneByOne;
  if (many) workspace.events = 'lost';
  let swept = 0;
  tell('Applications');
  if (many) tell(`  More than ${mostOneByOne}: they are taken in by one sweep a day, not as each arrives.`);
  for (const application of applications) {
    const { key } = application;
    const at = new Date(application.submittedAt);
    const sweeps = at.getTime() > instantOf(deadline) || at.getTime() - swept >= day;
    if (sweeps) swept = at.getTime();
    passTime(workspace, at, sweeps);
    const { answers, notes } = answersOf(application);
    const outcome = send(workspace, formId, new Map([...titlesFor(answers), ...oneMore(answers)]));
    if (outcome.sent) sent.push({ key, notes: [...notes, ...outcome.notes] });
    else notReceived.push({ key, why: outcome.why });
  }
  workspace.events = 'once';
  closeCall(workspace, deadline);
  const rows = rowsShown(workspace, 'Applications').filter(({ Code }) => Code);
  // Codes are given in the order of arrival.
  const codes = rows.map(({ Code = '' }) => Code).sort((one, other) => number(one) - number(other));
  const received = sent.map((each, index) => ({ ...each, code: codes[index] ?? '' }));
  for (const { key, code, notes } of received) {
    const row = rows.find(({ Code }) => Code === code);
    const flags = (row?.Flags ?? '')
      .split('\n')
      .filter((flag) => flag !== '')
      .join(', ');
    tell(
      `  ${code}  ${key}  ${row?.Project}: ${row?.['Kind of cooperation']}${flags === '' ? '' : ` [${flags}]`}`,
    );
    for (const note of notes) tell(`        ${note}`);
  }
  for (const { key, why } of notReceived) tell(`  ${key} could not be sent. ${why}`);
  if (applications.length === 0) tell('  The list is empty: nobody applied.');
  return { received, notReceived };
}

const number = (code: string): number => Number(code.replace(/\D/g, ''));

/** The morning after: the form is closed, and the letters that a day's quota of mail held back have gone out. */
function closeCall(workspace: Workspace, deadline: string): void {
  const end = Math.max(instantOf(deadline), Date.parse(workspace.clock.now));
  passTime(workspace, new Date(end + day / 2));
  press(workspace, 'Sync now');
  const waiting = () =>
    rowsShown(workspace, 'Applications').filter(({ Code, Acknowledged }) => Code && Acknowledged === '')
      .length;
  for (
    let before = Number.POSITIVE_INFINITY, now = waiting();
    now > 0 && now < before;
    before = now, now = waiting()
  ) {
    passTime(workspace, new Date(Date.parse(workspace.clock.now) + day));
    press(workspace, 'Sync now');
  }
}

function instantOf(deadline: string): number {
  const [year = 0, month = 1, dayOfMonth = 1, hour = 0, minute = 0] = deadline.split(/\D+/).map(Number);
  return serialToInstant(
    serialOfDay(year, month, dayOfMonth) + (hour * 60 + minute) / 1440,
    'Europe/Sarajevo',
  );
}
