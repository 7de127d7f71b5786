import { nextAtHour, nextOnDay } from '../../platform/triggers/next-at-hour.ts';
import { authModeValue } from '../../platform/triggers/script-app.ts';
import { wallClock } from '../../platform/utilities/format-date.ts';
import { execute } from '../run/execute.ts';
import type { TriggerState } from '../state.ts';
import type { World } from '../world.ts';

/** Moves the Workspace's clock forward, running each clock trigger when its time comes. The clock never goes back. */
export function moveClock(world: World, to: Date): void {
  for (let due = nextDue(world, to); due; due = nextDue(world, to)) {
    const at = new Date(Math.max(Date.parse(due.nextRunAt ?? ''), Date.parse(world.state.now)));
    world.state.now = at.toISOString();
    const next = followingRun(due, at);
    if (next) due.nextRunAt = next.toISOString();
    else delete due.nextRunAt;
    runClockTrigger(world, due, at);
  }
  if (to.getTime() > Date.parse(world.state.now)) world.state.now = to.toISOString();
}

function followingRun(
  { everyMinutes, atHour, timeZone, monthDay }: TriggerState,
  at: Date,
): Date | undefined {
  if (everyMinutes === undefined) return undefined;
  if (atHour === undefined || timeZone === undefined) return new Date(at.getTime() + everyMinutes * 60000);
  const next = nextAtHour(at, atHour, timeZone, everyMinutes / (24 * 60));
  return nextOnDay(next, { hour: atHour, zone: timeZone, monthDay });
}

function nextDue({ state }: World, to: Date): TriggerState | undefined {
  return state.triggers
    .filter(
      ({ kind, nextRunAt }) =>
        kind === 'clock' && nextRunAt !== undefined && Date.parse(nextRunAt) <= to.getTime(),
    )
    .sort((one, other) => Date.parse(one.nextRunAt ?? '') - Date.parse(other.nextRunAt ?? ''))[0];
}

/** The event of developers.google.com/apps-script/guides/triggers/events#time-driven-events, in UTC. */
function runClockTrigger(world: World, trigger: TriggerState, instant: Date): void {
  const { at } = wallClock(instant, 'UTC');
  const dayOfYear = Math.floor((at.getTime() - Date.UTC(at.getUTCFullYear(), 0, 1)) / 86400000);
  const event = {
    authMode: authModeValue('FULL'),
    triggerUid: trigger.uid,
    timezone: 'UTC',
    year: at.getUTCFullYear(),
    month: at.getUTCMonth() + 1,
    'day-of-month': at.getUTCDate(),
    'day-of-week': at.getUTCDay() || 7,
    'week-of-year': Math.floor(dayOfYear / 7) + 1,
    hour: at.getUTCHours(),
    minute: at.getUTCMinutes(),
    second: at.getUTCSeconds(),
  };
  execute(world, {
    functionName: trigger.handler,
    args: () => [event],
    user: trigger.owner,
    activeUser: '',
    kind: 'clock',
    authMode: 'FULL',
  });
}
