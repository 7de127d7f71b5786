import type { ShownPage } from '../../../platform/ui/person-at-screen.ts';
import { scriptLiteral } from './html.ts';

/** What the shim is told: who may be spoken to, and what google.script.run offers. */
export type ShimSettings = { readonly pageOrigin: string; readonly functions: readonly string[] };

/** The script's own HTML with `google.script` in front, as HtmlService serves it. */
export function sidebarPage(page: ShownPage, shim: string, settings: ShimSettings): string {
  const script = `<script>window.workspaceShim = ${scriptLiteral(settings)};\n${shim.replace(/<\/script/gi, '<\\/script')}</script>`;
  const head = /<head[^>]*>/i.exec(page.html);
  if (!head) return `<!doctype html>${script}${page.html}`;
  const after = head.index + head[0].length;
  return page.html.slice(0, after) + script + page.html.slice(after);
}

/** Google documents no policy for these pages; this one keeps a mistake in the sidebar from sending data anywhere. */
export const sidebarPolicy = (pageOrigin: string): string =>
  [
    "default-src 'none'",
    "script-src 'unsafe-inline'",
    "style-src 'unsafe-inline'",
    'img-src data:',
    'font-src data:',
    "form-action 'none'",
    `frame-ancestors ${pageOrigin}`,
  ].join('; ');
