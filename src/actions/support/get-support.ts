import { assistanceKinds } from '../../core/application/catalogue/codes.ts';
import { ok, type Result } from '../../core/problem.ts';
import type { Ports } from '../ports.ts';
import { readProjectLedger } from './read-project-ledger.ts';
import { supportView } from './support-view.ts';

/** What was planned and given to one project. */
export function getSupport(ports: Ports, code: string) {
  const read = readProjectLedger(ports, code);
  if (!read.ok) return read;
  const { ledger, settings } = read.value;
  return ok({
    code,
    title: ledger.title,
    currency: settings.currency,
    currencies: [settings.currency, ...Object.keys(settings.exchangeRates)].filter((each) => each !== ''),
    assistanceKinds: assistanceKinds.map((kind) => ({ code: kind.code, label: kind.label })),
    ...supportView(ledger, settings, ports.day(ports.now())),
  }) satisfies Result<unknown>;
}
