import { describe, expect, it } from 'vitest';
import { overdueLines } from '../../../src/core/support/overdue.ts';
import { supportReminders } from '../../../src/core/support/reminders.ts';
import { aLine, aProjectLedger } from './a-ledger.ts';

const late = (...lines: Parameters<typeof aLine>[0][]) =>
  overdueLines([aProjectLedger(lines.map((line) => aLine(line)))], '2026-11-10').map(({ line, due, why }) => [
    line.what,
    due,
    why,
  ]);

describe('overdueLines', () => {
  it('names a planned line whose day has passed, and one without a day when the project has ended', () => {
    expect(
      late(
        { what: 'Travel', value: 100, date: '2026-11-09' },
        { what: 'Rent', value: 100 },
        { what: 'Today', value: 100, date: '2026-11-10' },
      ),
    ).toEqual([
      ['Rent', '2026-10-31', 'end of the project'],
      ['Travel', '2026-11-09', 'planned day'],
    ]);
  });

  it('goes by the end of the project where the planned day is not readable', () => {
    expect(late({ what: 'Travel', value: 100, date: 'spring' })).toEqual([
      ['Travel', '2026-10-31', 'end of the project'],
    ]);
  });

  it('names one of which too little was given, and none that is given in full', () => {
    expect(
      late(
        { what: 'Half', id: 'a', value: 100 },
        { stage: 'given', ofPlan: 'a', value: 50 },
        { what: 'Whole', id: 'b', value: 100 },
        { stage: 'given', ofPlan: 'b', value: 100 },
      ).map(([what]) => what),
    ).toEqual(['Half']);
  });

  it('names one without a figure until anything is given for it', () => {
    expect(late({ what: 'Advice', id: 'a', value: null })).toHaveLength(1);
    expect(late({ what: 'Advice', id: 'a', value: null }, { stage: 'given', ofPlan: 'a', value: 1 })).toEqual(
      [],
    );
  });

  it('names nothing of a project that is not selected any more', () => {
    expect(overdueLines([aProjectLedger([aLine({ value: 1 })], { isRunning: false })], '2027-01-01')).toEqual(
      [],
    );
  });
});

describe('supportReminders', () => {
  const ledger = { projects: [aProjectLedger([aLine({ id: 'cost-1', what: 'Travel', value: 100 })])] };
  const on = (today: string) => supportReminders(ledger, today, 'EUR').map(({ occasion }) => occasion);

  it('are due once after the day, and once more a month later', () => {
    expect(on('2026-10-31')).toEqual([]);
    expect(on('2026-11-01')).toEqual(['support not given']);
    expect(on('2026-11-30')).toEqual(['support not given']);
    expect(on('2026-12-01')).toEqual(['support not given a month later']);
    expect(on('2027-12-01')).toEqual(['support not given a month later']);
  });

  it('say what is open of which line, and since when', () => {
    expect(supportReminders(ledger, '2026-11-01', 'EUR')).toEqual([
      expect.objectContaining({
        ...{ project: 'P-07', about: 'cost-1', due: '2026-10-31' },
        text: 'P-07 Seeds together: Travel, 100 EUR; the project ended on 31 October 2026.',
      }),
    ]);
  });
});
