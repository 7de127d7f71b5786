import type { Problem } from '../../../core/problem.ts';
import { numberIn, textIn } from '../../../core/workbook/tab.ts';
import type { Ports, Tab } from '../../ports.ts';
import type { PanelAssessor } from '../read-panel.ts';
import { packKey } from './write-packs.ts';

/**
 * Lets each assessor, and nobody else, read the documents made for them. Who reads nothing any more, or has another
 * address now, may no longer.
 */
export function sharePacks(ports: Ports, tab: Tab, assessors: readonly PanelAssessor[]): readonly Problem[] {
  const problems: Problem[] = [];
  for (const row of tab.rows) {
    const assessor = textIn(row, 'assessor');
    const person = assessors.find(({ code }) => code === assessor);
    const reads = textIn(row, 'applications') !== '' && person?.active === true;
    const email = reads ? (person?.email ?? '') : '';
    const before = textIn(row, 'sharedWith');
    if (before === email || (email !== '' && !ports.mail.isAddress(email))) continue;
    const key = packKey(assessor, numberIn(row, 'part') ?? 0);
    if (before !== '') ports.documents.stopSharing(key, before);
    const shared = email !== '' && ports.documents.shareWith(key, email);
    if (email !== '' && !shared)
      problems.push({
        where: tab.place(row.row, 'sharedWith'),
        what: `Google did not let the address of ${assessor} read the document.`,
        remedy:
          'It needs an account with Google, and your domain must allow sharing outside it. Give another address on the Assessors tab, or send them a PDF yourself.',
      });
    tab.write(['sharedWith'], [{ row: row.row, cells: { sharedWith: shared ? email : '' } }]);
  }
  return problems;
}
