import type { Execution } from '../../runtime/execution.ts';
import { newId, type TriggerState } from '../../workspace/state.ts';
import type { Surroundings } from '../surroundings.ts';

export type NewTrigger = Omit<TriggerState, 'uid' | 'owner'>;

/**
 * Keeps a trigger of the person running the script. An add-on may have one of a type for each user in a document, and
 * a clock no faster than hourly (developers.google.com/workspace/add-ons/concepts/editor-triggers); everyone at most
 * 20 in a script (developers.google.com/apps-script/guides/services/quotas).
 */
export function addTrigger(
  execution: Execution,
  { install, limits }: Pick<Surroundings, 'install' | 'limits'>,
  wanted: NewTrigger,
): TriggerState {
  const own = execution.state.triggers.filter((trigger) => trigger.owner === execution.effectiveUser);
  if (own.length >= limits.triggersPerUser)
    throw execution.realm.exception(
      'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    );
  if (install === 'addon') {
    if (own.some((trigger) => trigger.kind === wanted.kind))
      throw execution.realm.exception(
        'The Add-on has created too many triggers in this document for this Google user account.',
      );
    if (wanted.everyMinutes !== undefined && wanted.everyMinutes < 60)
      throw execution.realm.exception(
        'The Add-on attempted to create a clock trigger that runs more often than once an hour.',
      );
  }
  const trigger: TriggerState = {
    ...wanted,
    uid: newId(execution.state, 'trigger'),
    owner: execution.effectiveUser,
  };
  execution.state.triggers.push(trigger);
  return trigger;
}
