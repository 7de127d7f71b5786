import type { OpenedForm } from '../forms/answer-form.ts';
import type { Answer } from '../forms/state.ts';
import type { ButtonName, MenuState, ShownAlert } from '../platform/ui/person-at-screen.ts';
import type { Fault } from '../runtime/calls/fault.ts';
import type { MailState } from '../workspace/state.ts';
import type { ExecutionRecord, FormEvents } from '../workspace/world.ts';

/** What the page shows around the chosen file. */
export type Overview = {
  readonly user: string;
  /** Instant, ISO. */
  readonly now: string;
  readonly timeZone: string;
  readonly spreadsheet: {
    readonly id: string;
    readonly name: string;
    readonly tabs: readonly TabLine[];
    readonly hiddenTabs: readonly TabLine[];
    readonly activeSheetId: number;
  };
  readonly forms: readonly FileLine[];
  readonly documents: readonly FileLine[];
  readonly mails: number;
  readonly executions: number;
  readonly menus: readonly MenuState[];
  readonly sidebar: SidebarLine | null;
  readonly dialog: DialogLine | null;
};

export type FileLine = { readonly id: string; readonly name: string };
export type TabLine = { readonly sheetId: number; readonly name: string; readonly color: string | null };
/** The address is on another origin than the page, as on Google; a new version is a newly shown sidebar. */
export type SidebarLine = { readonly title: string; readonly address: string; readonly version: number };

/** A page of the script's in a dialog; sizes are pixels. */
export type DialogLine = SidebarLine & {
  readonly modal: boolean;
  readonly width: number | null;
  readonly height: number | null;
};

/** A tab without its cells. Sizes are pixels, 0 for a hidden row or column. */
export type SheetLayout = {
  readonly sheetId: number;
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly lastRow: number;
  readonly lastColumn: number;
  /** Where the person, or the script for them, was last. */
  readonly selected: { readonly row: number; readonly column: number };
  readonly columnWidths: readonly number[];
  readonly defaultRowHeight: number;
  /** By row number; only rows of another height. */
  readonly rowHeights: Readonly<Record<string, number>>;
  /** The words of the last frozen row, which name the columns to a screen reader. */
  readonly headers: readonly string[];
  readonly guards: readonly Guard[];
  readonly merges: readonly Area[];
  /** The tab's filter, and the columns (one-based) that hide something. */
  readonly filter: { readonly area: Area; readonly hides: readonly number[] } | null;
};

/** One-based, with both ends in it. */
export type Area = {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
};

/** A protected range as the person at the screen meets it: it refuses, or it only warns. */
export type Guard = Area & {
  readonly refuses: boolean;
  readonly description: string;
  /** Ranges within that anyone may edit. */
  readonly open: readonly Area[];
};

export type CellLook = {
  readonly css: Readonly<Record<string, string>>;
  readonly wraps?: boolean;
  /** What a list rule offers. */
  readonly options?: readonly string[];
  readonly checkbox?: boolean;
  readonly help?: string;
  /** Lines along the sides, as CSS. */
  readonly borders?: Readonly<Record<string, string>>;
};

export type ShownLink = { readonly text: string; readonly url: string };

export type ShownCell = {
  /** What the cell shows. */
  readonly text: string;
  /** What editing begins with, where that is not the text. */
  readonly input?: string;
  readonly note?: string;
  readonly links?: readonly ShownLink[];
  /** Why the value is not what the rule of the cell wants, where the rule only warns. */
  readonly warning?: string;
  /** Place in the reply's looks. */
  readonly look?: number;
};

export type ShownRows = {
  readonly first: number;
  readonly rows: readonly (readonly (ShownCell | null)[])[];
  readonly looks: readonly CellLook[];
};

/** How an action of the script ended for the person who waited for it. */
export type Ended = {
  readonly kind: 'ended';
  readonly value: unknown;
  readonly error?: string;
  readonly alerts: readonly ShownAlert[];
  readonly toasts: readonly string[];
};

/** The script asks something first; nothing it did so far has happened. Act again with the answer added. */
export type Asked = {
  readonly kind: 'asked';
  readonly title: string;
  readonly message: string;
  readonly buttons: readonly ButtonName[];
  readonly prompts: boolean;
  /** What was answered before this question; the answer comes after these. */
  readonly answered: readonly PersonAnswer[];
};

/** The button, and what was typed into a prompt. */
export type PersonAnswer = { readonly button: ButtonName; readonly text: string };

export type Acted = Ended | Asked;

export type Lines = 'rows' | 'columns';

/** What a person does to the spreadsheet by hand. Rows and columns are one-based. */
export type Edit =
  | { kind: 'write'; sheetId: number; row: number; column: number; texts: string[][] }
  | { kind: 'clear'; sheetId: number; area: Area }
  | { kind: 'insert' | 'delete'; sheetId: number; lines: Lines; at: number; count: number }
  | { kind: 'resize'; sheetId: number; lines: Lines; at: number; count: number; size: number }
  | { kind: 'hide'; sheetId: number; lines: Lines; at: number; count: number; hidden: boolean }
  | { kind: 'sort'; sheetId: number; column: number; ascending: boolean }
  | { kind: 'filter'; sheetId: number; area: Area | null }
  | { kind: 'filter-values'; sheetId: number; column: number; hidden: string[] }
  | { kind: 'add-tab' }
  | { kind: 'rename-tab'; sheetId: number; name: string }
  | { kind: 'move-tab'; sheetId: number; index: number }
  | { kind: 'hide-tab'; sheetId: number; hidden: boolean }
  | { kind: 'delete-tab'; sheetId: number };

/** `problem` is null when Sheets did it. `sheetId` is the tab to look at now. */
export type Edited = { readonly problem: string | null; readonly said: string; readonly sheetId?: number };

export type FilterValue = { readonly text: string; readonly shown: boolean };

/** Where something was found: one-based. */
export type Found = { readonly row: number; readonly column: number };

export type FaultSettings = {
  /** What the next execution meets; null for nothing. */
  readonly next: Fault | null;
  /** Milliseconds of script time each call takes. */
  readonly callCost: number;
  readonly events: FormEvents;
};

export type ShownForm = OpenedForm & { readonly id: string };

export type Sent =
  | { readonly confirmation: string; readonly editAddress: string | null; readonly again: boolean }
  | { readonly problems: readonly { readonly itemId: number | null; readonly message: string }[] };

/** What the page may ask: the parameters and the reply of each request. */
export type Requests = {
  overview: { body: Record<string, never>; reply: Overview };
  layout: { body: { sheetId: number }; reply: SheetLayout };
  rows: { body: { sheetId: number; first: number; last: number }; reply: ShownRows };
  select: { body: { sheetId: number; row: number; column: number; area: Area }; reply: null };
  edit: { body: Edit; reply: Edited };
  undo: { body: { again: boolean }; reply: Edited };
  texts: { body: { sheetId: number; area: Area }; reply: string[][] };
  filterValues: { body: { sheetId: number; column: number }; reply: readonly FilterValue[] };
  find: { body: { sheetId: number; text: string }; reply: readonly Found[] };
  menu: { body: { path: string[]; answers: PersonAnswer[] }; reply: Acted };
  call: { body: { functionName: string; args: unknown[]; answers: PersonAnswer[] }; reply: Acted };
  closeSidebar: { body: Record<string, never>; reply: null };
  closeDialog: { body: Record<string, never>; reply: null };
  form: { body: { id: string; search: string }; reply: ShownForm };
  submit: {
    body: { id: string; search: string; answers: Record<string, Answer>; email: string };
    reply: Sent;
  };
  mails: { body: Record<string, never>; reply: readonly MailState[] };
  executions: { body: Record<string, never>; reply: readonly ExecutionRecord[] };
  clock: { body: { hours: number } | { until: string }; reply: { ran: readonly string[] } };
  faults: { body: Partial<FaultSettings>; reply: FaultSettings };
};

export type RequestName = keyof Requests;
