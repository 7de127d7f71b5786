import type { Manifest } from '../../../src/local/runtime/execution.ts';
import {
  createWorkspace,
  type Workspace,
  type WorkspaceOptions,
} from '../../../src/local/workspace/workspace.ts';

const auth = 'https://www.googleapis.com/auth/';

export const everyScope = [
  'spreadsheets.currentonly',
  'forms',
  'documents',
  'drive.file',
  'script.container.ui',
  'script.scriptapp',
  'script.send_mail',
  'userinfo.email',
].map((name) => auth + name);

type Given = Omit<WorkspaceOptions, 'bundle'> & {
  readonly manifest?: Partial<Manifest>;
  readonly html?: Record<string, string>;
};

/** A Workspace whose script is this text, with every scope of the add-on's unless the manifest says otherwise. */
export function aWorkspace(code: string, { manifest, html, ...options }: Given = {}): Workspace {
  return createWorkspace({
    now: '2026-03-02T09:00:00Z',
    ...options,
    bundle: {
      code,
      html: html ?? {},
      manifest: { timeZone: 'Europe/Sarajevo', oauthScopes: everyScope, ...manifest },
    },
  });
}

/** What the body of a function returns when the script editor runs it. */
export const evaluate = (body: string, given: Given = {}): unknown =>
  aWorkspace(`function main() { ${body} }`, given).run('main').value;
