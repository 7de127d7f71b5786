import { Script } from 'node:vm';
import * as z from 'zod';
import { gate } from '../../../src/local/runtime/script/gate.ts';

export type ProjectFile = { readonly name: string; readonly type: string; readonly source: string };

const prefix = z.string().regex(/^https:\/\/(\*\.)?[^/*]+\//);

/** The manifest's keys and their kinds: developers.google.com/apps-script/manifest */
const manifest = z.strictObject({
  timeZone: z.string().min(1),
  runtimeVersion: z.literal('V8'),
  exceptionLogging: z.enum(['NONE', 'STACKDRIVER']).optional(),
  oauthScopes: z.array(z.string().startsWith('https://')).optional(),
  urlFetchWhitelist: z.array(prefix).optional(),
  dependencies: z
    .strictObject({
      enabledAdvancedServices: z
        .array(
          z.strictObject({
            userSymbol: z.string().regex(/^[A-Za-z_]\w*$/),
            serviceId: z.string().min(1),
            version: z.string().min(1),
          }),
        )
        .optional(),
      libraries: z.array(z.looseObject({ userSymbol: z.string(), libraryId: z.string() })).optional(),
    })
    .optional(),
  addOns: z.looseObject({}).optional(),
  chat: z.looseObject({}).optional(),
  executionApi: z.looseObject({}).optional(),
  sheets: z.looseObject({}).optional(),
  webapp: z.looseObject({}).optional(),
});

/** Why Google would refuse this content of a project, in its words; undefined when it takes it. */
export function refusalOf(files: readonly ProjectFile[]): string | undefined {
  const names = files.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) return `A file with this name already exists in the current project: ${twice}`;
  const written = files.find(({ name, type }) => name === 'appsscript' && type === 'JSON');
  if (!written) return 'Project contents must include a manifest file named appsscript.';
  const read = manifest.safeParse(JSON.parse(written.source));
  if (!read.success) {
    const { path, message } = read.error.issues[0] ?? { path: [], message: '' };
    return `"appsscript.json" has errors: Invalid manifest at ${path.join('.')}: ${message}`;
  }
  for (const { name, source } of files.filter(({ type }) => type === 'SERVER_JS')) {
    const [problem] = gate(source).problems;
    if (problem !== undefined) return `Syntax error: ${problem} file: ${name}`;
    new Script(source, { filename: name });
  }
  return undefined;
}
