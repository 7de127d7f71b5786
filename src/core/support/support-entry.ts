import type { Cell } from '../application/application.ts';
import type { Exchange } from '../application/reading/values/read-money.ts';
import { ok, type Problem, type Result, refused } from '../problem.ts';
import { isDay } from '../time/dates.ts';
import { laterNumber } from './later-lines.ts';
import { readAmount, readExpertDays } from './lines/read-value.ts';
import type { PlannedLine, ProjectLedger } from './project-ledger.ts';

/** A line as a person fills it in; `planned` is the number of the planned line it is given for, or ''. */
export type SupportEntry = {
  readonly stage: 'planned' | 'given';
  readonly date: string;
  readonly kind: 'money' | 'technical assistance';
  readonly assistance: string;
  readonly what: string;
  readonly organisation: string;
  readonly amount: number | null;
  readonly currency: string;
  readonly days: number | null;
  readonly givenBy: string;
  readonly planned: string;
};

export type SupportCells = Readonly<Record<string, Cell>>;

/** The cells of a new line, or what has to be mended first. A line given for a planned one takes its kind, and whatever else was left empty. */
export function cellsOfEntry(
  entry: SupportEntry,
  ledger: ProjectLedger,
  exchange: Exchange,
): Result<SupportCells> {
  const isPlanned = entry.stage === 'planned';
  const line =
    isPlanned || entry.planned === '' ? undefined : ledger.planned.find(({ id }) => id === entry.planned);
  const problems: Problem[] = [];
  if (!isPlanned && entry.planned !== '' && !line)
    problems.push({
      what: `There is no planned line ${entry.planned} in ${ledger.code}.`,
      remedy: 'Open the screen again and choose one that is there.',
    });
  const kind = line?.kind ?? entry.kind;
  const isMoney = kind === 'money';
  const currency = entry.currency.trim();
  const read = isMoney
    ? readAmount(entry.amount ?? '', currency, exchange)
    : readExpertDays(entry.days ?? '');
  if ('key' in read && !(isPlanned && (isMoney ? entry.amount : entry.days) === null))
    problems.push({ what: `The line cannot be counted: ${read.what}.`, remedy: read.remedy });
  else if (!isPlanned && 'value' in read && read.value === 0)
    problems.push({ what: 'Nothing was given.', remedy: 'Type how much it was.' });
  if (!isPlanned && !isDay(entry.date))
    problems.push({ what: 'The day it was given is missing.', remedy: 'Fill in the date.' });
  if (problems.length > 0) return refused(...problems);
  const ids = ledger.planned.map(({ id }) => id);
  return ok({
    project: ledger.code,
    id: isPlanned ? laterNumber(ids) : '',
    stage: entry.stage,
    date: entry.date,
    kind,
    assistance: isMoney ? '' : (line?.assistance ?? entry.assistance),
    what: entry.what.trim() || (line?.what ?? ''),
    organisation: entry.organisation.trim() || (line?.organisation ?? ''),
    amount: isMoney ? (entry.amount ?? '') : '',
    currency: isMoney ? currency : '',
    days: isMoney ? '' : (entry.days ?? ''),
    givenBy: entry.givenBy.trim() || (line?.givenBy ?? ''),
    planned: line?.id ?? '',
  });
}

/** What is still open of a planned line, given on a day. In the currency it was planned in. */
export function givenFor(line: PlannedLine, id: string, date: string): Result<SupportEntry> {
  if (line.open === null)
    return refused({
      what: 'The planned line has no figure that can be counted.',
      remedy: 'Use the form below and type what was given.',
    });
  if (line.open === 0)
    return refused({
      what: 'Nothing is open any more: the whole line is given.',
      remedy: 'If more was given, use the form below.',
    });
  const isWhole = line.open === line.value;
  const isMoney = line.kind === 'money';
  return ok({
    ...{ stage: 'given', date, kind: line.kind, assistance: line.assistance, what: line.what },
    ...{ organisation: line.organisation, givenBy: line.givenBy, planned: id },
    // Part of a converted amount is known in the call's currency only.
    amount: !isMoney ? null : isWhole ? line.amount : line.open,
    currency: isMoney && isWhole ? line.currency : '',
    days: isMoney ? null : line.open,
  });
}
