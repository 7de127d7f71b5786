import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { build } from 'esbuild';

/** An import of one of our files: of a value, which the bundle carries, or of a type, which it does not. */
export type Import = { readonly from: string; readonly to: string; readonly kind: 'value' | 'type' };

/** What our files may be told apart by: the folders of the house, and the two files at its door. */
const places = [
  'src/core',
  'src/contract',
  'src/actions',
  'src/google',
  'src/local',
  'src/app.ts',
  'src/main.ts',
  'sidebar',
];

/** Place in the house of a file; a package is named by itself. */
export const placeOf = (file: string): string =>
  places.find((place) => file === place || file.startsWith(`${place}/`)) ?? file;

/** What each place may import, of its own accord and as types only. Itself is always allowed. */
const mayImport: Readonly<
  Record<string, { readonly values: readonly string[]; readonly types: readonly string[] }>
> = {
  'src/core': { values: ['zod'], types: [] },
  'src/contract': { values: ['zod', 'src/core'], types: [] },
  'src/actions': { values: ['src/core'], types: [] },
  'src/google': { values: ['src/core'], types: ['src/actions'] },
  'src/app.ts': { values: ['src/core', 'src/contract', 'src/actions', 'src/google'], types: [] },
  'src/main.ts': { values: ['src/app.ts'], types: ['src/contract'] },
  sidebar: { values: ['preact'], types: ['src/contract'] },
};

export const rooms: readonly string[] = Object.keys(mayImport);

export function forbidden(imports: readonly Import[]): string[] {
  return imports
    .filter(({ from, to, kind }) => {
      const [here, there] = [placeOf(from), placeOf(to)];
      const allowed = mayImport[here];
      if (!allowed || here === there) return false;
      return !(allowed.values.includes(there) || (kind === 'type' && allowed.types.includes(there)));
    })
    .map(({ from, to, kind }) => `${from} imports the ${kind}s of ${to}`);
}

/** All imports of what ships: values as the bundler sees them, types as they are written. */
export async function allImports(): Promise<Import[]> {
  const files = ['src', 'sidebar']
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
    )
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts') && placeOf(file) !== 'src/local');
  return [...(await valueImports(files)), ...files.flatMap(typeImports)];
}

async function valueImports(files: readonly string[]): Promise<Import[]> {
  const { metafile } = await build({
    entryPoints: [...files],
    bundle: true,
    write: false,
    metafile: true,
    packages: 'external',
    format: 'esm',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    outdir: 'unused',
  });
  return Object.entries(metafile.inputs).flatMap(([from, { imports }]) =>
    imports.map(({ path }): Import => ({ from, to: path.replace(/^(preact|zod)\/.*/, '$1'), kind: 'value' })),
  );
}

function typeImports(from: string): Import[] {
  const text = readFileSync(from, 'utf8');
  return [
    ...text.matchAll(/\b(?:import|export)\s[^;'"]*?from\s+'([^']+)'/g),
    ...text.matchAll(/\bimport\('([^']+)'\)/g),
  ].map(([, path = '']) => ({
    from,
    to: path.startsWith('.') ? normalize(join(dirname(from), path)) : path.replace(/\/.*/, ''),
    kind: 'type',
  }));
}
