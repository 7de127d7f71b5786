import { guideSteps } from '../../core/call/guide.ts';
import { describeProblem } from '../../core/problem.ts';
import { guideTab } from '../../core/workbook/call-tabs.ts';
import type { Ports } from '../ports.ts';
import { readState } from './read-state.ts';

/** Writes the Guide tab anew. Staff may delete the tab: then nothing is written. */
export function refreshGuide(ports: Ports): void {
  const tab = ports.workbook.open(guideTab);
  if (!tab.ok) return;
  const { state, problems } = readState(ports);
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
  const rows = tab.value.rows.map(({ row }) => row);
  const blank = { step: '', state: '', detail: '', link: '' };
  const keys = Object.keys(blank);
  tab.value.write(
    keys,
    rows.map((row, index) => ({ row, cells: lines[index] ?? blank })),
  );
  tab.value.append(lines.slice(rows.length));
}
