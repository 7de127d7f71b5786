import { useEffect, useRef } from 'preact/hooks';
import type { SidebarLine } from '../../messages.ts';
import { localLink } from '../../server/local-link.ts';
import { ask } from '../app/ask.ts';
import { useOffice } from '../app/office.ts';
import { go } from '../app/route.ts';
import { Icon } from '../parts/icon.tsx';
import type { PageReply, SidebarMessage } from './google-script.ts';

/** The tokens of developers.google.com/apps-script/guides/html/restrictions: no navigation of the page around. */
const sandbox =
  'allow-same-origin allow-forms allow-scripts allow-popups allow-downloads allow-modals allow-popups-to-escape-sandbox';

/** The script's own page, 300 pixels wide. It has another origin, and speaks only through messages. */
export function Sidebar({ title, address, version }: SidebarLine) {
  const { perform, refresh } = useOffice();
  const frame = useRef<HTMLIFrameElement>(null);
  const close = async () => {
    await ask('closeSidebar', {});
    await refresh();
  };
  useEffect(() => {
    const origin = new URL(address).origin;
    const reply = (answer: PageReply) => frame.current?.contentWindow?.postMessage(answer, origin);
    const call = async ({ id, functionName, args }: Extract<SidebarMessage, { kind: 'call' }>) => {
      try {
        const { value, error } = await perform((answers) => ask('call', { functionName, args, answers }));
        reply({ id, value, ...(error === undefined ? {} : { error }) });
      } catch (problem) {
        reply({ id, value: null, error: problem instanceof Error ? problem.message : String(problem) });
      }
    };
    const hear = ({ source, origin: from, data }: MessageEvent<SidebarMessage>) => {
      if (source !== frame.current?.contentWindow || from !== origin) return;
      if (data.kind === 'call') call(data);
      else if (data.kind === 'close') close();
      else if (data.kind === 'focus') document.querySelector<HTMLElement>('[role=grid]')?.focus();
      else if (/^https:\/\/docs\.google\.com\//.test(data.url)) follow(localLink(data.url));
    };
    addEventListener('message', hear);
    return () => removeEventListener('message', hear);
  }, [address, perform]);
  return (
    <aside class="sidebar" aria-label={title}>
      <header>
        <h2>{title}</h2>
        <button type="button" class="round" aria-label="Close the sidebar" onClick={close}>
          <Icon name="close" />
        </button>
      </header>
      <iframe key={version} ref={frame} title={title} src={address} sandbox={sandbox} />
    </aside>
  );
}

/** A tab of the spreadsheet in place, a form or document beside it, as on Google: what is being typed into the sidebar stays. */
function follow(address: string): void {
  const isHere = address.startsWith('/sheet');
  if (isHere || !open(address, '_blank')) go(address);
}
