import type { Cell } from '../../../core/application/application.ts';
import { ok, type Result, refused } from '../../../core/problem.ts';
import { refusalOf } from '../../../core/report/share/refusal.ts';
import type { Recipient } from '../../../core/report/share/sharing-line.ts';
import type { Ports, Tab } from '../../ports.ts';

export type Told = { readonly email: string; readonly state: string };

/** Lets in one after the other, each outcome written before the next; a right somebody has already is not given again. */
export function letAllIn(
  ports: Ports,
  { tab, key, message }: { readonly tab: Tab; readonly key: string; readonly message: string },
  waiting: readonly Recipient[],
): Result<readonly Told[]> {
  let roles = ports.documents.rolesIn(key);
  if (!roles) return refused(notSeen);
  const told: Told[] = [];
  const write = (row: number, cells: Readonly<Record<string, Cell>>) =>
    tab.write(Object.keys(cells), [{ row, cells }]);
  for (const { row, email } of waiting) {
    const tell = (state: string, outcome: string) => {
      write(row, { state, at: ports.now(), outcome });
      told.push({ email, state });
    };
    // Let in by a run that was cut short, or by a person: no second letter.
    if (roles.has(email.toLowerCase())) {
      tell('shared', 'Can open it.');
      continue;
    }
    const words = ports.documents.invite(key, email, message);
    if (words === '') {
      tell('shared', 'Google told the recipient.');
      continue;
    }
    // An error can follow what was done all the same: "shared, but emails could not be sent".
    roles = ports.documents.rolesIn(key) ?? roles;
    if (roles.has(email.toLowerCase())) {
      tell(
        'shared',
        `Can open it, but Google may not have told: send the address yourself. Google answered: ${words}`,
      );
      continue;
    }
    const refusal = refusalOf(words);
    if (refusal.state === 'refused') tell('refused', refusal.outcome);
    else write(row, { outcome: refusal.outcome });
    if (refusal.state === 'stop') break;
  }
  return ok(told);
}

const notSeen = {
  what: 'This account does not see the document: another account made it, or it was removed.',
  remedy: 'Let whoever made it share it, or create it again and have that version approved.',
};
