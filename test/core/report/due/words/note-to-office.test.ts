import { describe, expect, it } from 'vitest';
import { planReminders } from '../../../../../src/core/report/due/plan-reminders.ts';
import { noteToOffice } from '../../../../../src/core/report/due/words/note-to-office.ts';
import { aLine } from '../../../mail/a-line.ts';
import { aDueProject, aReport, isAddress } from '../a-due-project.ts';

const to = 'office@example.org';
const at = { now: new Date('2026-10-01T08:00:00Z'), timeZone: 'Europe/Sarajevo' };
const late = aDueProject([aReport({ state: 'late', daysLate: 1 })]);
const plan = planReminders([late], [], at, isAddress);
const given = { to, callCode: 'BA-2026-1', ...at };
const support = {
  ...{ project: 'P-01', about: 'cost-1', occasion: 'support not given', due: '2026-09-01' },
  text: 'P-01 Seeds: travel, 200 EUR; planned for 1 September 2026.',
};

describe('noteToOffice', () => {
  it('says who is reminded, what is overdue and what was not given', () => {
    expect(noteToOffice([late], plan, [support], [], given)).toEqual({
      subject: 'BA-2026-1: reports and support, 1 October 2026',
      tells: [
        { project: '', about: 'office', occasion: 'who is reminded today', due: '2026-10-01' },
        { project: 'P-01', about: 'R1', occasion: 'overdue', due: '2026-09-30' },
        { project: 'P-01', about: 'cost-1', occasion: 'support not given', due: '2026-09-01' },
      ],
      body: [
        'Reminded today:\n- P-01, report R1, due 30 September 2026: growers@example.org',
        'Overdue since the last note:\n- P-01, report R1, was due on 30 September 2026.',
        'Planned support that was not given:\n- P-01 Seeds: travel, 200 EUR; planned for 1 September 2026.',
        'What was sent to whom is on the Reminders tab. A report that is no longer needed can be waived in the sidebar.',
      ].join('\n\n'),
    });
  });

  it('says nothing twice', () => {
    const told = noteToOffice([late], plan, [support], [], given)?.tells ?? [];
    const lines = told.map((name) => aLine({ ...name, to, state: 'sent' }));

    expect(noteToOffice([late], plan, [support], lines, given)).toBeNull();
  });

  it('says which partner has no address', () => {
    const without = aDueProject([aReport({ state: 'late', daysLate: 1 })], {
      partners: [{ name: '=Growers', role: 'lead', email: '', left: '' }],
    });
    const note = noteToOffice([without], planReminders([without], [], at, isAddress), [], [], given);

    expect(note?.body).toContain('P-01, report R1: =Growers has no e-mail address in the plan.');
  });

  it('names a due day that cannot be read, once for each wording, and none that is not waited for', () => {
    const reports = [
      aReport({ due: '30.9.\n2026 =A1' }),
      aReport({ id: 'R2', due: 'spring', state: 'waived' }),
      aReport({ id: 'R3', due: '' }),
    ];
    const note = (lines: Parameters<typeof noteToOffice>[3]) =>
      noteToOffice([aDueProject(reports)], { send: [], unreachable: [] }, [], lines, given);
    const first = note([]);

    expect(first?.body).toContain(
      'Days that cannot be read:\n- The due day of P-01, report R1, cannot be read: “30.9. 2026 =A1”. Nobody is reminded of it. Write it on the Reports tab as 2026-09-30.',
    );
    expect(first?.tells).toHaveLength(1);
    expect(note((first?.tells ?? []).map((name) => aLine({ ...name, to, state: 'sent' })))).toBeNull();
  });
});
