import type { MenuEntry } from '../../../platform/ui/person-at-screen.ts';
import { MenuList } from './menu-list.tsx';

export type Action = { readonly caption: string; readonly act: () => unknown } | 'separator';

type Props = {
  readonly label: string;
  readonly actions: readonly Action[];
  readonly onClose: () => void;
};

export const entriesOf = (actions: readonly Action[]): MenuEntry[] =>
  actions.map((action) =>
    action === 'separator'
      ? { kind: 'separator' }
      : { kind: 'item', caption: action.caption, functionName: '' },
  );

export const actionOf = (actions: readonly Action[], [caption]: readonly string[]) =>
  actions.find((action) => action !== 'separator' && action.caption === caption) as
    | Exclude<Action, 'separator'>
    | undefined;

/** A menu of the page's own. */
export function ActionList({ label, actions, onClose }: Props) {
  return (
    <MenuList
      label={label}
      entries={entriesOf(actions)}
      onClose={onClose}
      onChoose={(path) => {
        onClose();
        actionOf(actions, path)?.act();
      }}
    />
  );
}
