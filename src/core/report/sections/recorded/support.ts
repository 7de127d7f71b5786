import { assistanceKinds, labelOf } from '../../../application/catalogue/codes.ts';
import type { Block } from '../../document.ts';
import type { ProjectRecord, SupportEntry } from '../../project-record.ts';
import { note, open, orOpen, subheading, tableOr } from '../../wording/blocks.ts';
import { showDay, showDays, showMoney } from '../../wording/show.ts';

/** both kinds of support, planned against given. */
export function supportGiven(record: ProjectRecord): Block[] {
  const { call, plan } = record;
  const currency = call.currency || plan.support.currency;
  const entries = [...plannedEntries(record), ...record.support.filter(({ status }) => status === 'given')];
  const given = entries.filter(({ status }) => status === 'given');
  const unknown = entries.filter(
    ({ kind, amount, days }) => (kind === 'money' ? amount : days) === null,
  ).length;
  return [
    tableOr(
      ['Support', 'Planned', 'Given', 'Given less planned'],
      [
        ...comparison('Money', entries.filter(isMoney), (value) => showMoney(value, currency)),
        ...assistanceIn(entries).map((kind) => {
          const ofKind = entries.filter((entry) => !isMoney(entry) && entry.assistance === kind);
          return (
            comparison(labelOf(assistanceKinds, kind) || 'Technical assistance', ofKind, showDays)[0] ?? []
          );
        }),
      ],
      'no support is recorded, neither money nor technical assistance; staff enter it in tab Support.',
    ),
    ...(unknown > 0 ? [note(`Without an amount or number of days, so not in the sums: ${unknown}.`)] : []),
    subheading('Support given'),
    tableOr(
      ['Date', 'Kind', 'What for', 'Amount or days'],
      given.map((entry) => [
        orOpen(showDay(entry.date)),
        kindOf(entry),
        orOpen(entry.what),
        size(entry, currency),
      ]),
      'no support has been recorded as given; staff enter it in tab Support.',
    ),
  ];
}

/** The ledger's planned entries, or the plan's own figures while the ledger has none. */
function plannedEntries({ support, plan }: ProjectRecord): SupportEntry[] {
  const planned = support.filter(({ status }) => status === 'planned');
  if (planned.length > 0) return planned;
  const blank = {
    ...{ id: '', date: '', assistance: '', what: '', organisation: '', amount: null },
    ...{ currency: '', days: null, givenBy: '', planned: '' },
    status: 'planned',
  } as const;
  const { money, assistance } = plan.support;
  return [
    ...(money === null ? [] : [{ ...blank, kind: 'money', amount: money } as const]),
    ...assistance.map(
      ({ kind, days, what }) =>
        ({ ...blank, kind: 'technical assistance', assistance: kind, days, what }) as const,
    ),
  ];
}

const isMoney = ({ kind }: SupportEntry): boolean => kind === 'money';

const assistanceIn = (entries: readonly SupportEntry[]): string[] => {
  const kinds = entries.filter((entry) => !isMoney(entry)).map(({ assistance }) => assistance);
  return kinds.filter((kind, index) => kinds.indexOf(kind) === index);
};

function comparison(
  label: string,
  entries: readonly SupportEntry[],
  show: (value: number) => string,
): string[][] {
  if (entries.length === 0) return [];
  const sum = (status: SupportEntry['status']): number => {
    const values = entries
      .filter((entry) => entry.status === status)
      .map((entry) => (isMoney(entry) ? entry.amount : entry.days) ?? 0);
    return Math.round(values.reduce((total, value) => total + value, 0) * 100) / 100;
  };
  const planned = sum('planned');
  const given = sum('given');
  return [[label, show(planned), show(given), show(Math.round((given - planned) * 100) / 100)]];
}

const kindOf = (entry: SupportEntry): string =>
  isMoney(entry) ? 'Money' : labelOf(assistanceKinds, entry.assistance) || 'Technical assistance';

const size = (entry: SupportEntry, currency: string): string => {
  if (isMoney(entry)) return entry.amount === null ? open : showMoney(entry.amount, currency);
  return entry.days === null ? open : showDays(entry.days);
};
