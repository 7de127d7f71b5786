import { useRef, useState } from 'preact/hooks';
import type { TabLine } from '../../../messages.ts';
import { useOffice } from '../../app/office.ts';
import { type Action, ActionList } from '../../parts/action-list.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Popup } from '../over/popup.tsx';
import type { Hands } from '../use-hands.ts';

type Props = {
  readonly tabs: readonly TabLine[];
  readonly hiddenTabs: readonly TabLine[];
  readonly chosen: number;
  readonly hands: Hands;
  readonly onChoose: (sheetId: number) => void;
};

type Open = { readonly of: number | 'all'; readonly left: number; readonly top: number };

/**
 * One stop of the Tab key; arrows go from tab to tab (w3.org/WAI/ARIA/apg/patterns/tabs). Shift+F10, the menu key or the
 * right mouse button opens a tab's menu.
 */
export function Tabs({ tabs, hiddenTabs, chosen, hands, onChoose }: Props) {
  const { askFor, tell } = useOffice();
  const list = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<Open>();
  const focus = (sheetId: number) => list.current?.querySelector<HTMLElement>(`#tab-${sheetId}`)?.focus();
  const openAt = (of: Open['of'], element: Element) => {
    const { left, top } = element.getBoundingClientRect();
    setOpen({ of, left, top });
  };
  const press = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ sheetId }) => sheetId === chosen);
    if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) {
      event.preventDefault();
      return openAt(chosen, event.target as Element);
    }
    const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: tabs.length - 1 }[event.key];
    const tab = to === undefined ? undefined : tabs[(to + tabs.length) % tabs.length];
    if (!tab) return;
    event.preventDefault();
    onChoose(tab.sheetId);
    focus(tab.sheetId);
  };
  const actionsOf = (sheetId: number): Action[] => {
    const all = [...tabs, ...hiddenTabs];
    const name = all.find((tab) => tab.sheetId === sheetId)?.name ?? '';
    const at = tabs.findIndex((tab) => tab.sheetId === sheetId);
    return [
      {
        caption: 'Rename…',
        act: async () => {
          const fresh = await askFor('Rename sheet', 'New name', name);
          if (fresh !== undefined && fresh !== name)
            await hands.edit({ kind: 'rename-tab', sheetId, name: fresh });
        },
      },
      { caption: 'Move left', act: () => hands.edit({ kind: 'move-tab', sheetId, index: Math.max(1, at) }) },
      { caption: 'Move right', act: () => hands.edit({ kind: 'move-tab', sheetId, index: at + 2 }) },
      { caption: 'Hide sheet', act: () => hands.edit({ kind: 'hide-tab', sheetId, hidden: true }) },
      {
        caption: 'Delete',
        act: async () => {
          const { button } = await tell({
            title: 'Heads up!',
            message: `Do you want to delete the sheet “${name}”?`,
            buttons: ['OK', 'CANCEL'],
          });
          if (button === 'OK') await hands.edit({ kind: 'delete-tab', sheetId });
        },
      },
    ];
  };
  const allActions: Action[] = [
    ...tabs.map(({ sheetId, name }) => ({ caption: name, act: () => onChoose(sheetId) })),
    ...hiddenTabs.map(({ sheetId, name }) => ({
      caption: `Show ${name}`,
      act: async () => {
        if (await hands.edit({ kind: 'hide-tab', sheetId, hidden: false })) onChoose(sheetId);
      },
    })),
  ];
  return (
    <div class="tabs">
      <button
        type="button"
        class="round"
        aria-label="Add sheet"
        onClick={() => hands.edit({ kind: 'add-tab' })}
      >
        <Icon name="plus" />
      </button>
      <button
        type="button"
        class="round"
        aria-label="All sheets"
        aria-haspopup="menu"
        onClick={(event) => openAt('all', event.currentTarget)}
      >
        <Icon name="list" />
      </button>
      <div role="tablist" aria-label="Tabs" ref={list} onKeyDown={press}>
        {tabs.map(({ sheetId, name, color }) => (
          <button
            key={sheetId}
            id={`tab-${sheetId}`}
            type="button"
            role="tab"
            aria-selected={sheetId === chosen}
            aria-controls="tab-panel"
            tabIndex={sheetId === chosen ? 0 : -1}
            style={color ? { boxShadow: `inset 0 -3px ${color}` } : {}}
            onClick={() => onChoose(sheetId)}
            onContextMenu={(event) => {
              event.preventDefault();
              onChoose(sheetId);
              openAt(sheetId, event.currentTarget);
            }}
          >
            {name}
          </button>
        ))}
      </div>
      {open && (
        <Popup left={open.left} top={open.top - 20} onClose={() => setOpen(undefined)}>
          <ActionList
            label={open.of === 'all' ? 'All sheets' : 'Sheet'}
            actions={open.of === 'all' ? allActions : actionsOf(open.of)}
            onClose={() => {
              setOpen(undefined);
              focus(chosen);
            }}
          />
        </Popup>
      )}
    </div>
  );
}
