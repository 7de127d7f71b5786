import type { Application } from '../../application/application.ts';
import type { Settings } from '../../call/settings/settings.ts';
import { isContinuousPackage } from '../kind/continuity.ts';
import { kindOfCooperation } from '../kind/kind-of-cooperation.ts';
import type { Flag } from '../scored.ts';
import { moneyFlags } from './money-flags.ts';
import { partnerFlags } from './partner-flags.ts';
import { preparationFlags } from './preparation-flags.ts';

export type FlagContext = {
  readonly settings: Pick<Settings, 'ceiling' | 'currency'>;
  /** What only the whole call can know: late, resubmitted, the same organisation elsewhere. */
  readonly more: readonly Flag[];
};

/** Everything staff should see about an application; what the form does not ask raises no flag. */
export const flagsOf = (application: Application, { settings, more }: FlagContext): readonly Flag[] => [
  ...kindFlags(application),
  ...partnerFlags(application),
  ...preparationFlags(application),
  ...moneyFlags(application, settings),
  ...more,
];

function kindFlags(application: Application): Flag[] {
  const { verdict, paragraph, reason } = kindOfCooperation(application);
  const found: Flag[] = [];
  if (verdict === 'not supported')
    found.push({ code: 'kind-not-supported', label: 'Kind not supported', paragraph, reason, tone: 'check' });
  if (verdict === 'needs a decision by staff')
    found.push({
      code: 'kind-needs-decision',
      label: 'Kind needs a decision',
      paragraph,
      reason,
      tone: 'check',
    });
  if (application.activities.length > 0 && !isContinuousPackage(application))
    found.push({
      code: 'package-not-continuous',
      label: 'Not continuous',
      paragraph: 'section 4.1',
      reason:
        'Every activity is one-off and no follow-up step has a date; capacity building should be continuous.',
      tone: 'check',
    });
  return found;
}
