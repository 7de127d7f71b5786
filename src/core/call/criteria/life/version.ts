import { longHash } from '../../../application/identity/hash.ts';
import { ok, type Problem, type Result, refused } from '../../../problem.ts';
import type { StarterCriterion } from '../starter-criteria.ts';

/** A version of the criteria: a row of the Criteria versions tab, read. Days as YYYY-MM-DD. */
export type CriteriaVersion = {
  readonly version: number;
  readonly state: 'approved' | 'published';
  /** Tells whether the criteria have changed since. */
  readonly fingerprint: string;
  readonly approvedBy: string;
  readonly approvedOn: string;
  readonly procedure: string;
  readonly publishedAt: Date | null;
  readonly document: string;
};

/** Where the criteria stand: nobody approved them as they are now, somebody did, or they are public. */
export type CriteriaState = {
  readonly state: 'draft' | 'approved' | 'published';
  /** The last version there is; null for none. */
  readonly last: CriteriaVersion | null;
  /** True when they were changed after they were published, so that a new version is wanted. */
  readonly changed: boolean;
};

type Told = Omit<StarterCriterion, 'rule'> & { readonly rule: unknown };

/** Everything of the criteria that applicants and assessors go by; order and spaces do not count. */
export const fingerprintOf = (criteria: readonly Told[], tieBreak: readonly string[]): string =>
  longHash(
    JSON.stringify([
      [...criteria]
        .sort((one, other) => (one.code < other.code ? -1 : 1))
        .map(({ code, text, group, weight, scoredBy, evidenceShare, rule, anchors }) => [
          code,
          text.trim(),
          group,
          weight,
          scoredBy,
          evidenceShare,
          rule,
          anchors.map((anchor) => anchor.trim()),
        ]),
      tieBreak,
    ]),
  );

export function criteriaState(versions: readonly CriteriaVersion[], fingerprint: string): CriteriaState {
  const last = [...versions].sort((one, other) => other.version - one.version)[0] ?? null;
  if (!last) return { state: 'draft', last, changed: false };
  if (last.fingerprint !== fingerprint) return { state: 'draft', last, changed: last.state === 'published' };
  return { state: last.state, last, changed: false };
}

export type Approval = { readonly by: string; readonly on: string; readonly procedure: string };

/** The version that an approval makes; a change after publication is always a new one. */
export function approve(
  { state, last }: CriteriaState,
  fingerprint: string,
  { by, on, procedure }: Approval,
): Result<CriteriaVersion> {
  const problems: Problem[] = [];
  if (by.trim() === '')
    problems.push({ what: 'Nobody is named who approved the criteria.', remedy: 'Name the person or body.' });
  if (procedure.trim() === '')
    problems.push({
      what: 'The procedure is not named.',
      remedy: 'Say how criteria are approved in this office, for example "team meeting, minutes of 3 March".',
    });
  if (!/^\d{4}-\d{2}-\d{2}$/.test(on))
    problems.push({ what: 'The day of approval is missing.', remedy: 'Give it as 2026-03-01.' });
  if (state !== 'draft')
    problems.push({
      what: `Version ${last?.version} of the criteria is ${state} already.`,
      remedy: 'Change a criterion first, and approve the new version then.',
    });
  if (problems.length > 0) return refused(...problems);
  const again = last?.state === 'approved';
  return ok({
    version: again ? last.version : (last?.version ?? 0) + 1,
    state: 'approved',
    fingerprint,
    approvedBy: by.trim(),
    approvedOn: on,
    procedure: procedure.trim(),
    publishedAt: null,
    document: '',
  });
}

/** Whether criteria may be made public now; they precede the first application, or the document says that they do not. */
export function publish({ state, last }: CriteriaState, at: Date, document: string): Result<CriteriaVersion> {
  if (state === 'approved' && last) return ok({ ...last, state: 'published', publishedAt: at, document });
  return refused(
    state === 'published'
      ? {
          what: `Version ${last?.version} of the criteria is public already.`,
          remedy: 'A change makes a new version: approve it first.',
        }
      : {
          what: 'The criteria are not approved as they are now.',
          remedy: 'Record the approval first: by whom, when, and by which procedure.',
        },
  );
}
