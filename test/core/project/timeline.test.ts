import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelWidth } from '../../../src/core/project/axis-ticks.ts';
import type { ProjectFacts } from '../../../src/core/project/project-facts.ts';
import { type MarkKind, markGap, timelineOf } from '../../../src/core/project/timeline.ts';
import { aProject, report } from './a-project.ts';

describe('the timeline of a project', () => {
  it('shows the project, its activities, what is due, what came, what was seen and given', () => {
    const line = timelineOf(
      aProject({
        reports: [
          report({ due: '2026-12-31', state: 'received late', received: '2027-01-10', daysLate: 10 }),
          report({ id: 'R2' }),
        ],
        impressions: [{ date: '2026-09-15', kind: 'visit' }],
        support: [
          { stage: 'given', date: '2026-06-15', what: 'First instalment', isOverdue: false },
          { stage: 'planned', date: '2027-01-15', what: 'Second instalment', isOverdue: false },
        ],
      }),
      '2026-12-15',
    );

    expect(line?.bars.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      'project: The project: 1 June 2026 to 31 May 2027',
      'activity: A1 Exchange: July 2026 to August 2026',
    ]);
    expect(line?.marks.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      'support: 15 June 2026: Given: First instalment',
      'impression: 15 September 2026: Seen: visit',
      'received: 10 January 2027: Report R1 came, late',
      'due: 30 June 2027: Report R2 is due',
    ]);
    expect(line?.ticks.map(({ label }) => label)).toEqual(['Jun 26', 'Sep 26', 'Dec 26', 'Mar 27']);
    expect(line?.bars[0]).toMatchObject({ from: 0, to: 365 / 395 });
    expect(line?.today).toBeCloseTo(197 / 395);
  });

  it('tells what is late from what is still due', () => {
    const kinds = timelineOf(
      aProject({ reports: [report({ state: 'late', daysLate: 1 })] }),
      '2027-07-01',
    )?.marks;

    expect(kinds).toMatchObject([{ kind: 'late', text: '30 June 2027: Report R1 was due' }]);
  });

  it('makes one mark of what would overlap', () => {
    const impressions = ['2026-09-15', '2026-09-16', '2026-12-01'].map((date) => ({ date, kind: 'call' }));

    expect(
      timelineOf(aProject({ impressions }), '')?.marks.map(({ kind, count }) => `${kind} ${count}`),
    ).toEqual(['impression 2', 'impression 1', 'due 1']);
  });

  it('leaves out what has no readable day, and is not there when nothing has one', () => {
    const nothing = { starts: 'in spring', ends: '', activities: [], reports: [report({ due: '' })] };

    expect(timelineOf(aProject(nothing), '2026-06-01')).toBeNull();
    expect(timelineOf(aProject({ ...nothing, starts: '2026-06-01' }), '2026-06-01')?.bars).toEqual([]);
  });

  it('stays between 0 and 1, in order, and lets no label or mark overlap another', () => {
    const day = fc
      .tuple(
        fc.integer({ min: 2020, max: 2040 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 31 }),
      )
      .map(
        ([year, month, date]) => `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`,
      );
    const typed = fc.oneof({ weight: 5, arbitrary: day }, { weight: 1, arbitrary: fc.string() });
    const month = typed.map((text) => text.slice(0, 7));
    const facts: fc.Arbitrary<Partial<ProjectFacts>> = fc.record({
      starts: typed,
      ends: typed,
      activities: fc.array(fc.record({ id: fc.constant('A1'), what: fc.string(), from: month, to: month })),
      reports: fc.array(
        fc
          .record({
            due: typed,
            received: fc.oneof(typed, fc.constant('')),
            state: fc.constantFrom(
              'waiting' as const,
              'late' as const,
              'received' as const,
              'waived' as const,
            ),
          })
          .map(report),
      ),
      impressions: fc.array(fc.record({ date: typed, kind: fc.string() })),
    });
    fc.assert(
      fc.property(facts, day, (part, today) => {
        const line = timelineOf(aProject(part), today);
        if (!line) return;
        const { ticks, bars, marks } = line;
        const within = [...ticks.map(({ at }) => at), ...marks.map(({ at }) => at), line.today ?? 0];
        for (const at of within.concat(bars.flatMap(({ from, to }) => [from, to]))) {
          expect(at).toBeGreaterThanOrEqual(0);
          expect(at).toBeLessThanOrEqual(1);
        }
        for (const { from, to } of bars) expect(from).toBeLessThan(to);
        expect(ticks.length).toBeGreaterThan(0);
        ticks.slice(1).forEach(({ at }, index) => {
          expect(at - (ticks[index]?.at ?? 0)).toBeGreaterThanOrEqual(labelWidth);
        });
        for (const { at } of ticks.slice(1)) expect(at + labelWidth).toBeLessThanOrEqual(1);
        const places = new Map<MarkKind, number[]>();
        for (const { kind, at } of marks) places.set(kind, [...(places.get(kind) ?? []), at]);
        for (const own of places.values())
          own.slice(1).forEach((at, index) => {
            expect(at - (own[index] ?? 0)).toBeGreaterThanOrEqual(markGap);
          });
      }),
    );
  });
});
