import type { Input, Output } from '../../src/contract/contract.ts';
import type { Server } from '../../src/contract/handlers.ts';
import { createAutosave, type SaveState } from '../progress/autosave.ts';

export type EditedPlan = Input<'savePlan'>['plan'];
type Loaded = Output<'getPlan'>;

/** A plan being edited, with what the server last said about it. */
type Draft = {
  readonly plan: EditedPlan;
  readonly hints: readonly string[];
  readonly savedAt: string;
  readonly state: SaveState;
};

export type PlanDraft = {
  readonly now: () => Draft;
  readonly change: (plan: EditedPlan) => void;
  readonly flush: () => void;
  /** Calls back at every change until the given function is called. */
  readonly watch: (listener: () => void) => () => void;
};

export type PlanDrafts = {
  /** The draft of a project with edits that are not saved yet, else a new one from what was loaded. */
  readonly open: (server: Server, code: string, loaded: Loaded) => PlanDraft;
  /** Forgets the edits. */
  readonly discard: (code: string) => void;
};

const pause = 1_500;
const retryAfter = 15_000;

/** Edits live here and not in the screen, so that they survive a failed save and a look at another screen. */
export function createPlanDrafts(): PlanDrafts {
  const drafts = new Map<string, PlanDraft>();
  return {
    open: (server, code, loaded) => {
      const kept = drafts.get(code);
      const state = kept?.now().state.kind;
      if (kept && state !== 'clean' && state !== 'saved') return kept;
      const draft = createDraft(server, code, loaded);
      drafts.set(code, draft);
      return draft;
    },
    discard: (code) => {
      drafts.delete(code);
    },
  };
}

function createDraft(server: Server, code: string, loaded: Loaded): PlanDraft {
  let draft: Draft = { ...loaded, state: { kind: 'clean' } };
  const listeners = new Set<() => void>();
  const become = (next: Partial<Draft>) => {
    draft = { ...draft, ...next };
    for (const listener of listeners) listener();
  };
  const autosave = createAutosave<EditedPlan>({
    pause,
    retryAfter,
    onState: (state) => become({ state }),
    save: async (plan) => {
      const { version } = draft.plan;
      const saved = await server.savePlan({ code, plan: { ...plan, version } });
      become({
        hints: saved.hints,
        savedAt: saved.savedAt,
        plan: { ...draft.plan, version: saved.version },
      });
    },
  });
  return {
    now: () => draft,
    change: (plan) => {
      become({ plan: { ...plan, version: draft.plan.version } });
      autosave.change(plan);
    },
    flush: autosave.flush,
    watch: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
