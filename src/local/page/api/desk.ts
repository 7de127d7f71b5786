import type { ShownPage } from '../../platform/ui/person-at-screen.ts';
import type { Workspace } from '../../workspace/workspace.ts';

/** The Workspace with what only the page knows of it: which sidebar the person has closed. */
export type Desk = {
  readonly workspace: Workspace;
  readonly sidebar: () =>
    | { readonly page: ShownPage; readonly address: string; readonly version: number }
    | undefined;
  readonly closeSidebar: () => void;
};

export function createDesk(workspace: Workspace, addressOf: (version: number) => string): Desk {
  let seen: ShownPage | undefined;
  let closed: ShownPage | undefined;
  let version = 0;
  return {
    workspace,
    sidebar: () => {
      const page = workspace.sidebar;
      if (page !== seen) version += 1;
      seen = page;
      return page && page !== closed ? { page, address: addressOf(version), version } : undefined;
    },
    closeSidebar: () => {
      closed = workspace.sidebar;
    },
  };
}
