import type { DueProject } from '../../../../src/core/report/due/plan-reminders.ts';

type Report = DueProject['reports'][number];

/** An interim report due on the last day of September, nothing received, asked of the lead alone. */
export const aReport = (more: Partial<Report> = {}): Report => ({
  id: 'R1',
  kind: 'interim',
  due: '2026-09-30',
  reason: '',
  askedOf: 'lead',
  waived: '',
  received: '',
  answeredBy: [],
  missingPartners: ['Growers', 'Library', 'Radio'],
  incomplete: ['the report on the whole project'],
  state: 'waiting',
  daysLate: 0,
  ...more,
});

/** A lead and two partners, each with an address. */
export const aDueProject = (
  reports: readonly Report[] = [aReport()],
  more: Partial<DueProject> = {},
): DueProject => ({
  code: 'P-01',
  title: 'Seeds',
  partners: [
    { name: 'Growers', role: 'lead', email: 'growers@example.org', left: '' },
    { name: 'Library', role: 'partner', email: 'library@example.org', left: '' },
    { name: 'Radio', role: 'partner', email: 'radio@example.org', left: '' },
  ],
  reports,
  ...more,
});

export const isAddress = (text: string): boolean => text.includes('@');
