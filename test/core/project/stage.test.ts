import { describe, expect, it } from 'vitest';
import type { ProjectFacts } from '../../../src/core/project/project-facts.ts';
import { stageOf } from '../../../src/core/project/stage.ts';
import { aProject, followUp, partner, report } from './a-project.ts';

const came = report({ state: 'received', received: '2027-06-20' });
const made = { plan: '', beneficiaryReport: '', internalReport: 'https://example.org/i' };
const answered = [
  followUp({ kind: 'share' }),
  followUp({ kind: 'check-later' }),
  followUp({ kind: 'amend-guidelines', answer: 'no', details: 'They fit.' }),
];

describe('the stage of a project', () => {
  it.each<[string, string, Partial<ProjectFacts>, string]>([
    ['planned', 'The cooperation plan is not saved yet.', { version: 0 }, '2026-05-01'],
    [
      'planned',
      '1 of 2 partners have not agreed to the plan yet.',
      { agreements: [partner('One'), partner('Two', '')] },
      '2026-05-01',
    ],
    ['planned', 'The plan names no partners.', { agreements: [] }, '2026-05-01'],
    ['agreed', 'All partners agreed. It begins on 1 June 2026.', {}, '2026-05-31'],
    ['under way', 'It began on 1 June 2026.', {}, '2026-06-01'],
    ['under way', 'It began on 1 June 2026.', { agreements: [partner('One', '')] }, '2026-07-01'],
    ['under way', 'It began on 1 June 2026.', {}, '2027-05-30'],
    ['report due', 'Report R1 is due on 30 June 2027.', {}, '2027-05-31'],
    ['report due', 'Report R1 is due on 30 June 2027.', {}, '2027-06-30'],
    ['report late', 'Report R1 was due on 30 June 2027.', {}, '2027-07-01'],
    [
      'report late',
      'Report R1 was due on 30 June 2027.',
      { reports: [report({ state: 'partly', received: '2027-06-20' })] },
      '2027-07-01',
    ],
    [
      'reported',
      'The last report came on 20 June 2027; the internal report is not made yet.',
      { reports: [came] },
      '2027-07-01',
    ],
    [
      'reported',
      'Its reports are waived; the internal report is not made yet.',
      { reports: [report({ state: 'waived' })] },
      '2027-07-01',
    ],
    [
      'reported',
      'The last report came on 20 June 2027, after the internal report was made.',
      { reports: [came], documents: made, internalReportDay: '2027-06-01' },
      '2027-07-01',
    ],
    [
      'internal report made',
      '3 of the three questions on following up are not answered yet.',
      { reports: [came], documents: made, internalReportDay: '2027-06-21' },
      '2027-07-01',
    ],
    [
      'closed',
      'All reports are in, the internal report is made and the questions are answered.',
      { reports: [came], documents: made, internalReportDay: '2027-06-21', followUps: answered },
      '2027-07-01',
    ],
  ])('is %s: %s', (stage, why, part, today) => {
    expect(stageOf(aProject(part), today)).toEqual({ stage, why });
  });

  it('says a late report before anything that was reached', () => {
    const part = {
      reports: [came, report({ id: 'R2', kind: 'ad hoc', due: '2027-08-01' })],
      documents: made,
    };

    expect(stageOf(aProject(part), '2027-08-02').stage).toBe('report late');
  });
});
