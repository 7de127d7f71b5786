import type { Context } from 'node:vm';
import type { Limits } from './limits.ts';
import type { HeldLocks } from './stores/lock-service.ts';
import type { PersonAtScreen } from './ui/person-at-screen.ts';

/** What an execution's services reach besides the kept state: the project's files, the screen, the logs. */
export type Surroundings = {
  /** The project's HTML files by name, without `.html`. */
  readonly html: Readonly<Record<string, string>>;
  /** Whether the script is bound to the spreadsheet or a published add-on, which may do less. */
  readonly install: 'bound' | 'addon';
  /** The script's own scope, in which templates run. */
  readonly context: Context;
  readonly limits: Limits;
  readonly locks: HeldLocks;
  readonly person: PersonAtScreen;
  /** Lines of Logger and console, which on Google go to the execution log. */
  readonly log: string[];
  /** Name of the script project, which titles the add-on's submenu. */
  readonly scriptName: string;
  /** Lets script time pass; ends the execution at the limit. */
  readonly sleep: (milliseconds: number) => void;
};
