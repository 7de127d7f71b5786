import { types } from 'node:util';
import type { Execution } from '../../runtime/execution.ts';
import { scriptObject } from '../../runtime/script-object.ts';
import type { NewTrigger } from './add-trigger.ts';
import { nextAtHour, nextOnDay } from './next-at-hour.ts';
import { WeekDay } from './trigger-enums.ts';

type ClockTriggerBuilder = GoogleAppsScript.Script.ClockTriggerBuilder;
type Trigger = GoogleAppsScript.Script.Trigger;

const minutesAllowed = [1, 5, 10, 15, 30];
const dayMinutes = 24 * 60;

/** developers.google.com/apps-script/reference/script/clock-trigger-builder */
export function createClockTriggerBuilder(
  execution: Execution,
  handler: string,
  add: (wanted: NewTrigger) => Trigger,
): ClockTriggerBuilder {
  let everyMinutes: number | undefined;
  let once: Date | undefined;
  let hour = 0;
  let weekDay: number | undefined;
  let monthDay: number | undefined;
  let zone = execution.manifest.timeZone;
  const change = (apply: () => void): ClockTriggerBuilder => {
    apply();
    return builder;
  };
  const whole = (value: number, what: string): number => {
    if (Number.isInteger(value) && value > 0) return value;
    throw execution.realm.exception(`Invalid argument: ${what}`);
  };
  const firstRun = (minutes: number): Date =>
    minutes < dayMinutes
      ? new Date(execution.now().getTime() + minutes * 60000)
      : nextOnDay(nextAtHour(execution.now(), hour, zone), { hour, zone, weekDay, monthDay });
  const builder: ClockTriggerBuilder = scriptObject<ClockTriggerBuilder>(execution, 'ClockTriggerBuilder', {
    everyMinutes: (n) =>
      change(() => {
        if (!minutesAllowed.includes(n))
          throw execution.realm.exception(
            'The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.',
          );
        everyMinutes = n;
      }),
    everyHours: (n) => change(() => (everyMinutes = whole(n, 'n') * 60)),
    everyDays: (n) => change(() => (everyMinutes = whole(n, 'n') * dayMinutes)),
    everyWeeks: (n) => change(() => (everyMinutes = whole(n, 'n') * 7 * dayMinutes)),
    onWeekDay: (day) =>
      change(() => {
        weekDay = Object.values(WeekDay).indexOf(day);
        everyMinutes ??= 7 * dayMinutes;
      }),
    onMonthDay: (day) =>
      change(() => {
        if (!Number.isInteger(day) || day < 1 || day > 31)
          throw execution.realm.exception(
            'The value you passed to onMonthDay was invalid. It must be from 1 to 31.',
          );
        monthDay = day;
        everyMinutes = dayMinutes;
      }),
    atHour: (wanted) =>
      change(() => {
        hour = wanted;
        everyMinutes ??= dayMinutes;
      }),
    nearMinute: () => builder,
    inTimezone: (wanted) => change(() => (zone = wanted)),
    at: (date: unknown) =>
      change(() => {
        if (!types.isDate(date)) throw execution.realm.exception('Invalid argument: date');
        once = new Date(date.getTime());
      }),
    after: (milliseconds) => change(() => (once = new Date(execution.now().getTime() + milliseconds))),
    create() {
      const at = once ?? (everyMinutes === undefined ? undefined : firstRun(everyMinutes));
      if (!at) throw execution.realm.exception('Invalid argument: a clock trigger needs a time to run at.');
      return add({
        kind: 'clock',
        handler,
        nextRunAt: at.toISOString(),
        ...(once === undefined && everyMinutes !== undefined ? { everyMinutes } : {}),
        ...(once === undefined && everyMinutes !== undefined && everyMinutes >= dayMinutes
          ? { atHour: hour, timeZone: zone, ...(monthDay === undefined ? {} : { monthDay }) }
          : {}),
      });
    },
  });
  return builder;
}
