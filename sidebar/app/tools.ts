import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Server } from '../../src/contract/handlers.ts';
import type { PlanDrafts } from '../plan/plan-draft.ts';
import type { Kept } from './kept.ts';
import type { Route } from './route.ts';

/** What every screen may use. */
export type Tools = {
  readonly server: Server;
  readonly go: (route: Route) => void;
  /** Says it in the status line, which screen readers read aloud. */
  readonly announce: (text: string) => void;
  /** False on the screen the sidebar opened with. */
  readonly hasMoved: () => boolean;
  /** Edits of plans that are not saved yet: they outlive the screen. */
  readonly drafts: PlanDrafts;
  readonly kept: Kept;
};

export const ToolsContext = createContext<Tools | null>(null);

export function useTools(): Tools {
  const tools = useContext(ToolsContext);
  if (!tools) throw new Error('A screen stands outside the app.');
  return tools;
}
