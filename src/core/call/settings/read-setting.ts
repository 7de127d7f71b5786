import { isAnswered } from '../../application/answer.ts';
import type { Cell } from '../../application/application.ts';
import { readTargets, type Target, targetExamples } from '../../selection/portfolio/read-targets.ts';
import { isTimeZone } from '../../time/civil-time.ts';
import type { SettingRow } from './setting-rows.ts';
import type { TieBreak } from './settings.ts';

/** The value of one setting; null when the cell is empty. */
export type SettingValue =
  | string
  | number
  | Date
  | readonly TieBreak[]
  | readonly Target[]
  | ReadonlyMap<string, number>
  | null
  | undefined;

type Read =
  | { readonly ok: true; readonly value: SettingValue }
  | { readonly ok: false; readonly problem: { readonly what: string; readonly remedy: string } };

const value = (read: SettingValue): Read => ({ ok: true, value: read });
const problem = (what: string, remedy: string): Read => ({ ok: false, problem: { what, remedy } });

const tieBreaks: readonly TieBreak[] = ['more-than-two-organisations', 'rural', 'lower-amount', 'earlier'];

export function readSetting(setting: SettingRow, cell: Cell): Read {
  if (typeof cell === 'string' && !isAnswered(cell)) return value(null);
  return readers[setting.kind](setting, cell);
}

const textOf = (cell: Cell): string => (typeof cell === 'string' ? cell.trim() : String(cell));

const readText = (setting: SettingRow, cell: Cell): Read => {
  if (cell instanceof Date || typeof cell === 'boolean')
    return problem(`"${setting.label}" is not text.`, 'Format the cell as plain text and type it again.');
  if (setting.code === 'currency' && !/^[A-Za-z]{3}$/.test(textOf(cell)))
    return problem(`"${textOf(cell)}" is no code of a currency.`, 'Type three letters, for example EUR.');
  if (setting.code === 'scoresCounted') return readCounting(textOf(cell).toLowerCase());
  return value(textOf(cell));
};

const readCounting = (typed: string): Read =>
  ['raw', 'adjusted'].includes(typed)
    ? value(typed)
    : problem(`"${typed}" is no way to count scores.`, 'Type raw or adjusted.');

const readNumber = (setting: SettingRow, cell: Cell): Read => {
  if (typeof cell !== 'number' || !Number.isFinite(cell))
    return problem(
      `"${setting.label}" is not a number: ${shown(cell)}.`,
      'Type the number only, without words or a currency.',
    );
  if (cell < 0) return problem(`"${setting.label}" is below zero.`, 'Type a number that is zero or more.');
  if (setting.code === 'shortlistPlaces' && !Number.isInteger(cell))
    return problem(`"${setting.label}" is not a whole number.`, 'Type a whole number of places.');
  if (setting.code === 'assessorsEach' && (!Number.isInteger(cell) || cell < 2))
    return problem(
      `"${setting.label}" is not a whole number of 2 or more.`,
      'Type 2 or more: one assessor alone is nobody to compare with.',
    );
  if (setting.code === 'shortlistPercent' && cell > 100)
    return problem(`"${setting.label}" is above 100 %.`, 'Type a number from 0 to 100.');
  return value(cell);
};

const shown = (cell: Cell): string => (cell instanceof Date ? 'it is a date' : `it says "${cell}"`);

const readers: Readonly<Record<SettingRow['kind'], (setting: SettingRow, cell: Cell) => Read>> = {
  text: readText,
  paragraph: readText,
  number: readNumber,
  money: readNumber,
  'date-time': (setting, cell) =>
    cell instanceof Date && !Number.isNaN(cell.getTime())
      ? value(cell)
      : problem(
          `"${setting.label}" is not a date: ${shown(cell)}.`,
          'Type a date and time as your spreadsheet writes them, for example 2026-03-31 23:59.',
        ),
  email: (setting, cell) =>
    /^[^\s@,;<>]+@[^\s@,;<>]+\.[^\s@,;<>]+$/.test(textOf(cell))
      ? value(textOf(cell))
      : problem(
          `"${setting.label}" is not one e-mail address.`,
          'Type one address, for example office@example.org.',
        ),
  'time-zone': (_, cell) =>
    isTimeZone(textOf(cell))
      ? value(textOf(cell))
      : problem(`There is no time zone "${textOf(cell)}".`, 'Type one like Europe/Sarajevo.'),
  list: (_, cell) => readTieBreak(textOf(cell)),
  categories: (setting, cell) => readCategories(setting, textOf(cell)),
  rates: (_, cell) => readRates(textOf(cell)),
};

function readTieBreak(text: string): Read {
  const order = text
    .split(/[,;\n]+/)
    .map((part) => part.trim().toLowerCase().replace(/\s+/g, '-'))
    .filter((part) => part !== '');
  const unknown = order.find((part) => !tieBreaks.some((known) => known === part));
  if (unknown !== undefined)
    return problem(`"${unknown}" breaks no tie.`, `Use these, separated by commas: ${tieBreaks.join(', ')}.`);
  if (new Set(order).size < order.length)
    return problem('A tie-break stands in the list twice.', 'Name each one once.');
  return value(order.map((part) => tieBreaks.find((known) => known === part)).filter(isTieBreak));
}

const isTieBreak = (part: TieBreak | undefined): part is TieBreak => part !== undefined;

function readCategories({ label }: SettingRow, text: string): Read {
  const read = readTargets(text);
  if ('targets' in read) return value(read.targets);
  if ('twice' in read)
    return problem(`"${read.twice}" names a category of "${label}" again.`, 'Name each once.');
  return problem(
    `"${read.unknown}" is no category of "${label}".`,
    `Use codes like ${targetExamples}, each with a number, separated by semicolons.`,
  );
}

/** "BAM 1.95583; RSD 117.2", also with a decimal comma, a colon or an equals sign. */
function readRates(text: string): Read {
  const rates = new Map<string, number>();
  for (const part of text.split(/[;\n]+|,\s+/).filter(isAnswered)) {
    const found = /^\s*(?:1\s+[A-Za-z]{3}\s*=\s*)?([A-Za-z]{2,3})\s*[:=]?\s*(\d+(?:[.,]\d+)?)\s*$/.exec(part);
    const rate = Number((found?.[2] ?? '').replace(',', '.'));
    if (!found || !(rate > 0))
      return problem(
        `"${part.trim()}" is no exchange rate.`,
        'Write the code of the currency and how many of it one unit of yours is, for example BAM 1.95583; RSD 117.2',
      );
    const code = (found[1] ?? '').toUpperCase();
    rates.set(code === 'KM' ? 'BAM' : code, rate);
  }
  return value(rates);
}
