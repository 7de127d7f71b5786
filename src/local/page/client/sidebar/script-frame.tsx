import { useEffect, useRef } from 'preact/hooks';
import { localLink } from '../../server/local-link.ts';
import { ask } from '../app/ask.ts';
import { useOffice } from '../app/office.ts';
import { go } from '../app/route.ts';
import type { PageReply, SidebarMessage } from './google-script.ts';

/** The tokens of developers.google.com/apps-script/guides/html/restrictions: no navigation of the page around. */
const sandbox =
  'allow-same-origin allow-forms allow-scripts allow-popups allow-downloads allow-modals allow-popups-to-escape-sandbox';

type Props = {
  readonly title: string;
  readonly address: string;
  readonly onClose: () => void;
  readonly onSize?: (side: 'width' | 'height', pixels: number) => void;
};

/** A page of the script's. It has another origin than the page around, and speaks only through messages. */
export function ScriptFrame({ title, address, onClose, onSize }: Props) {
  const { perform } = useOffice();
  const frame = useRef<HTMLIFrameElement>(null);
  const latest = useRef({ perform, onClose, onSize });
  latest.current = { perform, onClose, onSize };
  useEffect(() => {
    const origin = new URL(address).origin;
    const reply = (answer: PageReply) => frame.current?.contentWindow?.postMessage(answer, origin);
    const call = async ({ id, functionName, args }: Extract<SidebarMessage, { kind: 'call' }>) => {
      try {
        const { value, error } = await latest.current.perform((answers) =>
          ask('call', { functionName, args, answers }),
        );
        reply({ id, value, ...(error === undefined ? {} : { error }) });
      } catch (problem) {
        reply({ id, value: null, error: problem instanceof Error ? problem.message : String(problem) });
      }
    };
    const hear = ({ source, origin: from, data }: MessageEvent<SidebarMessage>) => {
      if (source !== frame.current?.contentWindow || from !== origin) return;
      if (data.kind === 'call') call(data);
      else if (data.kind === 'close') latest.current.onClose();
      else if (data.kind === 'size') latest.current.onSize?.(data.side, data.pixels);
      else if (data.kind === 'focus') document.getElementById('grid')?.focus();
      else if (/^https:\/\/docs\.google\.com\//.test(data.url)) follow(localLink(data.url));
    };
    addEventListener('message', hear);
    return () => removeEventListener('message', hear);
  }, [address]);
  return <iframe ref={frame} title={title} src={address} sandbox={sandbox} />;
}

/** A tab of the spreadsheet in place, a form or document beside it, as on Google: what is being typed into the page stays. */
function follow(address: string): void {
  const isHere = address.startsWith('/sheet');
  if (isHere || !open(address, '_blank')) go(address);
}
