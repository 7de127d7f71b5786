import type { Settings } from '../../core/call/settings/settings.ts';
import { ok, type Result } from '../../core/problem.ts';
import { flagCatalogue } from '../../core/scoring/flags/flag-catalogue.ts';
import { inOrder } from '../../core/selection/candidate.ts';
import type { Ledger } from '../../core/support/ledger.ts';
import { applicationsTab } from '../../core/workbook/applications-tab.ts';
import { numberIn, type Row, textIn } from '../../core/workbook/tab.ts';
import { readCall } from '../call/read-call.ts';
import type { Ports } from '../ports.ts';
import { emptyLedger, readLedger, statusesOf } from '../support/read-ledger.ts';
import { candidateOf, envelopeOf, lineOf, verdictIn } from './candidates.ts';

/** Characters that titles and names of leads may take together: the reply with a thousand applications stays under 100 KB. */
const roomForTexts = 44_000;

/** Cuts no shorter than there is room for, so that the search sees as much of each title as it can. */
function cutTo(texts: readonly string[]): (text: string) => string {
  let most = 80;
  const taken = () => texts.reduce((sum, text) => sum + Math.min(text.length, most), 0);
  while (most > 20 && taken() > roomForTexts) most -= 4;
  return (text) => (text.length > most ? `${text.slice(0, most - 1)}…` : text);
}

/** All applications in few words each, from the Applications tab alone. */
export function listApplications(ports: Ports) {
  const call = readCall(ports, 'anything');
  if (!call.ok) return call;
  const tab = ports.workbook.open(applicationsTab(call.value.criteria));
  if (!tab.ok) return tab;
  const rows = tab.value.rows.filter((row) => textIn(row, 'code') !== '');
  const ledger = readLedger(ports, call.value.settings, statusesOf(rows.map(candidateOf)));
  return ok(
    listOf(rows, call.value.settings, ledger.ok ? ledger.value : emptyLedger),
  ) satisfies Result<unknown>;
}

/** The list of rows that were read before. */
export function listOf(rows: readonly Row[], settings: Settings, ledger: Ledger) {
  const candidates = rows.map(candidateOf);
  const ordered = inOrder(
    rows.map((row) => ({ row, code: textIn(row, 'code'), rank: numberIn(row, 'rank') })),
  );
  const labels = new Set<string>();
  const short = cutTo(rows.flatMap((row) => [textIn(row, 'title'), textIn(row, 'lead')]));
  const applications = ordered.map(({ row }) => {
    const flags = lines(textIn(row, 'flags'));
    for (const label of flags) labels.add(label);
    return cardOf(row, flags, short);
  });
  return {
    applications,
    flags: [...labels].map((label) => ({ ...flagNamed(label) })),
    line: lineOf(candidates, settings),
    envelope: envelopeOf(candidates, settings, ledger),
  };
}

const lines = (text: string): string[] => text.split('\n').filter((line) => line !== '');

/** The tab keeps the labels of flags, because people read them there. */
const flagNamed = (label: string) =>
  flagCatalogue.find((flag) => flag.label === label) ?? { code: label, label, tone: 'information' as const };

function cardOf(row: Row, flags: readonly string[], short: (text: string) => string) {
  const codes = flags.map((label) => flagNamed(label).code);
  return {
    code: textIn(row, 'code'),
    title: short(textIn(row, 'title')),
    lead: short(textIn(row, 'lead')),
    partners: lines(textIn(row, 'partners')).length,
    percent: numberIn(row, 'percent'),
    rank: numberIn(row, 'rank'),
    tiedWith: textIn(row, 'tied')
      .split(', ')
      .filter((code) => code !== ''),
    complete: textIn(row, 'complete') === 'yes',
    completeness: numberIn(row, 'completeness') ?? 0,
    verdict: verdictIn(row),
    flags: codes,
    status: textIn(row, 'status'),
    project: textIn(row, 'status') === 'selected',
    amount: numberIn(row, 'amount'),
    days: numberIn(row, 'days') ?? 0,
    rural: codes.includes('rural'),
    late: codes.includes('late'),
  };
}
