import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { projectEntry } from '../../../src/core/project/project-entry.ts';
import { roomLines } from '../../../src/core/project/room-lines.ts';
import { aProject, followUp, partner, report } from './a-project.ts';

describe('a project in the list of all', () => {
  it('says the most urgent thing and how much is late', () => {
    const facts = aProject({
      reports: [report({ due: '2027-06-10', daysLate: 5, state: 'late' })],
      followUps: [followUp({ due: '2027-06-14' })],
    });

    expect(projectEntry(facts, '2027-06-15')).toMatchObject({
      stage: 'report late',
      late: 2,
      next: 'R1, final report, 5 days late',
    });
    expect(projectEntry(facts, '2027-06-11').next).toBe('R1, final report, 1 day late');
  });

  it('says why it stands where it does when nothing is due', () => {
    expect(projectEntry(aProject(), '2026-09-01').next).toBe('It began on 1 June 2026.');
    expect(projectEntry(aProject({ isSelected: false, version: 0 }), '2026-09-01')).toMatchObject({
      stage: 'closed',
      late: 0,
      next: 'The decision to select it was taken back.',
    });
  });

  it('takes under 60 KB for 250 projects with long names, however they are written', () => {
    const facts = aProject({
      title: 'Village libraries that lend seeds, tools and time to each other in three valleys',
      lead: 'Association for the Development of Rural Areas and Mountains',
      reports: [report({ state: 'late', daysLate: 100 })],
    });
    const list = Array.from({ length: 250 }, () => projectEntry(facts, '2027-09-15'));

    expect(JSON.stringify(list).length).toBeLessThan(60_000);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (title) => {
        const cut = projectEntry(aProject({ title }), '2026-09-01').title;
        expect([...cut].length).toBeLessThanOrEqual(60);
        expect(cut).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
      }),
    );
  });
});

describe('the rooms of a project', () => {
  it('say in a line how each stands', () => {
    const facts = aProject({
      agreements: [partner('One'), partner('Two', '')],
      reports: [report({ state: 'received', received: '2027-01-01' }), report({ id: 'R2', daysLate: 3 })],
      support: [
        { stage: 'given', date: '2026-07-01', what: 'Grant', isOverdue: false },
        { stage: 'planned', date: '2026-12-01', what: 'Days', isOverdue: true },
      ],
      impressions: [{ date: '2026-09-15', kind: 'visit' }],
      outcomes: { promised: 3, verified: 1 },
      lessons: { worked: 1, avoid: 1 },
      followUps: [followUp()],
      documents: { plan: 'https://example.org/p', beneficiaryReport: '', internalReport: '' },
    });

    expect(roomLines(facts)).toEqual({
      plan: 'Version 1.',
      agreement: '1 of 2 partners, version 1.',
      support: '1 given, 1 planned, 1 overdue.',
      reports: '1 of 2 in, 1 late.',
      notes: '1 impression, 2 lessons, 1 follow-up action open.',
      outcomes: '1 of 3 verified.',
      documents: 'Made: plan.',
    });
  });

  it('say so where nothing is there yet', () => {
    expect(roomLines(aProject({ version: 0, agreements: [], reports: [], activities: [] }))).toEqual({
      plan: 'Not saved yet.',
      agreement: 'No partner has answered yet.',
      support: 'Nothing planned or given yet.',
      reports: 'No report is planned yet.',
      notes: 'Nothing noted yet.',
      outcomes: 'The plan promises none yet.',
      documents: 'None made yet.',
    });
  });
});
