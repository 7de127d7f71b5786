import { readDecisionRows } from '../../../core/assessment/blind/read-decisions.ts';
import { blindTab } from '../../../core/workbook/blind-tabs.ts';
import type { Ports } from '../../ports.ts';
import { readAssessors } from '../read-panel.ts';

/** Where blind reading stands, in one line each, as the tabs say: no text of an applicant is read for it. */
export function blindStates(ports: Ports): Readonly<Record<'blind' | 'packs', string>> {
  const tab = ports.workbook.exists(blindTab.key) ? ports.workbook.open(blindTab) : null;
  const open = tab?.ok
    ? readDecisionRows(tab.value.rows).filter(({ decision }) => decision === '').length
    : 0;
  const panel = readAssessors(ports);
  const assessors = panel.ok ? panel.value.assessors.filter(({ active }) => active) : [];
  const released = assessors.filter((each) => each.released !== null).length;
  return {
    blind: !tab?.ok
      ? 'Not looked at yet.'
      : open === 0
        ? 'Every word is decided.'
        : `${open} words to decide.`,
    packs: released === 0 ? 'Nothing is released yet.' : `Sent to ${released} of ${assessors.length}.`,
  };
}
