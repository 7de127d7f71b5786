import { statuses } from '../../workbook/applications-tab.ts';

/** What staff decided about an application; '' when nothing yet. */
export type Status = '' | (typeof statuses)[number];

/** Reads a status as typed or chosen; null when it is none. */
export function readStatus(typed: string): Status | null {
  const plain = typed.trim().toLowerCase().replace(/\s+/g, ' ');
  if (plain === '') return '';
  return statuses.find((status) => status === plain) ?? null;
}

/** Chosen for an interview, or chosen for good: what the envelope has to cover. */
export const isIn = (status: Status): boolean => status === 'shortlist' || status === 'selected';
