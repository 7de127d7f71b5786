import type { DocumentState } from '../docs/state.ts';
import type { FormState } from '../forms/state.ts';
import type { SpreadsheetState } from '../sheets/state.ts';

/** A file as Drive lists it. `createdByScript` is what drive.file goes by: files this add-on made for this person. */
export type DriveFile = {
  id: string;
  name: string;
  mimeType: string;
  parents: string[];
  createdByScript: boolean;
  trashed: boolean;
  createdTime: string;
  /** When a script last changed it; missing is when it was made. */
  modifiedTime?: string;
  description?: string;
  starred?: boolean;
  /** What a shortcut leads to. */
  targetId?: string;
  /** False when its owner keeps editors from sharing it. */
  writersCanShare?: boolean;
  permissions: { id: string; type: string; role: string; emailAddress?: string }[];
  appProperties?: Record<string, string>;
  /** Base64, of a file that is not one of Google's own kinds. */
  content?: string;
};

export type MailState = {
  sentAt: string;
  from: string;
  to: string[];
  cc: string[];
  bcc: string[];
  replyTo: string;
  name: string;
  subject: string;
  body: string;
  htmlBody: string;
  attachments?: MailAttachment[];
};

/** A file sent along; `cid` is how the HTML body names it when it is a picture inside. */
export type MailAttachment = { name: string; contentType: string; base64: string; cid?: string };

export type TriggerState = {
  uid: string;
  handler: string;
  owner: string;
  kind: 'form-submit' | 'open' | 'edit' | 'change' | 'clock';
  /** The form a form-submit trigger is bound to; missing for one of the spreadsheet. */
  formId?: string;
  /** Clock triggers: minutes between runs; missing for one that runs once. */
  everyMinutes?: number;
  /** Clock triggers of whole days: the hour on the wall clock, which daylight saving does not move. */
  atHour?: number;
  timeZone?: string;
  /** Clock triggers of a day of the month: which. */
  monthDay?: number;
  /** Clock triggers: instant of the next run (ISO); missing when one that runs once has run, yet it still counts. */
  nextRunAt?: string;
};

/** Everything the Workspace remembers, as plain JSON: what the state folder holds. */
export type WorkspaceState = {
  /** The clock, ISO with offset Z; moves only when a person, a test or the page moves it. */
  now: string;
  /** Next number for ids, so that two runs of the same story give the same ids. */
  nextId: number;
  spreadsheetId: string;
  files: Record<string, DriveFile>;
  spreadsheets: Record<string, SpreadsheetState>;
  forms: Record<string, FormState>;
  documents: Record<string, DocumentState>;
  mails: MailState[];
  /** When documents were made by a script that are removed for good: they count in the day's quota all the same. */
  documentsRemoved?: string[];
  /** Addresses that belong to no Google account; all others do. */
  withoutAccount?: string[];
  /** The domain whose administrators let files be shared with its own addresses only; missing: with anybody. */
  sharesOnlyWithin?: string;
  triggers: TriggerState[];
  /** Whether the add-on was used in this spreadsheet before, which decides the rights onOpen runs with. */
  addOnEnabled?: boolean;
  /** CacheService, by cache and key. */
  cache?: Record<string, Record<string, { value: string; expiresAt: string }>>;
  properties: {
    document: Record<string, string>;
    script: Record<string, string>;
    user: Record<string, Record<string, string>>;
  };
};

/** A new id that looks like Google's and is the same in every run of the same story. */
export function newId(state: WorkspaceState, prefix: string): string {
  state.nextId += 1;
  return `1${prefix}${String(state.nextId).padStart(8, '0')}`;
}
