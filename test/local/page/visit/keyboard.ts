import type { Locator, Page } from 'playwright-core';

/** A person who has no mouse: Tab, arrows, Enter, Space, typing and the shortcuts of the page; nothing else moves the focus. */
export type Keyboard = {
  readonly press: (...keys: string[]) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  /** Goes on, or back, with the Tab key until this has the focus. */
  readonly to: (target: Locator, direction?: 'Tab' | 'Shift+Tab') => Promise<void>;
  /** Goes there and presses Enter. */
  readonly enter: (target: Locator, direction?: 'Tab' | 'Shift+Tab') => Promise<void>;
  /** Goes to the group of a radio button, and with the arrows to the one that is meant. */
  readonly choose: (radio: Locator) => Promise<void>;
  /** Goes to a field and types instead of what stands there. */
  readonly fill: (field: Locator, text: string) => Promise<void>;
};

const most = 160;

export function keyboardOf(page: Page): Keyboard {
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const type = (text: string) => page.keyboard.insertText(text);
  const step = async (target: Locator, key: string, isThere: (element: Element) => boolean) => {
    await target.waitFor();
    for (let steps = 0; steps < most; steps += 1) {
      if (await target.evaluate(isThere)) return;
      await page.keyboard.press(key);
    }
    throw new Error(`${key} never came to ${target}.`);
  };
  const to: Keyboard['to'] = (target, direction = 'Tab') => step(target, direction, hasFocus);
  return {
    press,
    type,
    to,
    enter: async (target, direction) => {
      await to(target, direction);
      await press('Enter');
    },
    choose: async (radio) => {
      await step(radio, 'Tab', groupHasFocus);
      await step(radio, 'ArrowDown', hasFocus);
      await press('Space');
    },
    fill: async (field, text) => {
      await to(field);
      await press('Control+A');
      await type(text);
    },
  };
}

/** Runs in the page. A frame remembers its last focus when the focus has left it. */
const hasFocus = (element: Element): boolean =>
  document.hasFocus() && element === document.activeElement && document.activeElement.tagName !== 'IFRAME';

/** Runs in the page. */
const groupHasFocus = (element: Element): boolean => {
  const at = document.activeElement;
  return (
    document.hasFocus() && at instanceof HTMLInputElement && at.name === (element as HTMLInputElement).name
  );
};
