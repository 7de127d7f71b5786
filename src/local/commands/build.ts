import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const shared = {
  bundle: true,
  write: false,
  charset: 'utf8',
  // Apps Script takes no private names or static fields (developers.google.com/apps-script/guides/v8-runtime).
  target: 'es2019',
  logLevel: 'warning',
  legalComments: 'none',
} as const;

/**
 * The script as clasp pushes it. Apps Script calls functions by their top-level name, so each export of the entry gets
 * one; everything else stays hidden in the bundle.
 */
export async function buildServer(entry = 'src/main.ts', minify = true): Promise<string> {
  const outfile = 'Code.js';
  const listed = await build({ ...shared, entryPoints: [entry], format: 'esm', metafile: true, outfile });
  const names = listed.metafile.outputs[outfile]?.exports ?? [];
  // Every execution parses the whole file before it does anything, so small beats readable here: the source is the place to read.
  const bundle = await build({
    ...shared,
    entryPoints: [entry],
    format: 'iife',
    globalName: 'addOn',
    minify,
  });
  const entries = names.map((name) => `function ${name}() { return addOn.${name}.apply(this, arguments); }`);
  return [bundle.outputFiles[0]?.text ?? '', ...entries, ''].join('\n');
}

/** The sidebar as one page: HtmlService serves files whole, and has no other place for a script or a style. */
export async function buildSidebar(folder = 'sidebar/page'): Promise<string> {
  const bundle = await build({
    ...shared,
    entryPoints: [join(folder, 'main.tsx')],
    format: 'iife',
    minify: true,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    // HtmlService strips what looks like comments inside template literals: github.com/enuchi/React-Google-Apps-Script/issues/157
    supported: { 'template-literal': false },
  });
  const page = await readFile(join(folder, 'index.html'), 'utf8');
  const style = await readFile(join(folder, 'style.css'), 'utf8');
  return page
    .replace('<!-- style -->', () => `<style>${style}</style>`)
    .replace('<!-- script -->', () => `<script>${inlined(bundle.outputFiles[0]?.text ?? '')}</script>`);
}

/** `</script` and `<!--` end or hide an inline script wherever they stand, also within its strings. */
const inlined = (script: string): string =>
  script.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');

/** Everything clasp pushes, into one folder. */
export async function buildAll(outdir = 'dist'): Promise<void> {
  await mkdir(outdir, { recursive: true });
  await writeFile(join(outdir, 'Code.js'), await buildServer());
  await writeFile(join(outdir, 'Sidebar.html'), await buildSidebar());
  await copyFile('appsscript.json', join(outdir, 'appsscript.json'));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await buildAll();
