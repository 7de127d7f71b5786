import type { FormsBehaviour } from '../forms/service/behaviour.ts';
import type { Limits } from '../platform/limits.ts';
import type { HeldLocks } from '../platform/stores/lock-service.ts';
import type { PersonAtScreen } from '../platform/ui/person-at-screen.ts';
import type { Usage } from '../runtime/calls/usage.ts';
import type { Manifest } from '../runtime/execution.ts';
import type { ScriptFile } from '../runtime/script/run-script.ts';
import type { PlannedFaults } from './run/planned-faults.ts';
import type { WorkspaceState } from './state.ts';

/** What clasp pushes. */
export type Bundle = {
  readonly code: string;
  /** More files of the script, loaded after the code; by default there is only `Code.gs`. */
  readonly moreFiles?: readonly ScriptFile[];
  /** HTML files by name, without `.html`. */
  readonly html: Readonly<Record<string, string>>;
  readonly manifest: Manifest;
};

export type ExecutionKind =
  | 'editor'
  | 'menu'
  | 'sidebar'
  | 'simple-trigger'
  | 'custom-function'
  | 'install'
  | 'form-submit'
  | 'clock'
  | 'open'
  | 'edit'
  | 'change';

/** A line of the execution log that Google shows under "Executions". */
export type ExecutionRecord = Usage & {
  readonly functionName: string;
  readonly user: string;
  readonly kind: ExecutionKind;
  /** The Workspace's clock, ISO. */
  readonly start: string;
  /** Real milliseconds on this machine. */
  readonly ms: number;
  /** Milliseconds this machine's processor was busy with it, on all its threads. */
  readonly cpuMs: number;
  /** How many of them imitated Google; the others are the script's own. */
  readonly googleCpuMs: number;
  /** Milliseconds by the Workspace's clock: sleeping, and what calls were told to take. */
  readonly scriptMs: number;
  readonly log: readonly string[];
  /** As Google shows it: `Exception: Lock timeout`. */
  readonly error?: string;
};

/** How Google delivers a form-submit event: reports of lost, doubled and blank ones are in the add-on's tests. */
export type FormEvents = 'once' | 'twice' | 'lost' | 'blank-after';

/** Everything a Workspace holds in memory beside its kept state. */
export type World = {
  readonly bundle: Bundle;
  readonly state: WorkspaceState;
  readonly install: 'bound' | 'addon';
  readonly scriptName: string;
  limits: Limits;
  readonly folder: string | undefined;
  readonly saved: ((state: WorkspaceState) => void) | undefined;
  readonly locks: HeldLocks;
  readonly people: Map<string, PersonAtScreen>;
  readonly executions: ExecutionRecord[];
  /** Scopes a person unticked on the consent screen, by address. */
  readonly refusedScopes: Record<string, readonly string[]>;
  /** Script time each service call takes; 0 unless a test wants six minutes to pass. */
  callCostMs: number;
  formEvents: FormEvents;
  /** Where Google Forms is reported to do one thing or another: which, from now on. */
  forms: Partial<FormsBehaviour>;
  /** Told of each call of a script before it runs. */
  watch: ((className: string, method: string) => void) | undefined;
  /** Each applies to one execution, the next that it is meant for. */
  readonly plannedFaults: PlannedFaults[];
};
