import type { ShownPage } from '../../platform/ui/person-at-screen.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { createHistory, type History } from './edit/history.ts';
import { createFaults, type FaultsAhead } from './faults.ts';

/** A page of the script's, at an address nobody can guess. */
type ServedPage = { readonly page: ShownPage; readonly address: string; readonly version: number };

/** The Workspace with what only the page knows of it: what the person closed, and what they can take back. */
export type Desk = {
  readonly workspace: Workspace;
  readonly history: History;
  readonly faults: FaultsAhead;
  readonly sidebar: () => ServedPage | undefined;
  readonly dialog: () => ServedPage | undefined;
  /** The sidebar or dialog of this number. */
  readonly pageOf: (version: number) => ShownPage | undefined;
  readonly closeSidebar: () => void;
  readonly closeDialog: () => void;
};

export function createDesk(workspace: Workspace, addressOf: (version: number) => string): Desk {
  const versions = new Map<ShownPage, number>();
  const closed = new Set<ShownPage>();
  const shown = (page: ShownPage | undefined): ServedPage | undefined => {
    if (!page || closed.has(page)) return undefined;
    const version = versions.get(page) ?? versions.size + 1;
    versions.set(page, version);
    return { page, address: addressOf(version), version };
  };
  // A dialog takes the place of the one before it.
  const sidebar = () => shown(workspace.sidebar);
  const dialog = () => shown(workspace.dialogs.at(-1));
  return {
    workspace,
    history: createHistory(workspace),
    faults: createFaults(),
    sidebar,
    dialog,
    pageOf: (version) => [sidebar(), dialog()].find((each) => each?.version === version)?.page,
    closeSidebar: () => {
      if (workspace.sidebar) closed.add(workspace.sidebar);
    },
    closeDialog: () => {
      for (const page of workspace.dialogs) closed.add(page);
    },
  };
}
