import type { SheetLayout } from '../../../messages.ts';
import { useOffice } from '../../app/office.ts';
import { ActionList } from '../../parts/action-list.tsx';
import { cellActions } from '../model/actions.ts';
import type { Selection } from '../model/selection.ts';
import type { Hands } from '../use-hands.ts';
import { Popup } from './popup.tsx';

type Props = {
  readonly at: { readonly left: number; readonly top: number };
  readonly layout: SheetLayout;
  readonly selection: Selection;
  readonly hands: Hands;
  readonly onClose: () => void;
};

/** The menu of the right mouse button, Shift+F10 or the menu key. */
export function CellMenu({ at, layout, selection, hands, onClose }: Props) {
  const { askFor } = useOffice();
  return (
    <Popup {...at} onClose={onClose}>
      <ActionList
        label="Cell"
        actions={cellActions({ layout, selection, hands, askFor })}
        onClose={onClose}
      />
    </Popup>
  );
}
