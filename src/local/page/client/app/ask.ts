import type { RequestName, Requests } from '../../messages.ts';

const token = () => document.querySelector<HTMLMetaElement>('meta[name="workspace-token"]')?.content ?? '';

/** Asks the server; throws an Error in words for the person. */
export async function ask<Name extends RequestName>(
  name: Name,
  body: Requests[Name]['body'],
): Promise<Requests[Name]['reply']> {
  const response = await fetch(`/api/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-workspace-token': token() },
    body: JSON.stringify(body),
  }).catch(() => {
    throw new Error('The program that serves this page has ended. Start it again with npm start.');
  });
  if (response.ok) return (await response.json()) as Requests[Name]['reply'];
  const words = await response.text();
  throw new Error(response.headers.get('content-type')?.includes('json') ? JSON.parse(words).error : words);
}
