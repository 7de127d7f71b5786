import type { Execution } from '../../runtime/execution.ts';
import { insideOf, scriptObject } from '../../runtime/script-object.ts';
import type { MenuEntry, MenuState, PersonAtScreen } from './person-at-screen.ts';

type Menu = GoogleAppsScript.Base.Menu;

/** developers.google.com/apps-script/reference/base/menu; a menu added under a caption replaces the one before. */
export function createMenu(execution: Execution, person: PersonAtScreen, caption: string, top = false): Menu {
  const entries: MenuEntry[] = [];
  const content: MenuState = { caption, entries, ...(top ? { top } : {}) };
  const menu: Menu = scriptObject<Menu>(
    execution,
    'Menu',
    {
      addItem(itemCaption, functionName) {
        entries.push({ kind: 'item', caption: String(itemCaption), functionName: String(functionName) });
        return menu;
      },
      addSeparator() {
        entries.push({ kind: 'separator' });
        return menu;
      },
      addSubMenu(given) {
        const inside = insideOf<MenuState>(given, 'Menu');
        if (!inside) throw execution.realm.exception('Invalid argument: menu');
        entries.push({ kind: 'menu', ...inside });
        return menu;
      },
      addToUi() {
        person.menus = [...person.menus.filter((known) => known.caption !== caption), content];
      },
    },
    content,
  );
  return menu;
}
