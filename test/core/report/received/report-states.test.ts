import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DueReport, reportStates } from '../../../../src/core/report/received/report-states.ts';
import type { ReceivedReport } from '../../../../src/core/report/record/project-record.ts';
import { aReport } from '../a-project.ts';

const partners = ['Association Spring', 'Green Valley'];
const r1: DueReport = { id: 'R1', kind: 'interim', due: '2026-05-31' };
const r2: DueReport = { id: 'R2', kind: 'final', due: '2026-09-30' };

const whole = {
  answeredBy: 'Association Spring',
  methodology: 'Visits.',
  success: '4 Successful',
  'organisation1.benefited': 'Yes',
  'organisation2.benefited': 'Yes',
  continues: 'Yes',
  'outcome1.reached': 'Achieved',
  'outcome2.reached': 'Achieved',
  anyChallenges: 'No',
};
const came = (
  received: string,
  answers: Readonly<Record<string, string>> = {},
  reportId = 'R2',
): ReceivedReport => aReport({ ...whole, ...answers }, { received, reportId });
const own = (organisation: string, answers: Readonly<Record<string, string>> = {}) => ({
  ...Object.fromEntries(Object.keys(whole).map((key) => [key, ''])),
  ...{ title: '', partners: '', 'organisation1.name': '', 'organisation2.name': '' },
  ...{ 'outcome1.promised': '', 'outcome2.promised': '' },
  ...{ scope: 'For our own organisation only', answeredBy: organisation },
  ...{ 'own.benefited': 'Yes', 'own.success': '4 Successful', 'own.continues': 'Yes' },
  ...answers,
});
const statesOf = (received: readonly ReceivedReport[], today: string, planned = [r1, r2]) =>
  reportStates(planned, received, partners, today);
const final = (received: readonly ReceivedReport[], today = '2026-10-05') => {
  const [state] = statesOf(received, today, [r2]);
  if (!state) throw new Error('No state.');
  return state;
};

describe('reportStates', () => {
  it('waits until the due day is over, and counts the days after it', () => {
    expect([final([], '2026-09-30').state, final([], '2026-10-01')]).toMatchObject([
      'waiting',
      { state: 'late', daysLate: 1, received: '', incomplete: ['the report on the whole project'] },
    ]);
  });

  it('never calls a report late for which no day is set', () => {
    const [state] = statesOf([], '2030-01-01', [{ ...r2, due: '' }]);

    expect(state).toMatchObject({ state: 'waiting', daysLate: 0 });
  });

  it('is received when somebody answered each of the eight items, and late by the day it first came', () => {
    expect(final([came('2026-09-20')])).toMatchObject({ state: 'received', daysLate: 0, incomplete: [] });
    expect(final([came('2026-10-03')])).toMatchObject({ state: 'received late', daysLate: 3 });
  });

  it('does not make a report late by correcting it', () => {
    const state = final([came('2026-09-20'), came('2026-11-01', { methodology: 'Visits and calls.' })]);

    expect(state).toMatchObject({ state: 'received', received: '2026-09-20', daysLate: 0 });
    expect(
      state.answeredBy.map(({ received, isCorrection, isRepeat, counts }) => [
        received,
        isCorrection,
        isRepeat,
        counts,
      ]),
    ).toEqual([
      ['2026-09-20', false, false, false],
      ['2026-11-01', true, false, true],
    ]);
  });

  it('tells the same sent twice from a correction', () => {
    const [, again] = final([came('2026-09-20'), came('2026-09-20')]).answeredBy;

    expect(again).toMatchObject({ isRepeat: true, isCorrection: false, counts: true });
  });

  it('is partly there while items are open, which it names', () => {
    const state = final([
      came('2026-09-20', {
        methodology: '',
        'organisation2.benefited': '',
        'outcome2.reached': '',
        anyChallenges: 'Yes',
      }),
    ]);

    expect(state).toMatchObject({
      state: 'partly',
      incomplete: ['methodology', 'benefit of Green Valley', 'outcome 2', 'challenges'],
    });
  });

  it('does not ask an interim report for every outcome yet', () => {
    const [state] = statesOf([came('2026-05-20', { 'outcome2.reached': '' }, 'R1')], '2026-05-21', [r1]);

    expect(state).toMatchObject({ state: 'received' });
  });

  it('is partly there when only a partner has answered, for itself (R-070)', () => {
    expect(final([came('2026-09-20', own('Green Valley'))])).toMatchObject({
      state: 'partly',
      received: '',
      daysLate: 5,
      missingPartners: ['Association Spring'],
      incomplete: ['the report on the whole project'],
    });
  });

  it('takes a partner’s own answer for its benefit, and says who has not spoken for itself', () => {
    const lead = came('2026-09-20', { 'organisation2.benefited': '' });

    expect(final([lead]).missingPartners).toEqual(['Green Valley']);
    expect(final([lead, came('2026-09-21', own('GREEN  valley'))])).toMatchObject({
      state: 'received',
      missingPartners: [],
    });
  });

  it('keeps what comes from an organisation the plan does not name, under the name typed', () => {
    const { answeredBy, missingPartners } = final([came('2026-09-20', { answeredBy: 'Mountain Club' })]);

    expect([answeredBy[0]?.organisation, missingPartners]).toEqual(['Mountain Club', partners]);
  });

  it('does not take two answers of nobody in particular for a correction', () => {
    const nobody = final([
      came('2026-09-20', { answeredBy: '' }),
      came('2026-09-21', { answeredBy: '', success: '1 Not successful' }),
    ]).answeredBy;

    expect(nobody.map(({ counts }) => counts)).toEqual([true, true]);
  });

  it('waits no longer for a waived report, and shows one that comes all the same', () => {
    const waived = { ...r2, waived: 'The partner closed.' };
    const stateWith = (received: readonly ReceivedReport[]) => statesOf(received, '2026-12-01', [waived])[0];

    expect(stateWith([])).toMatchObject({ state: 'waived', daysLate: 0, waived: 'The partner closed.' });
    expect(stateWith([came('2026-09-20')])).toMatchObject({ state: 'received' });
  });

  it('marks what was typed in from paper', () => {
    expect(final([came('2026-09-20', { how: 'On paper: typed in by the office' })]).answeredBy).toMatchObject(
      [{ how: 'paper' }],
    );
  });
});

const day = fc.integer({ min: 0, max: 27 }).map((at) => `2026-0${1 + (at % 9)}-${10 + (at % 18)}`);
const anyReport = fc
  .record({
    received: fc.oneof(day, fc.constant('')),
    reportId: fc.constantFrom('R1', 'r2', '', 'R9', '=R1', '.*'),
    answeredBy: fc.constantFrom(...partners, '', 'Mountain Club', '<b>', '$&'),
    methodology: fc.string(),
    kind: fc.constantFrom('Interim report', 'Final report', 'Another report', 'x'),
  })
  .map(({ received, reportId, ...answers }) => aReport({ ...whole, ...answers }, { received, reportId }));

describe('any answers, in any order', () => {
  it('each stands under exactly one due report', () => {
    fc.assert(
      fc.property(fc.array(anyReport, { maxLength: 8 }), day, (received, today) => {
        const shown = statesOf(received, today).map(({ answeredBy }) => answeredBy.length);

        expect(shown.reduce((sum, count) => sum + count, 0)).toBe(received.length);
      }),
    );
  });

  it('of each organisation that names itself exactly one answer counts, the last', () => {
    fc.assert(
      fc.property(fc.array(anyReport, { maxLength: 8 }), day, (received, today) => {
        for (const { answeredBy } of statesOf(received, today)) {
          const named = answeredBy.filter(({ organisation }) => organisation !== '');
          for (const { organisation } of named) {
            const its = named.filter((answer) => answer.organisation === organisation);
            expect(its.map(({ counts }) => counts)).toEqual(its.map((_, at) => at === its.length - 1));
          }
        }
      }),
    );
  });

  it('one more answer moves no other to another report', () => {
    fc.assert(
      fc.property(fc.array(anyReport, { maxLength: 6 }), anyReport, day, (received, more, today) => {
        const before = statesOf(received, today).map(({ answeredBy }) => answeredBy.length);
        const after = statesOf([...received, more], today).map(({ answeredBy }) => answeredBy.length);

        expect(after.filter((count, at) => count !== before[at])).toHaveLength(1);
      }),
    );
  });

  it('in time today is in time tomorrow, once received', () => {
    fc.assert(
      fc.property(fc.array(anyReport, { minLength: 1, maxLength: 6 }), (received) => {
        const early = statesOf(received, '2026-01-01');
        const late = statesOf(received, '2027-12-31');
        early.forEach(({ state, daysLate }, at) => {
          if (state === 'received' || state === 'received late')
            expect(late[at]).toMatchObject({ state, daysLate });
        });
      }),
    );
  });
});
