import { foldWords } from '../../application/reading/values/fold.ts';
import type { Plan, PlanPartner } from '../plan.ts';
import { type Agreed, type AgreementAnswer, dayWritten } from './agreement-answer.ts';

/** Where one partner of a plan stands: its last answer, and whether the plan is still what it answered to. */
export type AgreementState = {
  readonly name: string;
  /** '': nothing is known of it. */
  readonly answer: Agreed | '';
  /** The version answered to; null: not known, or nothing answered. */
  readonly version: number | null;
  /** YYYY-MM-DD, or ''. */
  readonly date: string;
  /** form, meeting, e-mail, telephone, signature, 'typed in the plan', or what was typed. */
  readonly way: string;
  readonly who: string;
  readonly comment: string;
  /** The plan says today what it said in the version answered to; a save that changed nothing does not unsettle it. */
  readonly isOfThisVersion: boolean;
  /** What changed since, a line each; empty when nothing did or when that version was not kept. */
  readonly changed: readonly string[];
};

/** A version of the plan that was kept, with what is different in the plan of today, a line each; oldest first. */
export type VersionSince = {
  readonly version: number;
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly changed: readonly string[];
};

type Agreeing = {
  readonly plan: Pick<Plan, 'version'> & {
    readonly partners: readonly (Pick<PlanPartner, 'name' | 'agreed'> & Partial<Pick<PlanPartner, 'left'>>)[];
  };
  /** Of this project, in any order. */
  readonly answers: readonly AgreementAnswer[];
  /** Asked only when an answer may be about an earlier version. */
  readonly kept: () => readonly VersionSince[];
};

/** Under which a partner is met: case, accents and signs do not count. */
export const partnerKey = (name: string): string => foldWords(name) || name.trim().toLowerCase();

export const typedWay = 'typed in the plan';

/** The state of each partner still there, in the order of the plan. The last answer counts, whoever took it down. */
export function agreementStates({ plan, answers, kept }: Agreeing): readonly AgreementState[] {
  const partners = plan.partners.filter(({ left = '' }) => left.trim() === '');
  return partners.map(({ name, agreed }): AgreementState => {
    const own = answers.filter(({ partner }) => partnerKey(partner) === partnerKey(name));
    const last = [...typed(name, agreed), ...own].sort(byTime).pop();
    if (!last) return { ...silent, name, comment: agreed.trim() };
    const { answer, date, way, who, comment } = last;
    const version = last.version ?? keptOn(kept(), date)?.version ?? null;
    const said = { name, answer, version, date, way, who, comment };
    if (version === null || version === plan.version) return { ...said, isOfThisVersion: true, changed: [] };
    const then = keptAt(kept(), version);
    return { ...said, isOfThisVersion: then?.changed.length === 0, changed: then?.changed ?? [] };
  });
}

const silent: AgreementState = {
  ...{ name: '', answer: '', version: null, date: '', way: '', who: '', comment: '' },
  ...{ isOfThisVersion: false, changed: [] },
};

/** What stands in the plan's own column counts when it says when: "not yet" is no agreement. */
function typed(partner: string, agreed: string): AgreementAnswer[] {
  const date = dayWritten(agreed);
  if (date === '') return [];
  const comment = agreed.trim() === date ? '' : agreed.trim();
  return [
    {
      ...{
        project: '',
        partner,
        version: null,
        answer: 'agreed',
        date,
        at: 0,
        way: typedWay,
        who: '',
        comment,
      },
    },
  ];
}

/** What has no day comes first; what has a day and no hour after all others of that day. */
function byTime(one: AgreementAnswer, other: AgreementAnswer): number {
  if (one.date !== other.date) return one.date < other.date ? -1 : 1;
  const [before, after] = [one.at ?? Infinity, other.at ?? Infinity];
  return before === after ? 0 : before < after ? -1 : 1;
}

const last = <Item>(items: readonly Item[]): Item | undefined => items[items.length - 1];

/** What a partner could have read on that day. */
const keptOn = (kept: readonly VersionSince[], date: string): VersionSince | undefined =>
  date === '' ? undefined : last(kept.filter(({ day }) => day <= date));

/** Versions between two kept ones are those of typing: the one kept before stands for them. */
const keptAt = (kept: readonly VersionSince[], version: number): VersionSince | undefined =>
  last(kept.filter((each) => each.version <= version));
