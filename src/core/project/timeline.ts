import { daysFrom } from '../report/received/place-report.ts';
import { showDay, showMonth, showSpan } from '../report/wording/show.ts';
import { isDay, isMonth, lastDayOf } from '../time/dates.ts';
import { axisTicks, type Tick } from './axis-ticks.ts';
import type { ProjectFacts } from './project-facts.ts';
import { isIn } from './stage.ts';

/** Positions run from 0 at the first day shown to 1 at the last. */
export type Timeline = {
  readonly ticks: readonly Tick[];
  readonly bars: readonly Bar[];
  readonly marks: readonly Mark[];
  /** Null: today is not between the first and the last day. */
  readonly today: number | null;
};

type Bar = {
  readonly kind: 'project' | 'activity';
  readonly from: number;
  readonly to: number;
  /** The same in words, for whoever does not see the picture. */
  readonly text: string;
};

export type MarkKind = 'due' | 'late' | 'received' | 'impression' | 'support';

/** Events of a kind too near to be told apart make one mark. */
type Mark = {
  readonly kind: MarkKind;
  readonly at: number;
  readonly count: number;
  readonly text: string;
};

/** Narrower than this, two marks of a kind would touch in a sidebar of 300 pixels. */
export const markGap = 0.045;

/**
 * The life of a project on an axis of months: the project and its activities as bars, what was due, came, was seen and
 * was given as marks. Null when no day of it is known. What has no readable day is left out: the lists name it.
 */
export function timelineOf(facts: ProjectFacts, today: string): Timeline | null {
  const events = eventsOf(facts);
  const spans = facts.activities.map(activitySpan).filter((span) => span !== null);
  const days = [facts.starts, facts.ends, ...events.map(({ day }) => day)]
    .concat(spans.reduce<string[]>((all, { from, to }) => all.concat(from, to), []))
    .filter(isDay)
    .sort();
  const [first, last] = [days[0], days[days.length - 1]];
  if (first === undefined || last === undefined) return null;
  const begin = `${first.slice(0, 7)}-01`;
  const end = lastDayOf(last.slice(0, 7));
  const length = daysFrom(begin, end) + 1;
  const at = (day: string): number => daysFrom(begin, day) / length;
  const bar = (kind: Bar['kind'], from: string, to: string, text: string): Bar => ({
    ...{ kind, text, from: at(from) },
    to: (daysFrom(begin, to) + 1) / length,
  });
  const { starts, ends } = facts;
  const isWhole = isDay(starts) && isDay(ends) && starts <= ends;
  return {
    ticks: axisTicks(begin, end, at),
    bars: [
      ...(isWhole ? [bar('project', starts, ends, `The project: ${showSpan(starts, ends, showDay)}`)] : []),
      ...spans.map(({ from, to, text }) => bar('activity', from, to, text)),
    ],
    marks: together(events.map((event) => ({ ...event, at: at(event.day) }))),
    today: today >= begin && today <= end ? at(today) : null,
  };
}

type Span = { readonly from: string; readonly to: string; readonly text: string };

function activitySpan({ id, what, from, to }: ProjectFacts['activities'][number]): Span | null {
  const first = isMonth(from) ? from : to;
  const last = isMonth(to) ? to : from;
  if (!isMonth(first) || !isMonth(last) || first > last) return null;
  return {
    from: `${first}-01`,
    to: lastDayOf(last),
    text: `${id} ${what}: ${showSpan(first, last, showMonth)}`,
  };
}

type Event = { readonly kind: MarkKind; readonly day: string; readonly text: string };

function eventsOf({ reports, impressions, support }: ProjectFacts): Event[] {
  const all: Event[] = [
    ...reports
      .filter((report) => !isIn(report))
      .map(({ id, due, state, daysLate }): Event => {
        const late = daysLate > 0 || state === 'late';
        return { kind: late ? 'late' : 'due', day: due, text: `Report ${id} ${late ? 'was due' : 'is due'}` };
      }),
    ...reports.map(({ id, received, state }): Event => {
      const late = state === 'received late' ? ', late' : state === 'partly' ? ' in part' : '';
      return { kind: 'received', day: received, text: `Report ${id} came${late}` };
    }),
    ...impressions.map(
      ({ date, kind }): Event => ({ kind: 'impression', day: date, text: `Seen: ${kind || 'impression'}` }),
    ),
    ...support
      .filter(({ stage }) => stage === 'given')
      .map(({ date, what }): Event => ({ kind: 'support', day: date, text: `Given: ${what || 'support'}` })),
  ];
  return all.filter(({ day }) => isDay(day));
}

/** In order of time. A mark takes in what follows it within the gap, so that no two of a kind overlap. */
function together(events: readonly (Event & { readonly at: number })[]): Mark[] {
  const marks: Mark[] = [];
  const lastOf = new Map<MarkKind, number>();
  for (const { kind, at, day, text } of [...events].sort((a, b) => a.at - b.at)) {
    const words = `${showDay(day)}: ${text}`;
    const before = lastOf.get(kind);
    const mark = before === undefined ? undefined : marks[before];
    if (before !== undefined && mark && at - mark.at < markGap)
      marks[before] = { ...mark, count: mark.count + 1, text: `${mark.text}; ${words}` };
    else lastOf.set(kind, marks.push({ kind, at, count: 1, text: words }) - 1);
  }
  return marks;
}
