import { useRef } from 'preact/hooks';
import type { TabLine } from '../../messages.ts';

type Props = {
  readonly tabs: readonly TabLine[];
  readonly chosen: number;
  readonly onChoose: (sheetId: number) => void;
};

/** One stop of the Tab key; arrows go from tab to tab (w3.org/WAI/ARIA/apg/patterns/tabs). */
export function Tabs({ tabs, chosen, onChoose }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const press = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ sheetId }) => sheetId === chosen);
    const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: tabs.length - 1 }[event.key];
    const tab = to === undefined ? undefined : tabs[(to + tabs.length) % tabs.length];
    if (!tab) return;
    event.preventDefault();
    onChoose(tab.sheetId);
    list.current?.querySelector<HTMLElement>(`#tab-${tab.sheetId}`)?.focus();
  };
  return (
    <div role="tablist" class="tabs" aria-label="Tabs" ref={list} onKeyDown={press}>
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
        >
          {name}
        </button>
      ))}
    </div>
  );
}
