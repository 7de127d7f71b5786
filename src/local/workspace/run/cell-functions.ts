import type { CustomFunctions } from '../../sheets/formulas/evaluate/sight.ts';
import type { World } from '../world.ts';
import { execute } from './execute.ts';
import { scriptFunctions } from './script-functions.ts';

const mostKept = 1_000;

/**
 * The script's functions as cells call them: in any case, but for those whose name ends in an underscore, with the rights
 * of a simple trigger and thirty seconds. Like Google, it asks again only for arguments it has not seen
 * (developers.google.com/apps-script/guides/sheets/functions).
 */
export function cellFunctions(world: World): CustomFunctions {
  const known = new Map<string, unknown>();
  const nameOf = (name: string) =>
    scriptFunctions(world.bundle).find(
      (candidate) => candidate.toUpperCase() === name && !candidate.endsWith('_'),
    );
  return {
    has: (name) => nameOf(name) !== undefined,
    run: (name, args) => {
      const key = JSON.stringify([name, args]);
      if (known.has(key)) return known.get(key);
      const { value, error } = execute(world, {
        functionName: nameOf(name) ?? name,
        args: () => args,
        user: world.state.spreadsheets[world.state.spreadsheetId]?.owner ?? '',
        activeUser: '',
        kind: 'custom-function',
        authMode: 'LIMITED',
      });
      if (error) throw error;
      if (known.size >= mostKept) known.clear();
      known.set(key, value);
      return value;
    },
  };
}
