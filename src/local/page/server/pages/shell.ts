import { escapeHtml } from './html.ts';

/** The page that carries the client: the token is for its own requests. */
export const shell = (token: string): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="workspace-token" content="${escapeHtml(token)}">
    <title>Workspace</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/client.css">
    <script type="module" src="/client.js"></script>
  </head>
  <body><div id="app"></div></body>
</html>
`;

/** Nothing from outside: styles in attributes are how cells get their widths and colours. */
export const shellPolicy = (sidebarOrigin: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "connect-src 'self'",
    `frame-src 'self' ${sidebarOrigin}`,
    "frame-ancestors 'none'",
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ');
