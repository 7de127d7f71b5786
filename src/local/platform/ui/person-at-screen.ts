export type ButtonName = 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';

/**
 * What a person does when the script asks: the button pressed, what they typed in a prompt, and what happens
 * elsewhere while the script is suspended.
 */
export type Answer =
  | ButtonName
  | { readonly button: ButtonName; readonly text?: string; readonly meanwhile?: () => void };

export type ShownAlert = {
  readonly title: string;
  readonly message: string;
  readonly buttons: string;
  readonly pressed: ButtonName;
  /** A prompt, which takes a text beside the button. */
  readonly prompts?: true;
};

export type ShownPage = {
  readonly title: string;
  /** Of dialogs: whether the person must close it before anything else. */
  readonly modal?: boolean;
  readonly html: string;
  readonly width: number | null;
  readonly height: number | null;
};

export type MenuEntry =
  | { readonly kind: 'item'; readonly caption: string; readonly functionName: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'menu'; readonly caption: string; readonly entries: readonly MenuEntry[] };

/** `top` is a menu beside Extensions; others are below it. */
export type MenuState = {
  readonly caption: string;
  readonly entries: readonly MenuEntry[];
  readonly top?: true;
};

/** One person's open spreadsheet: what it shows them, and their answers to come. */
export type PersonAtScreen = {
  /** Menus the script added, the add-on's own among them. */
  menus: MenuState[];
  sidebar?: ShownPage;
  dialogs: ShownPage[];
  alerts: ShownAlert[];
  /** Answers to the next alerts and prompts, first to last; without one, OK, or CLOSE where there is no OK. */
  answers: Answer[];
};

export const personAtScreen = (): PersonAtScreen => ({ menus: [], dialogs: [], alerts: [], answers: [] });
