import { type CodeList, labelOf } from '../../../application/catalogue/codes.ts';
import type { Block } from '../../documents/document.ts';
import { concat, open, subheading } from '../../wording/blocks.ts';

/** Somebody's coded answer to a question others answered too; '' is no answer. */
export type Voice = { readonly who: string; readonly code: string };

/** One question with everybody's answers, the earliest first. */
export type Question = {
  /** What it is about, after "differ on": "how successful the cooperation was". */
  readonly about: string;
  readonly list: CodeList;
  readonly partners: readonly Voice[];
  readonly staff: readonly Voice[];
};

/** What each says now: the last answer of everybody counts. */
export function latest(voices: readonly Voice[]): Voice[] {
  const last = new Map<string, Voice>();
  for (const voice of voices) if (voice.code !== '') last.set(voice.who, voice);
  return [...last.values()];
}

/** For a cell: who says what, a line each. */
export const inWords = (voices: readonly Voice[], list: CodeList): string =>
  latest(voices)
    .map(({ who, code }) => `${who}: ${labelOf(list, code)}`)
    .join('\n') || open;

/** Between partners alone. Names a difference instead of averaging it away; nothing when all say the same. */
export const partnersDiffer = ({ about, list, partners }: Question): string[] =>
  differing(`Partners differ on ${about}`, latest(partners), list);

/** Between partners, between partners and staff, and among staff. */
export function findings(question: Question): string[] {
  const { about, list } = question;
  const [partners, staff] = [latest(question.partners), latest(question.staff)];
  const isApart = staff.some(({ code }) => partners.some((partner) => partner.code !== code));
  return [
    ...partnersDiffer(question),
    ...(isApart ? differing(`Partners and staff differ on ${about}`, [...partners, ...staff], list) : []),
    ...differing(`Staff differ among themselves on ${about}`, staff, list),
  ];
}

function differing(start: string, voices: readonly Voice[], list: CodeList): string[] {
  if (voices.every(({ code }) => code === voices[0]?.code)) return [];
  return [`${start}. ${voices.map(({ who, code }) => `${who}: ${labelOf(list, code)}`).join('; ')}.`];
}

export const findingBlocks = (title: string, found: readonly (readonly string[])[]): Block[] => {
  const items = concat(found);
  return items.length === 0 ? [] : [subheading(title), { kind: 'list', items }];
};
