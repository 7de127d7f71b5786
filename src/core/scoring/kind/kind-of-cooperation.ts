import type { Application } from '../../application/application.ts';
import { activityTypes, labelOf } from '../../application/catalogue/codes.ts';
import { once } from '../../once.ts';
import { concreteFollowUp, datedFollowUp } from '../evidence/follow-up.ts';
import type { Kind } from '../scored.ts';
import { isContinuousPackage } from './continuity.ts';

/** The types section 5.1.3 supports only with concrete follow-up by the partners. */
const events: readonly string[] = ['training', 'conference'];

/** The kind of cooperation by section 5.1.3 and the tensions T2 and T3 alone. A sign for staff, who decide. */
export const kindOfCooperation = once((application: Application): Kind => {
  const types = application.activities.map(({ type }) => type);
  const named = types.filter((type) => type !== '');
  const has = (type: string) => types.includes(type);
  const concrete = concreteFollowUp(application).length;
  const dated = datedFollowUp(application).length;

  if (application.activities.length === 0) return decide('5.1.3', 'No activity is given.');
  if (named.length > 0 && named.every((type) => events.includes(type)) && concrete === 0)
    return {
      verdict: 'not supported',
      paragraph: 'section 5.1.3',
      reason: `Only ${listTypes(named)}, with no concrete follow-up by the partners.`,
    };
  if (has('conference'))
    return decide(
      '5.1.3',
      concrete > 0
        ? 'A conference with concrete follow-up is neither listed as supported nor excluded.'
        : 'A conference without concrete follow-up, together with other activities.',
    );
  const unlisted = types.filter(
    (type) => type === 'other' || !activityTypes.some(({ code }) => code === type),
  );
  if (unlisted.length > 0)
    return decide('5.1.3', `${unlisted.length} of ${types.length} activities of a type that is not listed.`);
  if (named.every((type) => events.includes(type)) && dated === 0)
    return decide('5.1.3', 'Training with follow-up that names no date.');
  if (!isContinuousPackage(application))
    return decide(
      '4.1',
      'Every activity is one-off and no follow-up with a date makes the package continuous.',
    );
  return {
    verdict: 'supported',
    paragraph: 'section 5.1.3',
    reason: `${capital(listTypes(named))}${followUp(concrete)}.`,
  };
});

const decide = (section: string, reason: string): Kind => ({
  verdict: 'needs a decision by staff',
  paragraph: `section ${section}`,
  reason,
});

const listTypes = (types: readonly string[]): string =>
  [...new Set(types)].map((type) => labelOf(activityTypes, type).toLowerCase()).join(', ');

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const followUp = (steps: number): string =>
  steps === 0 ? '' : ` with ${steps} concrete follow-up ${steps === 1 ? 'step' : 'steps'}`;
