import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

export type ClientFiles = { readonly script: string; readonly style: string; readonly shim: string };

const folder = join(dirname(fileURLToPath(import.meta.url)), '..', 'client');

/** The page's own script and style, and the script that provides google.script to the sidebar. */
export async function bundleClient(): Promise<ClientFiles> {
  const bundle = (entry: string) =>
    build({
      entryPoints: [join(folder, entry)],
      bundle: true,
      write: false,
      outdir: 'client',
      format: entry === 'main.tsx' ? 'esm' : 'iife',
      charset: 'utf8',
      target: 'es2022',
      jsx: 'automatic',
      jsxImportSource: 'preact',
      logLevel: 'warning',
    });
  const [client, shim] = await Promise.all([bundle('main.tsx'), bundle('sidebar/shim.ts')]);
  const text = (files: typeof client.outputFiles, extension: string) =>
    files.find(({ path }) => path.endsWith(extension))?.text ?? '';
  return {
    script: text(client.outputFiles, '.js'),
    style: text(client.outputFiles, '.css'),
    shim: text(shim.outputFiles, '.js'),
  };
}
