import { ours } from './short-columns.ts';
import type { TabDefinition } from './tab.ts';

export const criteriaVersionsTab: TabDefinition = {
  key: 'criteria-versions',
  title: 'Criteria versions',
  columns: ours(
    ['version', 'Version', 'number', 70, 'Goes up when criteria are changed after publication.'],
    ['state', 'State', 'text', 90, 'approved or published'],
    ['approvedBy', 'Approved by', 'text', 200, 'The person or body that approved the criteria.'],
    ['approvedOn', 'Approved on', 'text', 100, 'The day, as 2026-03-01.'],
    ['procedure', 'Procedure', 'long-text', 280, 'How criteria are approved in this office.'],
    ['publishedAt', 'Published', 'date-time', 130, 'Applicants could read them from then on.'],
    ['document', 'Document', 'link', 240, 'The public document.'],
    ['fingerprint', 'Mark', 'text', 150, 'Shows whether criteria, weights or tie-break were changed since.'],
  ),
};
