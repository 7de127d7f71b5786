import type { Frame, FrameLocator, Page } from 'playwright-core';
import { sidebarFrame } from './office-hands.ts';
import { barriers } from './visits.ts';

/** The sidebar as people know it: by the names of its buttons and fields, and by what its status line says. */
export type SidebarHands = {
  readonly press: (name: string | RegExp) => Promise<void>;
  /** Presses a button that asks first, and says yes. */
  readonly confirm: (name: string | RegExp, yes: string) => Promise<void>;
  readonly fill: (label: string, text: string) => Promise<void>;
  readonly says: (words: string | RegExp) => Promise<void>;
  /** Waits until this stands anywhere in it. */
  readonly shows: (words: string | RegExp) => Promise<void>;
  /** Goes to a screen by the entry of the navigation and the link on its hub, and looks whether everyone can use it. */
  readonly open: (entry: string, link?: string, title?: string) => Promise<void>;
  /** Unfolds everything in sight and looks whether everyone can use it. */
  readonly look: (screen: string) => Promise<void>;
  /** What was found, by screen. */
  readonly found: ReadonlyMap<string, readonly string[]>;
};

export async function handsOn(page: Page, sidebar: FrameLocator): Promise<SidebarHands> {
  const frame: Frame = await sidebarFrame(page);
  const found = new Map<string, readonly string[]>();
  const button = (name: string | RegExp) => sidebar.getByRole('button', { name, exact: true });
  const press = (name: string | RegExp) => button(name).first().click();
  const idle = () => sidebar.locator('progress').waitFor({ state: 'detached' });
  const look = async (screen: string) => {
    for (const fold of await sidebar.locator('details:not([open]) > summary').all())
      if (await fold.isVisible()) await fold.evaluate((each) => each.parentElement?.setAttribute('open', ''));
    found.set(screen, await barriers(frame));
  };
  return {
    press,
    look,
    found,
    confirm: async (name, yes) => {
      await press(name);
      await press(yes);
    },
    fill: (label, text) => sidebar.getByLabel(label, { exact: true }).first().fill(text),
    says: async (words) => {
      await sidebar.getByRole('status').getByText(words).waitFor();
      await idle();
    },
    shows: (words) => sidebar.getByText(words).first().waitFor(),
    open: async (entry, link, title = link) => {
      await press(entry);
      if (link) await press(link);
      await sidebar.getByRole('heading', { level: 1, name: title ?? entry, exact: true }).waitFor();
      await idle();
      await look(link ?? entry);
    },
  };
}
