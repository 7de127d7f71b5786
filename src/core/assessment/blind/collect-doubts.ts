import type { Application } from '../../application/application.ts';
import { blindApplication } from '../pack/blind-application.ts';
import type { Blinder } from './blind.ts';

/** A doubt of the call: a word with every application it was found in. */
export type CallDoubt = {
  readonly word: string;
  readonly found: string;
  readonly applications: readonly string[];
  readonly context: string;
};

/** Every word the machine cannot tell in what assessors would read, the most frequent first. */
export function collectDoubts(
  applications: readonly { readonly code: string; readonly application: Application }[],
  blind: Blinder,
): readonly CallDoubt[] {
  const doubts = new Map<string, { found: string; context: string; applications: string[] }>();
  for (const { code, application } of applications)
    blindApplication(application, (text) => {
      const blinded = blind(code, text);
      for (const { word, found, context } of blinded.doubts) {
        const known = doubts.get(word);
        if (!known) doubts.set(word, { found, context, applications: [code] });
        else if (!known.applications.includes(code)) known.applications.push(code);
      }
      return blinded.text;
    });
  return [...doubts]
    .map(([word, doubt]) => ({ word, ...doubt }))
    .sort((one, other) => other.applications.length - one.applications.length);
}
