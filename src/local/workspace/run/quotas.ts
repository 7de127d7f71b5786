import { documentsMade } from '../../docs/drive/new-file.ts';
import { recipientsCounted } from '../../platform/mail/mails-counted.ts';
import type { World } from '../world.ts';

/**
 * What is left of this day for a person: recipients of mail, documents made, reads and writes of properties, minutes
 * their triggers may run (developers.google.com/apps-script/guides/services/quotas).
 */
export type QuotaLeft = {
  readonly mailRecipients?: number;
  readonly documents?: number;
  readonly propertyCalls?: number;
  readonly triggerMinutes?: number;
};

const aDay = 24 * 60 * 60 * 1000;

/** Sets the account's daily limits to what was used in the last 24 hours and this much more. */
export function setQuotaLeft(world: World, user: string, left: QuotaLeft): void {
  const used = usedToday(world, user);
  const { mailRecipients, documents, propertyCalls, triggerMinutes } = left;
  world.limits = {
    ...world.limits,
    ...(mailRecipients === undefined ? {} : { mailRecipientsPerDay: used.mailRecipients + mailRecipients }),
    ...(documents === undefined ? {} : { documentsPerDay: used.documents + documents }),
    ...(propertyCalls === undefined ? {} : { propertyCallsPerDay: used.propertyCalls + propertyCalls }),
    ...(triggerMinutes === undefined ? {} : { triggerMinutesPerDay: used.triggerMinutes + triggerMinutes }),
  };
}

/** What a person's executions used in the last 24 hours. */
export function usedToday({ state, executions, limits }: World, user: string): Required<QuotaLeft> {
  const since = Date.parse(state.now) - aDay;
  const runs = executions.filter((run) => run.user === user && Date.parse(run.start) > since);
  const sum = <Item>(items: readonly Item[], of: (item: Item) => number) =>
    items.reduce((total, item) => total + of(item), 0);
  return {
    mailRecipients: recipientsCounted(state.mails, user, new Date(state.now), limits),
    documents: documentsMade(state, since),
    propertyCalls: sum(runs, ({ callsByMethod }) => propertyCalls(callsByMethod)),
    triggerMinutes:
      sum(runs, ({ kind, ms, scriptMs }) =>
        kind === 'clock' || kind === 'form-submit' ? Math.max(ms, scriptMs) : 0,
      ) / 60_000,
  };
}

export const propertyCalls = (callsByMethod: Readonly<Record<string, number>>): number =>
  Object.entries(callsByMethod).reduce(
    (total, [name, calls]) => total + (name.startsWith('Properties.') ? calls : 0),
    0,
  );
