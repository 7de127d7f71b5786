import { createHash } from 'node:crypto';
import { documentHtml } from '../../../docs/document-html.ts';
import type { DocumentState } from '../../../docs/state.ts';
import { escapeHtml } from './html.ts';
import { paperStyle } from './paper-style.ts';

/** A document as a page of its own, to read and to print. It holds no script, and its policy allows none. */
export function paper(state: DocumentState, name: string, localLink: (url: string) => string): string {
  const content = documentHtml(withLinks(state, localLink));
  return `<!doctype html>
<html lang="${escapeHtml(state.language || 'en')}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${escapeHtml(name)}</title>
    <base target="_blank">
    <link rel="icon" href="data:,">
    <style>${paperStyle}</style>
  </head>
  <body><main>${content}</main></body>
</html>
`;
}

/** Where it is shown inside the page it has no origin at all, so that its style can only be within it. */
export const paperPolicy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(paperStyle).digest('base64')}'`,
  "style-src-attr 'unsafe-inline'",
  'img-src data:',
  "frame-ancestors 'self'",
  "form-action 'none'",
  "base-uri 'self'",
].join('; ');

/** Links into Google's own pages lead to where this Workspace shows the same file. */
const withLinks = (state: DocumentState, localLink: (url: string) => string): DocumentState =>
  JSON.parse(JSON.stringify(state), (key, value) =>
    key === 'link' && typeof value === 'string' ? localLink(value) : value,
  ) as DocumentState;
