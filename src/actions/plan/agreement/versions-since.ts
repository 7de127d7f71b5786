import type { VersionSince } from '../../../core/plan/agreement/agreement-state.ts';
import type { Plan } from '../../../core/plan/plan.ts';
import { planChanges } from '../../../core/plan/versions/plan-changes.ts';
import type { Ports } from '../../ports.ts';
import { versionsKept } from '../keep-version.ts';

/** The versions kept of a plan, with what is different in it today; those nobody can read any more are left out. */
export const versionsSince = (ports: Ports, plan: Plan): readonly VersionSince[] =>
  versionsKept(ports, plan.code).flatMap(({ version, madeAt, plan: then }): VersionSince[] =>
    then
      ? [
          {
            version,
            day: madeAt ? ports.day(madeAt) : '',
            changed: version === plan.version ? [] : planChanges(then, plan),
          },
        ]
      : [],
  );

/** The version partners were asked about last; null while the plan was not shared. */
export function versionShared(ports: Ports, code: string): number | null {
  const shared = versionsKept(ports, code).filter(({ what }) => what === 'shared for comment');
  return shared[shared.length - 1]?.version ?? null;
}
