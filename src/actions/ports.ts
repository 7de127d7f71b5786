import type { Cell } from '../core/application/application.ts';
import type { FormPlan } from '../core/call/form/form-plan.ts';
import type { Place, Result } from '../core/problem.ts';
import type { DocumentValue } from '../core/report/documents/document.ts';
import type { Row, TabDefinition } from '../core/workbook/tab.ts';

/** New values for one row: only the columns named change. */
export type RowChange = { readonly row: number; readonly cells: Readonly<Record<string, Cell>> };

/** A tab, read whole once. */
export type Tab = {
  /** Its present name, which people may have changed; asked when it is needed. */
  readonly title: string;
  /** Rows with anything in our columns, top to bottom; what was written shows. */
  readonly rows: readonly Row[];
  /** The first row below everything else. */
  readonly nextRow: number;
  readonly place: (row: number, key: string) => Place;
  /** Writes the named columns of the given rows, in one block for each run of neighbouring columns. */
  readonly write: (keys: readonly string[], changes: readonly RowChange[]) => void;
  /** Adds rows below everything else and returns their numbers. */
  readonly append: (records: readonly Readonly<Record<string, Cell>>[]) => readonly number[];
  /** Notes of the named columns in the rows given, where a cell not given is cleared; other rows keep theirs. */
  readonly annotate: (
    keys: readonly string[],
    notes: ReadonlyMap<number, Readonly<Record<string, string>>>,
  ) => void;
  readonly remove: (rows: readonly number[]) => void;
};

export type WorkbookPort = {
  /** A tab or column that is gone is a problem that says so. */
  readonly open: (definition: TabDefinition) => Result<Tab>;
  /** Makes the tab, or the columns it lacks, first. */
  readonly ensure: (
    definition: TabDefinition,
    late?: 'late columns too',
  ) => { readonly tab: Tab; readonly isNew: boolean };
  readonly exists: (key: string) => boolean;
  /** Link that opens the tab; '' when there is none. */
  readonly linkTo: (key: string) => string;
  /** Puts the tab first and in front. */
  readonly show: (key: string) => void;
  readonly setTimeZone: (timeZone: string) => void;
  /** Removes the empty tab a new spreadsheet starts with. */
  readonly removeEmptyTabs: () => void;
};

/** One form of each, and one for each assessor by their code: `assessment:X1`. */
export type FormRole = 'application' | 'agreement' | 'report' | 'impression' | `assessment:${string}`;

/** A question of a form; rows of a grid are questions of their own, as each has a column. */
export type FormQuestionRead = {
  readonly id: string;
  readonly title: string;
  readonly section: string;
  readonly kind: string;
  readonly options: readonly string[];
  readonly row: string;
};

export type FormFacts = {
  readonly id: string;
  readonly title: string;
  readonly editUrl: string;
  readonly answerUrl: string;
  readonly state: 'open' | 'closed';
};

/** The response sheet of a form, exactly as Google wrote it. */
export type Responses = {
  /** Present name of its tab; asked when it is needed. */
  readonly title: string;
  readonly headers: readonly string[];
  readonly rows: readonly {
    readonly row: number;
    readonly values: readonly Cell[];
    readonly shown: readonly string[];
  }[];
  /** 0-based place of a question's column, undefined when the column was deleted. */
  readonly columnOf: (questionId: string) => number | undefined;
};

/** `isGone`: a form was bound and cannot be opened: it was deleted, or this account may not edit it. */
export type FormLook = { readonly facts: FormFacts | null; readonly isGone: boolean };
type LookHow = 'anew' | 'whether open' | 'as last seen';

export type FormsPort = {
  /** Makes the form of a role, or goes on with one that a run cut short had begun; null facts when it is gone. */
  readonly begin: (role: FormRole, name: string) => FormFacts;
  /** Question keys to item ids. */
  readonly build: (formId: string, plan: FormPlan) => ReadonlyMap<string, string>;
  /** Links the form to this spreadsheet; false while Google has not made the response sheet yet. */
  readonly link: (role: FormRole, formId: string) => boolean;
  readonly publish: (role: FormRole, formId: string, confirmation: string) => void;
  readonly close: (role: FormRole, formId: string, message: string) => void;
  /** The form bound to a role; null when there is none or it was deleted. */
  readonly bound: (role: FormRole) => FormFacts | null;
  /** The same asked of Google anew, or only whether it is open, or all as it was last time, which costs nothing. */
  readonly look: (role: FormRole, how: LookHow) => FormLook;
  /** The bound form was made to its end, or is an office's own: its questions are never made anew. */
  readonly isComplete: (role: FormRole) => boolean;
  /** Binds an existing form by its address, or with '' the one linked to this spreadsheet, or a tab of pasted responses. */
  readonly adopt: (url: string, at: Date) => Result<FormFacts | null>;
  /** When an own form, or a tab of responses, was bound first; null for a form of ours. */
  readonly adoptedAt: () => Date | null;
  readonly questions: (formId: string) => readonly FormQuestionRead[];
  /** Offers these choices at a question, in place of those it had; answers given stay. False when the form or the question is gone. */
  readonly offer: (formId: string, questionId: string, labels: readonly string[]) => boolean;
  /** Address of the form with answers filled in; keys are item ids. */
  readonly prefilledUrl: (formId: string, answers: ReadonlyMap<string, string>) => string;
};

export type ResponsesPort = {
  /** Headers of the sheet bound or to be bound; null when there is none. */
  readonly headers: (role: FormRole) => readonly string[] | null;
  /** Anchors columns: question ids to 0-based places. */
  readonly bind: (role: FormRole, columns: ReadonlyMap<string, number>, plainText: boolean) => void;
  readonly read: (role: FormRole, questions: ReadonlyMap<string, string>) => Responses | null;
  readonly exists: (role: FormRole) => boolean;
  /** Takes the tab out of sight; whoever may edit the spreadsheet can bring it back. */
  readonly hide: (role: FormRole) => void;
  /** Rows below the headers. */
  readonly count: (role: FormRole) => number;
};

export type Letter = {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  readonly senderName: string;
  readonly replyTo: string;
  /** A file of text to go with it, in UTF-8. */
  readonly attachment?: { readonly name: string; readonly type: string; readonly text: string };
};

/**
 * A document written. `as wanted`: it said exactly this before, footer and all; `as it was`: only its footer would
 * differ (version, date of data), and was left. `sections` are the headings under which something of ours is new or gone.
 */
type DocumentMade = {
  readonly url: string;
  readonly outcome: 'new' | 'changed' | 'as wanted' | 'as it was';
  readonly sections: readonly string[];
};

/** What actions need of the world; src/google provides it. */
export type Ports = {
  readonly now: () => Date;
  /** The account at the keyboard, '' when Google does not tell; for a trigger the account that installed it. */
  readonly who: () => string;
  /** 2026-03-31, and 31 March 2026, 23:59; in the spreadsheet's time zone, unless another is given. */
  readonly day: (date: Date) => string;
  readonly words: (date: Date, timeZone?: string) => string;
  /** Runs alone: nobody else's run of the add-on writes to this spreadsheet meanwhile. */
  readonly alone: <Value>(run: () => Value) => Value;
  /** Makes what was written so far lasting. */
  readonly settle: () => void;
  readonly workbook: WorkbookPort;
  readonly forms: FormsPort;
  readonly responses: ResponsesPort;
  readonly documents: {
    /** Makes or makes again the document remembered under the key. What people add to it stays, unless it is ours alone. */
    readonly write: (
      key: string,
      value: DocumentValue,
      whose?: 'also people’s' | 'ours alone',
    ) => DocumentMade;
    /** Address of a PDF copy of the document, made once for each name it is remembered under; null where there is no document. */
    readonly pdf: (key: string, copy: { readonly key: string; readonly name: string }) => string | null;
    /** Address of the PDF copy remembered under the name, as far as is known without asking Google; '' for none. */
    readonly pdfMade: (copyKey: string) => string;
    /** Lets one address read the document, or comment on it too, and sends no mail; false where Google refuses the address. */
    readonly shareWith: (key: string, email: string, role?: 'reader' | 'commenter') => boolean;
    /** Addresses with a right of their own, in lower case, with the role; null where this account does not see the document. */
    readonly rolesIn: (key: string) => ReadonlyMap<string, string> | null;
    /** Lets one address read the document, with Google's own letter carrying the message: ''; or Google's words why not. */
    readonly invite: (key: string, email: string, message: string) => string;
    /** Takes back the right to read or to comment; what a person gave beyond that stays. */
    readonly stopSharing: (key: string, email: string) => void;
    /** Lets anybody with its address read the document; false where the account or its domain forbids it. */
    readonly makePublic: (key: string) => boolean;
    readonly folderUrl: () => string;
  };
  readonly mail: {
    /** The account that sends: whoever is at the keyboard, or who owns the trigger that runs. */
    readonly account: () => string;
    /** Recipients that may still be written to today. */
    readonly left: () => number;
    readonly isAddress: (text: string) => boolean;
    readonly send: (letter: Letter) => void;
  };
  readonly automation: {
    readonly install: () => void;
    readonly isMine: () => boolean;
    readonly owner: () => string;
  };
};
