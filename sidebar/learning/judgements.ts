import type { Input } from '../../src/contract/contract.ts';
import { labelOf } from './entry-list.tsx';
import { entryTexts } from './texts.ts';

type Judgement = { readonly value: Input<'addImpression'>['judgement']; readonly label: string };

const texts = entryTexts.impressions;

/** What can be judged in a word under a heading of the internal report. */
export function judgementsOf(about: string): readonly Judgement[] {
  if (about === '6') return texts.success;
  if (about === '7') return texts.benefit;
  return about === '8' ? texts.continuation : [];
}

export const judgementLabel = (about: string, judgement: string): string =>
  labelOf(judgementsOf(about), judgement);
