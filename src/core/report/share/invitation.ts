import { inOneLine } from '../../selection/letters/fill.ts';
import type { SharedAs } from './sharing-line.ts';

/** What goes with Google's letter to a recipient: who shares what, and that it is theirs alone to read. */
export function invitation(
  { senderName, replyTo }: { readonly senderName: string; readonly replyTo: string },
  { name, version, as }: { readonly name: string; readonly version: string; readonly as: SharedAs },
): string {
  const what = `“${inOneLine(name)}”, version ${version}`;
  return [
    `${inOneLine(senderName) || 'The office'} shares ${what}, with you, for you to read${as === 'document' ? '; later versions appear in the same place' : ''}.`,
    'Please do not pass it on without asking us.',
    ...(replyTo === '' ? [] : [`Questions: ${replyTo}`]),
  ].join('\n');
}
