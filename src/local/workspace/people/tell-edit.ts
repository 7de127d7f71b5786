import { authModeValue } from '../../platform/triggers/script-app.ts';
import type { AuthMode, Execution } from '../../runtime/execution.ts';
import { rangeForEvent, spreadsheetForEvent } from '../../sheets/service/spreadsheet-app.ts';
import type { PersonEdit } from '../../sheets/structure/person-edit.ts';
import { execute } from '../run/execute.ts';
import { scriptFunctions } from '../run/script-functions.ts';
import type { World } from '../world.ts';

/**
 * What a person changed in the script's spreadsheet runs onEdit, which has no rights beyond the file, then everyone's
 * edit and change triggers (developers.google.com/apps-script/guides/triggers/events#edit).
 */
export function tellEdit(world: World, user: string, edit: PersonEdit): void {
  const used = world.install === 'bound' || world.state.addOnEnabled;
  if (edit.edit && used && scriptFunctions(world.bundle).includes('onEdit'))
    execute(world, {
      functionName: 'onEdit',
      args: (execution) => [editEvent(execution, edit, 'LIMITED')],
      user,
      kind: 'simple-trigger',
      authMode: 'LIMITED',
    });
  for (const trigger of [...world.state.triggers]) {
    const { kind, handler, owner, uid } = trigger;
    if (kind !== 'change' && !(kind === 'edit' && edit.edit)) continue;
    execute(world, {
      functionName: handler,
      args: (execution) => [
        {
          ...(kind === 'edit' ? editEvent(execution, edit, 'FULL') : changeEvent(execution, edit)),
          triggerUid: uid,
        },
      ],
      user: owner,
      activeUser: '',
      kind,
      authMode: 'FULL',
    });
  }
}

export const isPersonEdit = (result: unknown): result is PersonEdit =>
  typeof result === 'object' && result !== null && 'changeType' in result && 'sheetId' in result;

function editEvent(execution: Execution, { sheetId, edit }: PersonEdit, mode: AuthMode): object {
  if (!edit) return {};
  return {
    authMode: authModeValue(mode),
    range: rangeForEvent(execution, sheetId, edit.range),
    source: spreadsheetForEvent(execution),
    user: { email: '' },
    ...(edit.value === undefined ? {} : { value: edit.value }),
    ...(edit.oldValue === undefined ? {} : { oldValue: edit.oldValue }),
  };
}

const changeEvent = (execution: Execution, { changeType }: PersonEdit): object => ({
  authMode: authModeValue('FULL'),
  changeType,
  source: spreadsheetForEvent(execution),
  user: { email: '' },
});
