import type { Cell } from '../../application/application.ts';
import { ok, type Place, type Problem, type Result, refused } from '../../problem.ts';
import type { Target } from '../../selection/portfolio/read-targets.ts';
import { readSetting, type SettingValue } from './read-setting.ts';
import { type SettingRow, settingRows } from './setting-rows.ts';
import type { Settings, TieBreak } from './settings.ts';

export type SettingCell = { readonly row: number; readonly code: string; readonly value: Cell };

/** What the settings are read for: the form needs more than a look at the tab, a plan needs other things. */
export type SettingNeed = 'anything' | 'the form' | 'plans';

/** The Settings tab as values, or every problem in it at once, each with its place. */
export function readSettings(
  rows: readonly SettingCell[],
  place: (row: number) => Place,
  need: SettingNeed = 'anything',
): Result<Settings> {
  const problems: Problem[] = [];
  const values = new Map<string, SettingValue>();
  for (const setting of settingRows) {
    const [cell, second] = rows.filter(({ code }) => code === setting.code);
    if (cell === undefined) {
      problems.push(deleted(setting, rows, place));
      continue;
    }
    if (second !== undefined) problems.push(twice(setting, place(second.row)));
    const where = place(cell.row);
    const read = readSetting(setting, cell.value);
    if (!read.ok) problems.push({ where, ...read.problem });
    else if (read.value === null && isNeeded(setting, need)) problems.push(missing(setting, where, need));
    else values.set(setting.code, read.value);
  }
  problems.push(...disorder(values, rows, place));
  return problems.length > 0 ? refused(...problems) : ok(settingsOf(values));
}

const isNeeded = ({ required }: SettingRow, need: SettingNeed): boolean => required === `for ${need}`;

function deleted(
  { label }: SettingRow,
  rows: readonly SettingCell[],
  place: (row: number) => Place,
): Problem {
  const { tab } = place(rows[0]?.row ?? 2);
  return {
    where: { tab },
    what: `The row "${label}" is missing.`,
    remedy: 'Undo its deletion, or run Set up a call again: it adds missing rows and changes nothing else.',
  };
}

const twice = ({ label }: SettingRow, where: Place): Problem => ({
  where,
  what: `"${label}" stands here a second time.`,
  remedy: 'Delete one of the two rows.',
});

const missing = ({ label, help }: SettingRow, where: Place, need: SettingNeed): Problem => ({
  where,
  what: `"${label}" is empty, and ${need} cannot do without it.`,
  remedy: `Fill it in. ${help}`,
});

/** What single cells cannot show: a deadline before the opening, a rate for the call's own currency. */
function disorder(
  values: ReadonlyMap<string, SettingValue>,
  rows: readonly SettingCell[],
  place: (row: number) => Place,
): Problem[] {
  const opens = values.get('opens');
  const deadline = values.get('deadline');
  if (!(opens instanceof Date) || !(deadline instanceof Date) || deadline.getTime() > opens.getTime())
    return [];
  const row = rows.find(({ code }) => code === 'deadline')?.row;
  return [
    {
      ...(row === undefined ? {} : { where: place(row) }),
      what: 'The deadline is before the call opens.',
      remedy: 'Correct one of the two dates.',
    },
  ];
}

const isOrder = (value: SettingValue): value is readonly TieBreak[] => Array.isArray(value);
const isTargets = (value: SettingValue): value is readonly Target[] => Array.isArray(value);

function settingsOf(values: ReadonlyMap<string, SettingValue>): Settings {
  const text = (code: keyof Settings) => {
    const value = values.get(code);
    return typeof value === 'string' ? value : '';
  };
  const number = (code: keyof Settings) => {
    const value = values.get(code);
    return typeof value === 'number' ? value : null;
  };
  const date = (code: keyof Settings) => {
    const value = values.get(code);
    return value instanceof Date ? value : null;
  };
  const targets = (code: keyof Settings) => {
    const value = values.get(code);
    return isTargets(value) ? value : [];
  };
  const rates = values.get('exchangeRates');
  const tieBreak = values.get('tieBreak');
  return {
    office: text('office'),
    country: text('country'),
    language: text('language'),
    callCode: text('callCode'),
    callTitle: text('callTitle'),
    opens: date('opens'),
    deadline: date('deadline'),
    timeZone: text('timeZone'),
    currency: text('currency').toUpperCase(),
    exchangeRates: rates instanceof Map ? Object.fromEntries(rates) : {},
    ceiling: number('ceiling'),
    envelopeMoney: number('envelopeMoney'),
    envelopeDays: number('envelopeDays'),
    tieBreak: isOrder(tieBreak) ? tieBreak : [],
    shortlistPlaces: number('shortlistPlaces'),
    shortlistPercent: number('shortlistPercent'),
    reservedPlaces: targets('reservedPlaces'),
    targets: targets('targets'),
    assessorsEach: number('assessorsEach') ?? 2,
    scoresCounted: text('scoresCounted') === 'adjusted' ? 'adjusted' : 'raw',
    assessmentDue: date('assessmentDue'),
    senderName: text('senderName'),
    replyTo: text('replyTo'),
    privacyNotice: text('privacyNotice'),
    disclaimer: text('disclaimer'),
    citation: text('citation'),
    approver: text('approver'),
  };
}
