import { groupBy } from '../organisations/group-by.ts';
import { hashesOf } from './fingerprint.ts';
import type { KnownApplication, Waiting } from './reconcile.ts';

type Pair = { readonly known: KnownApplication; readonly waiting: Waiting };
export type Pairing = {
  readonly pairs: readonly Pair[];
  readonly waiting: readonly Waiting[];
  readonly unpaired: readonly KnownApplication[];
};

/** Hashes that very many applications share ("Yes") find nobody, so they propose no candidates. */
const tooCommon = 100;

/** Share of equal answers, 0 to 1, of the one that has more of them. */
function likeness(left: readonly string[], right: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const hash of left) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  let equal = 0;
  for (const hash of right) {
    const count = counts.get(hash) ?? 0;
    if (count > 0) equal += 1;
    counts.set(hash, count - 1);
  }
  return equal / Math.max(left.length, right.length, 1);
}

function without({ waiting, unpaired }: Omit<Pairing, 'pairs'>, pairs: readonly Pair[]): Pairing {
  const rows = new Set(pairs.map((pair) => pair.waiting));
  const codes = new Set(pairs.map((pair) => pair.known));
  return {
    pairs,
    waiting: waiting.filter((entry) => !rows.has(entry)),
    unpaired: unpaired.filter((entry) => !codes.has(entry)),
  };
}

/** Pairs what has the same key; '' is no key. Where several share one, the most alike go together. */
export function pairByKey(
  waiting: readonly Waiting[],
  unpaired: readonly KnownApplication[],
  keyOf: (entry: { readonly fingerprint: string; readonly submittedAt: Date | null }) => string,
): Pairing {
  const groups = groupBy(
    unpaired.filter((entry) => keyOf(entry) !== ''),
    keyOf,
  );
  const rows = groupBy(
    waiting.filter((entry) => keyOf(entry) !== ''),
    keyOf,
  );
  const pairs: Pair[] = [];
  rows.forEach((group, key) => {
    pairs.push(...mostAlikeFirst(group, groups.get(key) ?? [], 0));
  });
  return without({ waiting, unpaired }, pairs);
}

/** Pairs what shares at least half of its answers, the most alike first. */
export function pairBySimilarity(
  waiting: readonly Waiting[],
  unpaired: readonly KnownApplication[],
): Pairing {
  return without({ waiting, unpaired }, mostAlikeFirst(waiting, unpaired, 0.5));
}

function mostAlikeFirst(
  waiting: readonly Waiting[],
  unpaired: readonly KnownApplication[],
  least: number,
): Pair[] {
  const [row] = waiting;
  const [known] = unpaired;
  if (row === undefined || known === undefined) return [];
  if (waiting.length === 1 && unpaired.length === 1 && least === 0) return [{ waiting: row, known }];
  const allSame = waiting.every((entry) => entry.fingerprint === row.fingerprint);
  if (least === 0 && allSame) return inOrder(waiting, unpaired);
  const pairs = candidates(waiting, unpaired, least).sort(
    (a, b) => b.share - a.share || a.knownAt - b.knownAt || a.rowAt - b.rowAt,
  );
  const chosen = chooseOnce(pairs, waiting, unpaired);
  if (least > 0) return chosen;
  const rest = without({ waiting, unpaired }, chosen);
  return chosen.concat(inOrder(rest.waiting, rest.unpaired));
}

const inOrder = (waiting: readonly Waiting[], unpaired: readonly KnownApplication[]): Pair[] =>
  waiting.slice(0, unpaired.length).reduce<Pair[]>((pairs, entry, index) => {
    const known = unpaired[index];
    return known ? pairs.concat({ waiting: entry, known }) : pairs;
  }, []);

type Candidate = { readonly share: number; readonly knownAt: number; readonly rowAt: number };

function candidates(
  waiting: readonly Waiting[],
  unpaired: readonly KnownApplication[],
  least: number,
): Candidate[] {
  const hashes = unpaired.map(({ answersDigest }) => hashesOf(answersDigest));
  const holders = new Map<string, number[]>();
  hashes.forEach((list, knownAt) => {
    for (const hash of new Set(list)) {
      const held = holders.get(hash);
      if (held) held.push(knownAt);
      else holders.set(hash, [knownAt]);
    }
  });
  return waiting.reduce<Candidate[]>((found, { answersDigest }, rowAt) => {
    const own = hashesOf(answersDigest);
    const near = new Set<number>();
    for (const hash of own) {
      const held = holders.get(hash) ?? [];
      if (held.length <= tooCommon) for (const knownAt of held) near.add(knownAt);
    }
    near.forEach((knownAt) => {
      const share = likeness(own, hashes[knownAt] ?? []);
      if (share > 0 && share >= least) found.push({ share, knownAt, rowAt });
    });
    return found;
  }, []);
}

function chooseOnce(
  pairs: readonly Candidate[],
  waiting: readonly Waiting[],
  unpaired: readonly KnownApplication[],
): Pair[] {
  const rows = new Set<number>();
  const codes = new Set<number>();
  const chosen: Pair[] = [];
  for (const { knownAt, rowAt } of pairs) {
    const [known, row] = [unpaired[knownAt], waiting[rowAt]];
    if (rows.has(rowAt) || codes.has(knownAt) || !known || !row) continue;
    rows.add(rowAt);
    codes.add(knownAt);
    chosen.push({ waiting: row, known });
  }
  return chosen;
}
