import type { MenuEntry, MenuState } from '../../../../platform/ui/person-at-screen.ts';
import type { SheetLayout } from '../../../messages.ts';
import { useOffice } from '../../app/office.ts';
import { go } from '../../app/route.ts';
import { type Action, actionOf, entriesOf } from '../../parts/action-list.tsx';
import { MenuButton } from '../../parts/menu-button.tsx';
import { dataActions, insertActions, lineActions } from '../model/actions.ts';
import type { Selection } from '../model/selection.ts';
import type { Hands } from '../use-hands.ts';

type Props = {
  readonly fileId: string;
  readonly menus: readonly MenuState[];
  readonly layout: SheetLayout | undefined;
  readonly selection: Selection;
  readonly hands: Hands;
  readonly working: boolean;
  readonly onRun: (path: string[]) => void;
  readonly onFind: () => void;
};

/** The menus of Sheets that have a use here, and Extensions with the add-on's own. Left and right go from one to the next. */
export function Menus({ fileId, menus, layout, selection, hands, working, onRun, onFind }: Props) {
  const { askFor } = useOffice();
  const at = layout && { layout, selection, hands, askFor };
  const own: Record<string, Action[]> = {
    File: [{ caption: 'Download as .xlsx', act: () => location.assign(`/download/${fileId}`) }],
    Edit: [
      { caption: 'Undo', act: () => hands.undo(false) },
      { caption: 'Redo', act: () => hands.undo(true) },
      'separator',
      { caption: 'Find in this sheet…', act: onFind },
      ...(at ? (['separator', ...lineActions(at)] as Action[]) : []),
    ],
    Insert: [
      ...(at ? ([...insertActions(at), 'separator'] as Action[]) : []),
      { caption: 'New sheet', act: () => hands.edit({ kind: 'add-tab' }) },
    ],
    Data: at ? dataActions(at) : [],
  };
  const log = 'Apps Script: execution log';
  const inExtensions: MenuEntry[] = [
    ...menus.filter(({ top }) => !top).map((menu): MenuEntry => ({ kind: 'menu', ...menu })),
    { kind: 'separator' },
    { kind: 'item', caption: log, functionName: '' },
  ];
  return (
    <div
      class="menus"
      role="toolbar"
      aria-label="Menus"
      onKeyDown={(event) => {
        const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
        if (step === undefined || event.defaultPrevented) return;
        const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('.menu-button > button')];
        const here = buttons.indexOf(document.activeElement as HTMLElement);
        if (here >= 0) buttons[(here + step + buttons.length) % buttons.length]?.focus();
      }}
    >
      {Object.entries(own).map(([label, actions]) => (
        <MenuButton
          key={label}
          label={label}
          disabled={working || !layout}
          entries={entriesOf(actions)}
          onChoose={(path) => actionOf(actions, path)?.act()}
        />
      ))}
      <MenuButton
        label="Extensions"
        disabled={working}
        entries={inExtensions}
        onChoose={(path) => (path[0] === log ? go('/executions') : onRun(path))}
      />
      {menus
        .filter(({ top }) => top)
        .map(({ caption, entries }) => (
          <MenuButton
            key={caption}
            label={caption}
            disabled={working}
            entries={entries}
            onChoose={(path) => onRun([caption, ...path])}
          />
        ))}
    </div>
  );
}
