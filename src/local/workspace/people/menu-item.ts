import type { MenuEntry, MenuState } from '../../platform/ui/person-at-screen.ts';

/**
 * The function behind a menu item, found by captions from the top or without the menu's own name. Throws with what
 * there is when nobody could press it.
 */
export function menuFunction(menus: readonly MenuState[], path: readonly string[]): string {
  for (const menu of menus) {
    const inside = path[0] === menu.caption ? path.slice(1) : path;
    const found = follow(menu.entries, inside) ?? follow(menu.entries, path);
    if (found !== undefined) return found;
  }
  throw new Error(
    `There is no menu item "${path.join(' > ')}". There is: ${menus.flatMap(captions).join(', ')}`,
  );
}

function follow(entries: readonly MenuEntry[], [first, ...rest]: readonly string[]): string | undefined {
  for (const entry of entries) {
    if (entry.kind === 'item' && entry.caption === first && rest.length === 0) return entry.functionName;
    if (entry.kind === 'menu' && entry.caption === first) return follow(entry.entries, rest);
  }
  return undefined;
}

function captions({ caption, entries }: MenuState): string[] {
  return entries.flatMap((entry) => {
    if (entry.kind === 'separator') return [];
    return entry.kind === 'item'
      ? [`${caption} > ${entry.caption}`]
      : captions(entry).map((inner) => `${caption} > ${inner}`);
  });
}
