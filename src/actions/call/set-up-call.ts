import type { Cell } from '../../core/application/application.ts';
import { type StarterCriterion, starterCriteria } from '../../core/call/criteria/starter-criteria.ts';
import { settingRows } from '../../core/call/settings/setting-rows.ts';
import { ok, type Result } from '../../core/problem.ts';
import { applicationsTab } from '../../core/workbook/applications-tab.ts';
import { criteriaTab, guideTab, logTab, questionsTab, settingsTab } from '../../core/workbook/call-tabs.ts';
import { textIn } from '../../core/workbook/tab.ts';
import { log } from '../log.ts';
import type { Ports } from '../ports.ts';
import type { Done } from './done.ts';
import { readCriteriaTab } from './read-call.ts';
import { refreshGuide } from './refresh-guide.ts';

/**
 * Makes the tabs of a new call. In a call that is set up already it adds what is missing, tabs, columns and rows of
 * settings, and changes nothing else.
 */
export function setUpCall(ports: Ports): Result<Done> {
  const wasSetUp = ports.workbook.exists(settingsTab.key);
  ports.workbook.ensure(guideTab);
  const settings = ports.workbook.ensure(settingsTab);
  const there = new Set(settings.tab.rows.map((row) => textIn(row, 'code')));
  settings.tab.append(
    settingRows
      .filter(({ code }) => !there.has(code))
      .map(({ code, label, help, start }) => ({ code, label, help, value: start })),
  );
  const criteria = ports.workbook.ensure(criteriaTab);
  // Without an Applications tab the first set-up never came to its end.
  if (criteria.tab.rows.length === 0 && (criteria.isNew || !ports.workbook.exists('applications')))
    criteria.tab.append(starterCriteria.map(criterionCells));
  ports.workbook.ensure(questionsTab);
  const read = readCriteriaTab(ports);
  ports.workbook.ensure(applicationsTab(read.ok ? read.value : []));
  ports.workbook.ensure(logTab);
  ports.workbook.removeEmptyTabs();
  log(ports, [{ what: wasSetUp ? 'call set up again' : 'call set up' }]);
  refreshGuide(ports);
  if (!wasSetUp) ports.workbook.show(guideTab.key);
  return ok({
    message: wasSetUp
      ? 'Everything the call needs is there. Nothing that was filled in has been changed.'
      : 'The tabs of the call are made. Next: fill in the Settings tab and look at the Criteria tab.',
    problems: [],
  });
}

/** A starter criterion as the cells of its row. */
function criterionCells({ anchors, paragraphs, ...criterion }: StarterCriterion): Record<string, Cell> {
  const cells: Record<string, Cell> = { ...criterion, paragraphs: paragraphs.join('; ') };
  anchors.forEach((anchor, score) => {
    cells[`anchor${score}`] = anchor;
  });
  return cells;
}
