import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/application/application.ts';
import { describeProblem } from '../../../src/core/problem.ts';
import { ledgerOf } from '../../../src/core/support/ledger.ts';
import type { SupportLine } from '../../../src/core/support/lines/support-line.ts';
import { type ProjectLedger, projectLedger } from '../../../src/core/support/project-ledger.ts';
import { byAssistance, byGiver, byOrganisation, totalsBy } from '../../../src/core/support/totals.ts';
import { aLedgerProject, aLine } from './a-ledger.ts';

const given = {
  at: (row: number, column: string) => ({ tab: 'Support', row, column }),
  exchange: { currency: 'EUR', exchangeRates: { BAM: 1.95583 } },
  day: (date: Date) => date.toISOString().slice(0, 10),
};

/** The ledger of P-07 over rows as they stand in the tab. */
const over = (...rows: readonly Readonly<Record<string, Cell>>[]) =>
  ledgerOf(
    rows.map((cells, index) => ({
      row: index + 2,
      cells: { project: 'P-07', stage: 'given', kind: 'money', ...cells },
    })),
    [aLedgerProject()],
    given,
  );
const only = (...rows: readonly Readonly<Record<string, Cell>>[]): ProjectLedger => {
  const [project] = over(...rows).projects;
  if (!project) throw new Error('There is no project.');
  return project;
};
const said = (...rows: readonly Readonly<Record<string, Cell>>[]) =>
  only(...rows).problems.map(describeProblem);

describe('the support ledger', () => {
  it('holds what was given against the planned line it names, and says what is open', () => {
    const { planned, money } = only(
      { stage: 'planned', id: 'cost-1', amount: 100.1 },
      { stage: 'planned', id: 'cost-2', amount: 50.2 },
      { planned: 'cost-2', amount: 20.1 },
    );

    expect(planned.map(({ given: got, open }) => [got, open])).toEqual([
      [0, 100.1],
      [20.1, 30.1],
    ]);
    expect(money).toEqual({ planned: 150.3, given: 20.1, open: 130.2, taken: 150.3 });
  });

  it('never counts money twice that names no planned line: it first fills the line that is due first', () => {
    const { planned, money } = only(
      { stage: 'planned', id: 'cost-1', amount: 100 },
      { stage: 'planned', id: 'cost-2', amount: 50, date: '2026-04-01' },
      { amount: 70 },
    );

    expect(planned.map(({ covered, open }) => [covered, open])).toEqual([
      [20, 80],
      [50, 0],
    ]);
    expect(money.taken).toBe(150);
  });

  it('takes of the envelope what is given beyond one line and still open on another', () => {
    const { money } = only(
      { stage: 'planned', id: 'cost-1', amount: 100 },
      { stage: 'planned', id: 'cost-2', amount: 100 },
      { planned: 'cost-1', amount: 150 },
    );

    expect(money).toEqual({ planned: 200, given: 150, open: 100, taken: 250 });
  });

  it('lets days of one kind of assistance not stand for days of another', () => {
    const assistance = { kind: 'technical assistance' };
    const { days } = only(
      { ...assistance, stage: 'planned', assistance: 'facilitation', days: 2 },
      { ...assistance, assistance: 'advice-mentoring', days: 1 },
    );

    expect(days).toEqual({ planned: 2, given: 1, open: 2, taken: 3 });
  });

  it('counts another currency by the rate of Settings, to the cent', () => {
    expect(only({ amount: 1955.83, currency: 'bam' }, { amount: 100, currency: 'KM' }).money.given).toBe(
      1051.13,
    );
  });

  it('gives nothing further to a project that is not selected any more, and keeps what was given', () => {
    const lines = [aLine({ row: 2, value: 100 }), aLine({ row: 3, stage: 'given', value: 40 })];

    expect(projectLedger(aLedgerProject({ isRunning: false }), lines).money).toMatchObject({
      ...{ given: 40, open: 0, taken: 40 },
    });
  });
});

describe('a row that cannot be counted', () => {
  it.each<readonly [string, Readonly<Record<string, Cell>>, string]>([
    [
      'a currency without a rate',
      { amount: 5, currency: 'XYZ' },
      'row 2, column "currency": The line is not counted: "XYZ" is no currency',
    ],
    [
      'an amount in words',
      { amount: 'about 500' },
      'column "amount": The line is not counted: "about 500" is not an amount',
    ],
    ['an amount below zero', { amount: -5 }, '-5 is below zero'],
    ['an amount no office has', { amount: 1e300 }, 'is not an amount'],
    ['a date where the amount belongs', { amount: new Date(0) }, 'is not an amount'],
    ['no amount', { amount: '' }, 'an amount is missing'],
    [
      'no days of assistance',
      { kind: 'technical assistance', amount: '', days: 'two' },
      'column "days": The line is not counted',
    ],
    [
      'neither planned nor given',
      { stage: '=1+1', amount: 5 },
      'column "stage": "=1+1" is neither planned nor given',
    ],
    ['no kind of support', { kind: '<b>', amount: 5 }, 'column "kind": "<b>" is no kind of support'],
  ])('with %s is named with its place and is in no sum', (_name, cells, words) => {
    expect(said(cells)).toEqual([expect.stringContaining(words)]);
    expect(only(cells).money.given + only(cells).days.given).toBe(0);
  });

  it('of an unknown project is named, and in no project', () => {
    const { projects, problems } = over({ project: 'P-99', amount: 5 });

    expect(problems.map(describeProblem)).toEqual([expect.stringContaining('"P-99" is no project')]);
    expect(projects[0]?.given).toEqual([]);
  });
});

describe('a row that is counted, but not as it may be meant', () => {
  it.each<readonly [string, readonly Readonly<Record<string, Cell>>[], string]>([
    ['names no planned line there is', [{ planned: 'cost-9', amount: 5 }], 'There is no planned line cost-9'],
    [
      'names a planned line of another kind',
      [
        { stage: 'planned', id: 'a', kind: 'technical assistance', days: 1 },
        { planned: 'a', amount: 5 },
      ],
      'is for another kind of support',
    ],
    [
      'has the number of another',
      [
        { stage: 'planned', id: 'a', amount: 1 },
        { stage: 'planned', id: 'a', amount: 2 },
      ],
      'The number a stands at two planned lines',
    ],
    [
      'has days beside money',
      [{ amount: 5, days: 2 }],
      'A line of money also has days, which are not counted',
    ],
    ['has a day that is none', [{ amount: 5, date: 'in May' }], '"in May" is no day; the line is counted'],
  ])('because it %s is named', (_name, rows, words) => {
    expect(said(...rows)).toEqual([expect.stringContaining(words)]);
  });
});

const lines = fc
  .array(
    fc.record({
      stage: fc.constantFrom('planned' as const, 'given' as const),
      kind: fc.constantFrom('money' as const, 'technical assistance' as const),
      assistance: fc.constantFrom('facilitation', 'other'),
      cents: fc.integer({ min: 0, max: 1_000_000 }),
      id: fc.constantFrom('', 'a', 'b'),
      ofPlan: fc.constantFrom('', 'a', 'b', 'z'),
      date: fc.constantFrom('', '2026-04-01', '2026-05-01', 'soon'),
      organisation: fc.constantFrom('', 'Spring', 'spring ', 'Čaplja'),
      givenBy: fc.constantFrom('', 'Adviser'),
    }),
    { maxLength: 12 },
  )
  .map((drawn) =>
    drawn.map(({ cents, ...line }, index) =>
      aLine({
        ...{ ...line, row: index + 2, value: cents / 100 },
        assistance: line.kind === 'money' ? '' : line.assistance,
        ofPlan: line.stage === 'given' ? line.ofPlan : '',
      }),
    ),
  );

const ledger = (some: readonly SupportLine[]) => projectLedger(aLedgerProject(), some);
const cents = (values: readonly number[]) => values.reduce((sum, value) => sum + Math.round(value * 100), 0);
const dimensions = [byOrganisation, byAssistance, byGiver] as const;
const kinds = ['money', 'technical assistance'] as const;
const allTotals = (some: readonly SupportLine[]) =>
  kinds.flatMap((kind) => dimensions.map((of) => totalsBy(ledger(some), kind, of)));

describe('the ledger, whatever its lines', () => {
  it('adds up to the cent, in every view of it', () => {
    fc.assert(
      fc.property(lines, (some) => {
        for (const kind of kinds)
          for (const stage of ['planned', 'given'] as const) {
            const sum = cents(
              some
                .filter((line) => line.kind === kind && line.stage === stage)
                .map(({ value }) => value ?? 0),
            );
            const { money, days } = ledger(some);
            expect(Math.round((kind === 'money' ? money : days)[stage] * 100)).toBe(sum);
            for (const of of dimensions)
              expect(cents(totalsBy(ledger(some), kind, of).map((total) => total[stage]))).toBe(sum);
          }
      }),
    );
  });

  it('takes what is given and what is open, which is never more than planned, and the lines make what is open', () => {
    fc.assert(
      fc.property(lines, (some) => {
        const { planned, money, days } = ledger(some);
        for (const { planned: all, given: got, open, taken } of [money, days]) {
          expect(Math.round(taken * 100)).toBe(Math.round(got * 100) + Math.round(open * 100));
          expect(open).toBeLessThanOrEqual(all);
          expect(taken).toBeGreaterThanOrEqual(got);
        }
        expect(cents(planned.map(({ open }) => open ?? 0))).toBe(cents([money.open, days.open]));
      }),
    );
  });

  it('changes exactly one total of each view when a line is added, and given never lowers planned', () => {
    fc.assert(
      fc.property(lines, fc.integer({ min: 1, max: 9_999 }), (some, value) => {
        const added = aLine({ stage: 'given', row: 99, value: value / 100, organisation: 'Spring' });
        for (const of of dimensions) {
          const before = new Map(
            totalsBy(ledger(some), 'money', of).map((each) => [each.label.toLowerCase().trim(), each]),
          );
          const changed = totalsBy(ledger([...some, added]), 'money', of).filter((each) => {
            const was = before.get(each.label.toLowerCase().trim());
            return was?.given !== each.given || was.planned !== each.planned;
          });
          expect(changed).toHaveLength(1);
          expect(changed[0]?.planned).toBe(
            before.get(changed[0]?.label.toLowerCase().trim() ?? '')?.planned ?? 0,
          );
        }
        expect(ledger([...some, added]).money.planned).toBe(ledger(some).money.planned);
        expect(ledger([...some, added]).days).toEqual(ledger(some).days);
      }),
    );
  });

  it('does not depend on the order the lines are read in', () => {
    fc.assert(
      fc.property(
        lines.chain((some) =>
          fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length })),
        ),
        ([some, shuffled]) => {
          expect(ledger(shuffled)).toEqual(ledger(some));
          expect(allTotals(shuffled)).toEqual(allTotals(some));
        },
      ),
    );
  });
});
