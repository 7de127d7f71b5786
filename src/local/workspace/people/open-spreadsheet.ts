import { authModeValue } from '../../platform/triggers/script-app.ts';
import type { AuthMode, Execution } from '../../runtime/execution.ts';
import { spreadsheetForEvent } from '../../sheets/service/spreadsheet-app.ts';
import { execute, personOf, type RunResult } from '../run/execute.ts';
import type { World } from '../world.ts';

/**
 * A person opens the spreadsheet: a fresh screen, onOpen as a simple trigger, then the installed open triggers. An
 * add-on not yet used in this file runs without any rights
 * (developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle).
 */
export function openSpreadsheet(world: World, user: string): RunResult {
  const screen = personOf(world, user);
  screen.menus = [];
  screen.dialogs = [];
  delete screen.sidebar;
  const authMode = world.install === 'addon' && !world.state.addOnEnabled ? 'NONE' : 'LIMITED';
  const event = (mode: AuthMode) => (execution: Execution) => [
    { authMode: authModeValue(mode), source: spreadsheetForEvent(execution), user: { email: '' } },
  ];
  const opened = execute(world, {
    functionName: 'onOpen',
    args: event(authMode),
    user,
    kind: 'simple-trigger',
    authMode,
  });
  for (const { kind, handler, owner } of [...world.state.triggers]) {
    if (kind !== 'open') continue;
    execute(world, {
      functionName: handler,
      args: event('FULL'),
      user: owner,
      activeUser: '',
      kind: 'open',
      authMode: 'FULL',
    });
  }
  return opened;
}
