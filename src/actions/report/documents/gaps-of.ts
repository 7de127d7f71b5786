import type { DocumentValue } from '../../../core/report/documents/document.ts';
import { gapsByFiller } from '../../../core/report/documents/gaps.ts';

/** What a document says "no answer yet" about, in its own words: first what partners can answer, then what staff can. */
export const gapsOf = (value: DocumentValue): string[] =>
  gapsByFiller(value).reduce<string[]>((all, { gaps }) => all.concat(gaps.map(({ text }) => text)), []);
