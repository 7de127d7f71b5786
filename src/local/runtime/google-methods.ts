import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

let members: Map<string, Set<string>> | undefined;

/** Whether Google's own types give the class this member, so that "not imitated" can be told from "does not exist". */
export function googleHas(className: string, member: string): boolean {
  members ??= readMembers();
  return members.get(className)?.has(member) ?? false;
}

/** Reads the interfaces of @types/google-apps-script: one line a member, which is how that package is written. */
function readMembers(): Map<string, Set<string>> {
  const folder = dirname(createRequire(import.meta.url).resolve('@types/google-apps-script/package.json'));
  const found = new Map<string, Set<string>>();
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.d.ts'))) {
    let current: Set<string> | undefined;
    for (const line of readFileSync(join(folder, file), 'utf8').split('\n')) {
      const opened = /^\s*(?:export )?interface (\w+)/.exec(line)?.[1];
      if (opened) {
        current = found.get(opened) ?? new Set();
        found.set(opened, current);
      }
      const member = /^\s*(?:readonly )?(\w+)\??[(:<]/.exec(line)?.[1];
      if (member) current?.add(member);
    }
  }
  return found;
}
