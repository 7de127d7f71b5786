import type { SidebarLine } from '../../messages.ts';
import { ask } from '../app/ask.ts';
import { useOffice } from '../app/office.ts';
import { Icon } from '../parts/icon.tsx';
import { ScriptFrame } from './script-frame.tsx';

/** The script's page beside the sheet: 300 pixels wide, under a title with a button that closes it. */
export function Sidebar({ title, address, version }: SidebarLine) {
  const { refresh } = useOffice();
  const close = async () => {
    await ask('closeSidebar', {});
    await refresh();
    document.getElementById('grid')?.focus();
  };
  return (
    <aside class="sidebar" id="sidebar" aria-label={title}>
      <header>
        <h2>{title}</h2>
        <button type="button" class="round" aria-label="Close the sidebar" onClick={close}>
          <Icon name="close" />
        </button>
      </header>
      <ScriptFrame key={version} title={title} address={address} onClose={close} />
    </aside>
  );
}
