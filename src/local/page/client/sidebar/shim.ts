import { createGoogleScript, type PageReply } from './google-script.ts';

declare global {
  interface Window {
    workspaceShim: { readonly pageOrigin: string; readonly functions: readonly string[] };
    google: unknown;
  }
}

const { pageOrigin, functions } = window.workspaceShim;
const { script, receive } = createGoogleScript(functions, (message) =>
  parent.postMessage(message, pageOrigin),
);
window.google = { script };

addEventListener('message', (event: MessageEvent<PageReply>) => {
  if (event.source === parent && event.origin === pageOrigin) receive(event.data);
});

// On Google a link out of the sidebar opens a Google page; here the page around shows the same file.
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link?.href.startsWith('https://docs.google.com/')) return;
  event.preventDefault();
  parent.postMessage({ kind: 'open', url: link.href }, pageOrigin);
});
