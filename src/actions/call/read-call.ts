import type { Criterion } from '../../core/call/criteria/criterion.ts';
import { readCriteria } from '../../core/call/criteria/read-criteria.ts';
import { readSettings, type SettingNeed } from '../../core/call/settings/read-settings.ts';
import type { Settings } from '../../core/call/settings/settings.ts';
import { ok, type Place, type Result, refused } from '../../core/problem.ts';
import { criteriaTab, questionsTab, settingsTab } from '../../core/workbook/call-tabs.ts';
import { textIn } from '../../core/workbook/tab.ts';
import type { FormRole, Ports } from '../ports.ts';

/** What a form asks, as the Questions tab keeps it: which questions answer the field, and the answers they offer. */
export type BoundField = {
  readonly row: number;
  readonly key: string;
  readonly label: string;
  readonly title: string;
  readonly questions: readonly string[];
  readonly options: readonly string[];
};

export type Call = { readonly settings: Settings; readonly criteria: readonly Criterion[] };

export function readSettingsTab(ports: Ports, need: SettingNeed): Result<Settings> {
  const tab = ports.workbook.open(settingsTab);
  if (!tab.ok) return tab;
  const rows = tab.value.rows.map((row) => ({
    row: row.row,
    code: textIn(row, 'code'),
    value: row.cells.value ?? '',
  }));
  return readSettings(rows, (row) => tab.value.place(row, 'value'), need);
}

export function readCriteriaTab(ports: Ports): Result<readonly Criterion[]> {
  const tab = ports.workbook.open(criteriaTab);
  if (!tab.ok) return tab;
  return readCriteria(tab.value.rows, (row, column): Place => {
    const place = tab.value.place(row ?? 1, column ?? 'code');
    return {
      tab: place.tab,
      ...(row === undefined ? {} : { row }),
      ...(column === undefined || place.column === undefined ? {} : { column: place.column }),
    };
  });
}

/** Settings and criteria together, with everything that is wrong in either. */
export function readCall(ports: Ports, need: SettingNeed): Result<Call> {
  const settings = readSettingsTab(ports, need);
  const criteria = readCriteriaTab(ports);
  if (settings.ok && criteria.ok) return ok({ settings: settings.value, criteria: criteria.value });
  return refused(...(settings.ok ? [] : settings.problems), ...(criteria.ok ? [] : criteria.problems));
}

const lines = (text: string): string[] => text.split('\n').filter((line) => line !== '');

export function readQuestionsTab(ports: Ports, role: FormRole): Result<readonly BoundField[]> {
  const tab = ports.workbook.open(questionsTab);
  if (!tab.ok) return tab;
  return ok(
    tab.value.rows
      .filter((row) => textIn(row, 'form') === role)
      .map((row) => ({
        row: row.row,
        key: textIn(row, 'key'),
        label: textIn(row, 'label'),
        title: textIn(row, 'title'),
        questions: textIn(row, 'questions')
          .split(/[\s,]+/)
          .filter((id) => id !== ''),
        options: lines(textIn(row, 'options')),
      })),
  );
}

/** Every question id of the bound fields with the title its column had, for finding the columns again. */
export function questionTitles(bound: readonly BoundField[]): ReadonlyMap<string, string> {
  const titles = new Map<string, string>();
  for (const { questions, title } of bound) {
    const each = lines(title);
    questions.forEach((id, index) => {
      titles.set(id, each[index] ?? title);
    });
  }
  return titles;
}
