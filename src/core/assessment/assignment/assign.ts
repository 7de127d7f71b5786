import { longHash } from '../../application/identity/hash.ts';
import { ok, type Problem, type Result, refused } from '../../problem.ts';
import type { Assessor, ToAssess } from './assessor.ts';

/** One assessor for one application. */
export type Assignment = { readonly assessor: string; readonly application: string };

export type AssignmentWishes = {
  /** How many assessors each application has; two or more. */
  readonly each: number;
  /** Pairs that must not be: confirmed conflicts, and those still to be looked at. */
  readonly excluded: readonly Assignment[];
  /** Made by hand or begun already: they stay. */
  readonly kept: readonly Assignment[];
};

/**
 * Gives each application its assessors: nobody with a conflict, only who reads its language, and the load as equal as
 * these allow, which is proved by moving work along chains until no chain makes it more equal. The same input gives the
 * same assignment; who comes first among equals is decided by a hash, so that nobody always draws the earliest ones.
 * What cannot be assigned is named, and nothing is assigned then.
 */
export function assign(
  assessors: readonly Assessor[],
  applications: readonly ToAssess[],
  wishes: AssignmentWishes,
): Result<readonly Assignment[]> {
  const active = assessors.filter((assessor) => assessor.active);
  const excluded = new Set(wishes.excluded.map(keyOf));
  const given = new Map(applications.map(({ code }) => [code, new Set<string>()]));
  for (const { application, assessor } of wishes.kept) given.get(application)?.add(assessor);
  const load = new Map(active.map(({ code }) => [code, 0]));
  for (const chosen of given.values())
    for (const assessor of chosen) if (load.has(assessor)) load.set(assessor, (load.get(assessor) ?? 0) + 1);
  const able = new Map(
    applications.map((application) => [
      application.code,
      active.filter(
        (assessor) =>
          canRead(assessor, application) && !excluded.has(pairKey(assessor.code, application.code)),
      ),
    ]),
  );

  const problems = applications.flatMap((application) => lacking(application, able, given, wishes.each));
  if (problems.length > 0) return refused(...problems);

  const kept = new Set(wishes.kept.map(keyOf));
  // Those with the least choice first, so that their assessors are still free.
  const inOrder = [...applications].sort(
    (one, other) =>
      (able.get(one.code)?.length ?? 0) - (able.get(other.code)?.length ?? 0) ||
      compareText(longHash(one.code), longHash(other.code)),
  );
  for (const { code } of inOrder) {
    const chosen = given.get(code) ?? new Set();
    while (chosen.size < wishes.each) {
      const next = (able.get(code) ?? [])
        .filter((assessor) => !chosen.has(assessor.code))
        .sort(
          (one, other) =>
            (load.get(one.code) ?? 0) - (load.get(other.code) ?? 0) ||
            compareText(longHash(code + one.code), longHash(code + other.code)),
        )[0];
      if (!next) break;
      chosen.add(next.code);
      load.set(next.code, (load.get(next.code) ?? 0) + 1);
    }
  }
  while (levelOnce(given, able, load, kept));
  return ok(
    applications.flatMap(({ code }) =>
      [...(given.get(code) ?? [])].sort(compareText).map((assessor) => ({ assessor, application: code })),
    ),
  );
}

/** Moves work along one chain from somebody to somebody with at least two applications less; false when there is none. */
function levelOnce(
  given: ReadonlyMap<string, Set<string>>,
  able: ReadonlyMap<string, readonly Assessor[]>,
  load: Map<string, number>,
  kept: ReadonlySet<string>,
): boolean {
  const busiest = [...load.keys()].sort((one, other) => (load.get(other) ?? 0) - (load.get(one) ?? 0));
  for (const from of busiest) {
    const chain = shortestChain(from, given, able, load, kept);
    if (!chain) continue;
    for (const { application, giver, taker } of chain) {
      given.get(application)?.delete(giver);
      given.get(application)?.add(taker);
    }
    const last = chain[chain.length - 1]?.taker ?? from;
    load.set(from, (load.get(from) ?? 0) - 1);
    load.set(last, (load.get(last) ?? 0) + 1);
    return true;
  }
  return false;
}

type Move = { readonly application: string; readonly giver: string; readonly taker: string };

/** Breadth first over "could hand an application on to", from one assessor to any with at least two fewer. */
function shortestChain(
  from: string,
  given: ReadonlyMap<string, Set<string>>,
  able: ReadonlyMap<string, readonly Assessor[]>,
  load: ReadonlyMap<string, number>,
  kept: ReadonlySet<string>,
): readonly Move[] | undefined {
  const came = new Map<string, Move | null>([[from, null]]);
  const queue = [from];
  for (let at = 0; at < queue.length; at += 1) {
    const giver = queue[at] ?? '';
    if ((load.get(giver) ?? 0) <= (load.get(from) ?? 0) - 2) return chainTo(giver, came);
    for (const [application, chosen] of given) {
      if (!chosen.has(giver) || kept.has(pairKey(giver, application))) continue;
      for (const { code: taker } of able.get(application) ?? []) {
        if (chosen.has(taker) || came.has(taker)) continue;
        came.set(taker, { application, giver, taker });
        queue.push(taker);
      }
    }
  }
  return undefined;
}

function chainTo(last: string, came: ReadonlyMap<string, Move | null>): readonly Move[] {
  const moves: Move[] = [];
  for (let move = came.get(last); move; move = came.get(move.giver)) moves.unshift(move);
  return moves;
}

function lacking(
  { code, language }: ToAssess,
  able: ReadonlyMap<string, readonly Assessor[]>,
  given: ReadonlyMap<string, ReadonlySet<string>>,
  each: number,
): Problem[] {
  const chosen = given.get(code) ?? new Set();
  const free = (able.get(code) ?? []).filter((assessor) => !chosen.has(assessor.code)).length;
  const short = each - chosen.size - free;
  if (short <= 0) return [];
  return [
    {
      where: { tab: 'Assessors' },
      what: `${code} needs ${each} assessors and ${short} ${short === 1 ? 'is' : 'are'} lacking: everybody else has a conflict with it, does not read ${language === '' ? 'its language' : language}, or is not active.`,
      remedy: 'Add an assessor, or a language of one, or look at the conflicts that were found.',
    },
  ];
}

const canRead = ({ languages }: Assessor, { language }: ToAssess): boolean =>
  language === '' || languages.length === 0 || languages.includes(language);

const pairKey = (assessor: string, application: string): string => JSON.stringify([assessor, application]);
const keyOf = ({ assessor, application }: Assignment): string => pairKey(assessor, application);
const compareText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
