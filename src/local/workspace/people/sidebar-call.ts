import { execute } from '../run/execute.ts';
import { scriptFunctions } from '../run/script-functions.ts';
import type { World } from '../world.ts';
import { plainJson } from './plain-json.ts';

/**
 * google.script.run: only top-level functions whose names do not end in an underscore, only plain values both ways,
 * and of an error only its message (developers.google.com/apps-script/guides/html/communication). Throws that message.
 */
export function sidebarCall(
  world: World,
  user: string,
  functionName: string,
  args: readonly unknown[],
): unknown {
  if (functionName.endsWith('_') || !scriptFunctions(world.bundle).includes(functionName))
    throw new TypeError(`google.script.run.${functionName} is not a function`);
  const copies = args.map((argument, index) => plainJson(argument, `arguments[${index}]`));
  const { value, error } = execute(world, {
    functionName,
    args: () => copies,
    user,
    kind: 'sidebar',
    authMode: 'FULL',
  });
  if (error) throw new Error(error.message);
  return plainJson(value, 'result');
}
