import type { AnswerOptions, GivenAnswers, Submitted } from '../forms/answer-form.ts';
import type { FormsBehaviour } from '../forms/service/behaviour.ts';
import { consumerLimits, type Limits } from '../platform/limits.ts';
import { authModeValue } from '../platform/triggers/script-app.ts';
import type { Answer, MenuState, ShownAlert, ShownPage } from '../platform/ui/person-at-screen.ts';
import type { Fault } from '../runtime/calls/fault.ts';
import { exportFiles } from './files/export-files.ts';
import { readState, saveState } from './files/folder.ts';
import { newState } from './new-state.ts';
import { moveClock } from './people/clock.ts';
import { edit, submit, tellReplayed } from './people/form-submit.ts';
import { menuFunction } from './people/menu-item.ts';
import { openSpreadsheet } from './people/open-spreadsheet.ts';
import { sidebarCall } from './people/sidebar-call.ts';
import { isPersonEdit, tellEdit } from './people/tell-edit.ts';
import { execute, type Order, personOf, type RunResult, toasts } from './run/execute.ts';
import { planFaults, type WhichExecution } from './run/planned-faults.ts';
import { type QuotaLeft, setQuotaLeft } from './run/quotas.ts';
import { knowCustomFunctions, settleFormulas } from './run/settle-formulas.ts';
import type { MailState, WorkspaceState } from './state.ts';
import type { Bundle, ExecutionRecord, FormEvents, World } from './world.ts';

export type WorkspaceOptions = {
  readonly bundle: Bundle;
  readonly state?: WorkspaceState;
  /** Where state.json is kept, saved after each execution. */
  readonly folder?: string;
  /** Called after each execution and each save, with what there is to keep. */
  readonly saved?: (state: WorkspaceState) => void;
  /** ISO; for a new state only. */
  readonly now?: string;
  readonly user?: string;
  readonly install?: 'bound' | 'addon';
  readonly scriptName?: string;
  readonly limits?: Partial<Limits>;
  /** Where Google Forms is reported to do one thing or another; the harsher unless told. */
  readonly forms?: Partial<FormsBehaviour>;
};

/** Google Workspace as one person uses it: what they see, and what they do. */
export type Workspace = {
  readonly user: string;
  readonly state: WorkspaceState;
  readonly executions: readonly ExecutionRecord[];
  readonly outbox: readonly MailState[];
  readonly menus: readonly MenuState[];
  readonly sidebar: ShownPage | undefined;
  readonly dialogs: readonly ShownPage[];
  readonly alerts: readonly ShownAlert[];
  readonly toasts: readonly string[];
  /** Answers to the alerts to come; push into it. */
  readonly answers: Answer[];
  readonly clock: {
    readonly now: string;
    readonly set: (iso: string) => void;
    readonly advance: (by: { days?: number; hours?: number; minutes?: number }) => void;
  };
  /** How form-submit events are delivered from now on. */
  events: FormEvents;
  /** Where Google Forms is reported to do one thing or another: which, from now on. */
  forms: Partial<FormsBehaviour>;
  /** Makes calls of the next execution fail, or of the next of this kind or function. */
  failNext: (faults: Fault | readonly Fault[], of?: WhichExecution) => void;
  /** How much this person may still mail, make, keep or run today. */
  setQuotaLeft: (left: QuotaLeft) => void;
  /** Tells of each call of a script, before it runs, from now on. */
  watchCalls: (watch: (className: string, method: string) => void) => void;
  /** Script time each service call takes from now on, in milliseconds. */
  callCost: (milliseconds: number) => void;
  /** Holds a lock for an execution that is not there, until the function returned is called. */
  holdLock: (key: 'document' | 'script') => () => void;
  /** This person unticks scopes on the consent screen. */
  refuseScopes: (...scopes: string[]) => void;
  readonly open: () => RunResult;
  /** Installs the add-on from within the editor, which runs onInstall. */
  readonly installAddOn: () => RunResult;
  /** Presses a menu item by its captions. Throws what the script threw. */
  readonly clickMenu: (...path: string[]) => RunResult;
  /** Runs a function as the script editor does. Throws a ScriptError with what the script threw. */
  readonly run: (functionName: string, ...args: unknown[]) => RunResult;
  /** The same, with the error in the result. */
  readonly attempt: (functionName: string, ...args: unknown[]) => RunResult;
  /** google.script.run. Throws an Error with the message alone. */
  readonly callFromSidebar: (functionName: string, args: readonly unknown[]) => unknown;
  /** An applicant answers, by item id; problems come back when the form refuses. */
  readonly submit: (formId: string, answers: GivenAnswers, options?: AnswerOptions) => Submitted;
  /** An applicant changes a response they gave. */
  readonly editResponse: (
    formId: string,
    responseId: string,
    answers: GivenAnswers,
    options?: AnswerOptions,
  ) => Submitted;
  /**
   * What this person does by hand, such as typing into a cell: it is saved, and what the act says was
   * changed in the script's spreadsheet runs the triggers that hear of it.
   */
  readonly change: <Result>(act: (state: WorkspaceState) => Result) => Result;
  /** The same Workspace before another person. */
  readonly as: (user: string) => Workspace;
  readonly save: () => void;
  /** Writes every spreadsheet, document and mail as a file; gives the files' names. */
  readonly exportTo: (folder: string) => Promise<string[]>;
};

export function createWorkspace(options: WorkspaceOptions): Workspace {
  const user = options.user ?? 'office@example.org';
  const state = options.state ?? newState({ user, ...(options.now ? { now: options.now } : {}) });
  const world: World = {
    bundle: options.bundle,
    state,
    install: options.install ?? 'bound',
    scriptName: options.scriptName ?? 'CSO Cooperation',
    limits: { ...consumerLimits, ...options.limits },
    folder: options.folder,
    saved: options.saved,
    locks: new Map(),
    people: new Map(),
    executions: [],
    refusedScopes: {},
    callCostMs: 0,
    formEvents: 'once',
    forms: options.forms ?? {},
    watch: undefined,
    plannedFaults: [],
  };
  knowCustomFunctions(world);
  return workspaceOf(world, user);
}

/** The Workspace kept in the folder, or a new one kept there from now on. */
export function loadWorkspace(options: WorkspaceOptions & { readonly folder: string }): Workspace {
  const kept = readState(options.folder);
  return createWorkspace(kept ? { ...options, state: kept } : options);
}

function workspaceOf(world: World, user: string): Workspace {
  const { state } = world;
  const save = () => {
    if (world.folder !== undefined) saveState(world.folder, state);
    world.saved?.(state);
  };
  const saved = <Result>(act: () => Result): Result => {
    try {
      return act();
    } finally {
      tellReplayed(world);
      settleFormulas(world);
      save();
    }
  };
  const order = (functionName: string, args: readonly unknown[], kind: Order['kind']): Order => ({
    functionName,
    args: () => args,
    user,
    kind,
    authMode: 'FULL',
  });
  const orThrow = (result: RunResult): RunResult => {
    if (result.error) throw result.error;
    return result;
  };
  const attempt: Workspace['attempt'] = (functionName, ...args) =>
    saved(() => execute(world, order(functionName, args, 'editor')));
  const setClock = (to: Date) => saved(() => moveClock(world, to));
  const screen = () => personOf(world, user);

  return {
    user,
    state,
    executions: world.executions,
    get outbox() {
      return state.mails;
    },
    get menus() {
      return screen().menus;
    },
    get sidebar() {
      return screen().sidebar;
    },
    get dialogs() {
      return screen().dialogs;
    },
    get alerts() {
      return screen().alerts;
    },
    get toasts() {
      return toasts(world);
    },
    answers: screen().answers,
    clock: {
      get now() {
        return state.now;
      },
      set: (iso) => setClock(new Date(iso)),
      advance: ({ days = 0, hours = 0, minutes = 0 }) =>
        setClock(new Date(Date.parse(state.now) + ((days * 24 + hours) * 60 + minutes) * 60000)),
    },
    get events() {
      return world.formEvents;
    },
    set events(chosen: FormEvents) {
      world.formEvents = chosen;
    },
    get forms() {
      return world.forms;
    },
    set forms(chosen: Partial<FormsBehaviour>) {
      world.forms = chosen;
    },
    failNext(faults, of = {}) {
      planFaults(world, faults, of);
    },
    setQuotaLeft: (left) => setQuotaLeft(world, user, left),
    watchCalls(watch) {
      world.watch = watch;
    },
    callCost(milliseconds) {
      world.callCostMs = milliseconds;
    },
    holdLock(key) {
      const nobody = {};
      world.locks.set(key, nobody);
      return () => {
        if (world.locks.get(key) === nobody) world.locks.delete(key);
      };
    },
    refuseScopes(...scopes) {
      world.refusedScopes[user] = scopes;
    },
    open: () => saved(() => openSpreadsheet(world, user)),
    installAddOn: () =>
      saved(() => {
        state.addOnEnabled = true;
        return execute(world, {
          ...order('onInstall', [], 'install'),
          args: () => [{ authMode: authModeValue('FULL') }],
        });
      }),
    clickMenu: (...path) =>
      saved(() => {
        const functionName = menuFunction(screen().menus, path);
        state.addOnEnabled = true;
        return orThrow(execute(world, order(functionName, [], 'menu')));
      }),
    attempt,
    run: (functionName, ...args) => orThrow(attempt(functionName, ...args)),
    callFromSidebar: (functionName, args) => saved(() => sidebarCall(world, user, functionName, args)),
    submit: (formId, answers, given = {}) => saved(() => submit(world, formId, answers, given)),
    editResponse: (formId, responseId, answers, given = {}) =>
      saved(() => edit(world, formId, responseId, answers, given)),
    change: (act) =>
      saved(() => {
        const result = act(state);
        if (isPersonEdit(result)) tellEdit(world, user, result);
        return result;
      }),
    as: (other) => workspaceOf(world, other),
    save,
    exportTo: (folder) => exportFiles(state, folder),
  };
}
