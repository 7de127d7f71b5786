import { guideSteps } from '../../core/call/guide.ts';
import { describeProblem } from '../../core/problem.ts';
import { guideTab } from '../../core/workbook/call-tabs.ts';
import type { Ports } from '../ports.ts';
import { readState } from './read-state.ts';

/** Brings the Guide tab up to date. Staff may delete the tab: then nothing is written. */
export function refreshGuide(ports: Ports): void {
  const tab = ports.workbook.open(guideTab);
  if (!tab.ok) return;
  const { state, problems } = readState(
    ports,
    ports.forms.look('application', 'as last seen'),
    ports.automation.owner() === '' ? 'nobody' : 'installed',
  );
  const lines = [
    ...guideSteps(state).map(({ title, state: where, detail, link }) => ({
      step: title,
      state: where as string,
      detail,
      link: link ?? '',
    })),
    ...problems.map((problem) => ({
      step: 'To be mended',
      state: '',
      detail: describeProblem(problem),
      link: '',
    })),
  ];
  const { rows, nextRow } = tab.value;
  const blank = { step: '', state: '', detail: '', link: '' };
  const keys = Object.keys(blank) as (keyof typeof blank)[];
  const changes = Array.from({ length: Math.max(rows.length, lines.length) }, (_, index) => ({
    row: rows[index]?.row ?? nextRow + index - rows.length,
    cells: lines[index] ?? blank,
    before: rows[index]?.cells,
  }));
  if (changes.some(({ cells, before }) => keys.some((key) => (before?.[key] ?? '') !== cells[key])))
    tab.value.write(keys, changes);
}
