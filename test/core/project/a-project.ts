import type { AgreementState } from '../../../src/core/plan/agreement/agreement-state.ts';
import type { ProjectFacts, ReportOfProject } from '../../../src/core/project/project-facts.ts';

export const partner = (name: string, answer: AgreementState['answer'] = 'agreed'): AgreementState => ({
  ...{ name, answer, version: 1, date: '2026-05-20', way: 'meeting', who: '', comment: '' },
  ...{ isOfThisVersion: true, changed: [] },
});

export const report = (part: Partial<ReportOfProject> = {}): ReportOfProject => ({
  ...{ id: 'R1', kind: 'final', due: '2027-06-30', state: 'waiting', received: '', daysLate: 0 },
  incomplete: [],
  ...part,
});

/** Agreed by two partners, from June 2026 to May 2027, with one report due a month later. */
export const aProject = (part: Partial<ProjectFacts> = {}): ProjectFacts => ({
  code: 'A-01',
  title: 'Seeds on loan',
  lead: 'Orchard Growers',
  isSelected: true,
  starts: '2026-06-01',
  ends: '2027-05-31',
  version: 1,
  activities: [{ id: 'A1', what: 'Exchange', from: '2026-07', to: '2026-08' }],
  agreements: [partner('Orchard Growers'), partner('Town Library')],
  reports: [report()],
  outcomes: { promised: 0, verified: 0 },
  support: [],
  impressions: [],
  lessons: { worked: 0, avoid: 0 },
  followUps: [],
  documents: { plan: '', beneficiaryReport: '', internalReport: '' },
  internalReportDay: '',
  ...part,
});

export const followUp = (part: Partial<ProjectFacts['followUps'][number]> = {}) => ({
  ...{ kind: 'other', action: 'Write to the town', owner: 'RB', due: '2027-09-01', done: '' },
  ...{ answer: 'yes' as const, details: '' },
  ...part,
});
