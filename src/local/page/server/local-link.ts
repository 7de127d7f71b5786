/** Where this Workspace shows what an address of Google's means; any other address unchanged. */
export function localLink(url: string): string {
  const file = /^https:\/\/docs\.google\.com\/(forms|document|spreadsheets)\/d\/(?:e\/)?([\w-]+)/.exec(url);
  if (!file) return url;
  const [, kind, id = ''] = file;
  if (kind === 'forms') return `/form/${id}${/\?[^#]*/.exec(url)?.[0] ?? ''}`;
  if (kind === 'document') return `/document/${id}`;
  const tab = /[#&?]gid=(\d+)/.exec(url)?.[1];
  return tab === undefined ? '/sheet' : `/sheet/${tab}`;
}
