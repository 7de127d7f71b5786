import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import type { Manifest } from '../../runtime/execution.ts';
import { everyScope } from '../../runtime/scopes.ts';
import type { ScriptFile } from '../../runtime/script/run-script.ts';
import type { Bundle } from '../../workspace/world.ts';

/** What a script may do when nobody says otherwise: everything, Drive's advanced service included. */
const everythingGranted: Manifest = {
  timeZone: 'Europe/Sarajevo',
  oauthScopes: everyScope,
  dependencies: { enabledAdvancedServices: [{ userSymbol: 'Drive', serviceId: 'drive', version: 'v3' }] },
};

/** Files of an Apps Script project, as the editor has them: scripts in one scope, pages by their name without `.html`. */
export function readProject(files: readonly string[], manifest?: string): Bundle {
  const scripts: ScriptFile[] = [];
  const html: Record<string, string> = {};
  for (const file of files) {
    const content = readFileSync(file, 'utf8');
    const kind = extname(file);
    if (kind === '.html') html[basename(file, kind)] = content;
    else if (kind === '.js' || kind === '.gs')
      scripts.push({ name: `${basename(file, kind)}.gs`, code: content });
    else throw new Error(`An Apps Script project has .js, .gs and .html files, not ${file}`);
  }
  return {
    code: '',
    moreFiles: scripts,
    html,
    manifest: manifest === undefined ? everythingGranted : readManifest(manifest),
  };
}

function readManifest(file: string): Manifest {
  const given = JSON.parse(readFileSync(file, 'utf8')) as Partial<Manifest>;
  return { ...given, timeZone: given.timeZone ?? everythingGranted.timeZone };
}
