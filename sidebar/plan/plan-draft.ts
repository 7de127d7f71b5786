import type { Input, Output } from '../../src/contract/contract.ts';
import type { Server } from '../../src/contract/handlers.ts';
import { ServerProblem } from '../app/server.ts';
import { createAutosave, type SaveState } from '../progress/autosave.ts';

export type EditedPlan = Input<'savePlan'>['plan'];
type Loaded = Output<'getPlan'>;

/** A plan being edited, with what the server last said about it. */
type Draft = {
  readonly plan: EditedPlan;
  readonly hints: readonly string[];
  readonly burden: Loaded['burden'];
  readonly savedAt: string;
  readonly state: SaveState;
  /** Goes up when the server put in what others changed: fields that keep what is typed begin anew. */
  readonly revision: number;
};

export type PlanDraft = {
  readonly now: () => Draft;
  readonly change: (plan: EditedPlan) => void;
  readonly flush: () => void;
  /** Saves at once what is not saved; false when that failed. */
  readonly settle: () => Promise<boolean>;
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
const mostUnanswered = 3;

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
  let draft: Draft = { ...loaded, state: { kind: 'clean' }, revision: 0 };
  // What the edits began from, and what was sent since without an answer: it may have arrived all the same.
  let base: EditedPlan = loaded.plan;
  let unanswered: readonly EditedPlan[] = [];
  const listeners = new Set<() => void>();
  const become = (next: Partial<Draft>) => {
    draft = { ...draft, ...next };
    for (const listener of listeners) listener();
  };
  const send = async (plan: EditedPlan) => {
    try {
      return await server.savePlan({ code, plan, seen: [base, ...unanswered] });
    } catch (error) {
      if (!(error instanceof ServerProblem)) unanswered = [...unanswered, plan].slice(-mostUnanswered);
      throw error;
    }
  };
  const autosave = createAutosave<EditedPlan>({
    pause,
    retryAfter,
    onState: (state) => become({ state }),
    save: async (plan) => {
      const { plan: kept, hints, burden, savedAt, version } = await send(plan);
      unanswered = [];
      const isNews = !isSame({ ...plan, version }, kept);
      if (draft.plan !== plan) {
        // Typed on meanwhile: that is an edit of what was sent.
        base = plan;
        become({ hints, burden, savedAt });
      } else {
        base = kept;
        become({ hints, burden, savedAt, plan: kept, revision: draft.revision + (isNews ? 1 : 0) });
      }
    },
  });
  const watch = (listener: () => void) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  };
  return {
    now: () => draft,
    change: (plan) => {
      become({ plan });
      autosave.change(plan);
    },
    flush: autosave.flush,
    settle: () =>
      new Promise((resolve) => {
        autosave.flush();
        const look = () => {
          const { kind } = draft.state;
          if (kind === 'waiting' || kind === 'saving') return;
          stop();
          resolve(kind !== 'failed');
        };
        const stop = watch(look);
        look();
      }),
    watch,
  };
}

/** Whether two plans say the same, in whatever order their fields come. */
function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return one === other;
  const [left, right] = [Object.entries(one), new Map(Object.entries(other))];
  return left.length === right.size && left.every(([key, value]) => isSame(value, right.get(key)));
}
