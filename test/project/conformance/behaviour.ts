/** A behaviour of Google that a passing test shows. */
export type Behaviour = {
  readonly room: string;
  readonly sentence: string;
  /** As given to `asGoogle`. */
  readonly source: string;
};

const rooms: Readonly<Record<string, string>> = {
  sheets: 'Sheets',
  forms: 'Forms',
  docs: 'Docs and Drive',
  mail: 'Mail',
  page: 'What people see',
};

/** The behaviour named by `asGoogle` in a test of the embedded Workspace; undefined for any other test. */
export function behaviourOf(file: string, name: string): Behaviour | undefined {
  const folder = /\/test\/local\/([a-z-]+)\//.exec(file.replace(/\\/g, '/'))?.[1];
  const named = /^(.+) \[as Google: ([^\]]+)\]$/s.exec(name);
  if (folder === undefined || !named) return undefined;
  return { room: rooms[folder] ?? 'Script', sentence: named[1] ?? '', source: named[2] ?? '' };
}
