import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  answersDigest,
  fingerprint,
  type ResponseRow,
} from '../../../../src/core/application/identity/fingerprint.ts';
import { freeCodes } from '../../../../src/core/application/identity/next-code.ts';
import { type KnownApplication, reconcile } from '../../../../src/core/application/identity/reconcile.ts';

const noon = new Date('2026-03-01T12:00:00Z');
const later = (minutes: number) => new Date(noon.getTime() + minutes * 60_000);
const row = (rowIndex: number, values: readonly string[], submittedAt: Date | null = noon): ResponseRow => ({
  rowIndex,
  submittedAt,
  values,
});

const keep = (code: string, response: ResponseRow): KnownApplication => ({
  code,
  fingerprint: fingerprint(response),
  answersDigest: answersDigest(response),
  submittedAt: response.submittedAt,
});

/** What a synchronisation does: stores changed responses anew and gives each newcomer the next code. */
function synchronise(known: readonly KnownApplication[], rows: readonly ResponseRow[]): KnownApplication[] {
  const at = (rowIndex: number) => rows.find((entry) => entry.rowIndex === rowIndex) ?? row(rowIndex, []);
  const { matches, newcomers } = reconcile(rows, known);
  const kept = known.map((application) => {
    const match = matches.find(({ code }) => code === application.code);
    return match ? keep(match.code, at(match.rowIndex)) : application;
  });
  return newcomers.reduce((all, rowIndex) => {
    const code = freeCodes(all.map((application) => application.code))();
    return all.concat(keep(code, at(rowIndex)));
  }, kept);
}

const codesByAnswers = (known: readonly KnownApplication[], rows: readonly ResponseRow[]) =>
  reconcile(rows, known)
    .matches.map(
      ({ code, rowIndex }) =>
        `${code} ${rows.find((entry) => entry.rowIndex === rowIndex)?.values.join('|')}`,
    )
    .sort();

const milk = ['Milk and cheese', 'Sokolac', 'Yes', 'We keep sheep.', '12480'];
const water = ['Where does the water go?', 'Livno', 'Yes', 'A map of sinkholes.', '6900'];

describe('reconcile', () => {
  it('gives newcomers in the order they were sent, not in which they stand', () => {
    const { newcomers } = reconcile([row(2, milk, later(5)), row(3, water, later(1))], []);

    expect(newcomers).toEqual([3, 2]);
  });

  it('knows a response again after its row has moved', () => {
    const known = [keep('A-01', row(2, milk)), keep('A-02', row(3, water, later(1)))];

    expect(reconcile([row(2, water, later(1)), row(7, milk)], known)).toMatchObject({
      matches: expect.arrayContaining([
        { code: 'A-01', rowIndex: 7 },
        { code: 'A-02', rowIndex: 2 },
      ]),
      newcomers: [],
      gone: [],
      edited: [],
    });
  });

  it('knows an edited response by half of its answers, although the time of sending has changed', () => {
    const known = [keep('A-01', row(2, milk))];
    const edited = row(2, [...milk.slice(0, 4), '11000'], later(600));

    expect(reconcile([edited], known)).toEqual({
      matches: [{ code: 'A-01', rowIndex: 2 }],
      newcomers: [],
      gone: [],
      edited: ['A-01'],
    });
  });

  it('knows a response that was rewritten by the moment it was sent', () => {
    expect(reconcile([row(2, water)], [keep('A-01', row(2, milk))]).edited).toEqual(['A-01']);
  });

  it('does not take a new application for one that is gone', () => {
    expect(reconcile([row(2, water, later(9))], [keep('A-01', row(2, milk))])).toMatchObject({
      newcomers: [2],
      gone: ['A-01'],
    });
  });

  it('keeps two identical responses of the same second apart', () => {
    const rows = [row(2, milk), row(3, milk)];

    expect(synchronise([], rows).map(({ code }) => code)).toEqual(['A-01', 'A-02']);
  });

  it('pairs two edited responses of the same second with the applications they resemble', () => {
    const known = [keep('A-01', row(2, milk)), keep('A-02', row(3, water))];
    const rows = [row(2, [...water.slice(0, 4), '1']), row(3, [...milk.slice(0, 4), '2'])];

    expect([...reconcile(rows, known).matches].sort((a, b) => a.rowIndex - b.rowIndex)).toEqual([
      { code: 'A-02', rowIndex: 2 },
      { code: 'A-01', rowIndex: 3 },
    ]);
  });

  it('names an application whose response was deleted, and knows it when it comes back', () => {
    const known = [keep('A-01', row(2, milk)), keep('A-02', row(3, water))];

    expect(reconcile([row(2, water)], known).gone).toEqual(['A-01']);
    expect(reconcile([row(2, water), row(9, milk)], known).gone).toEqual([]);
  });

  it('ignores blank rows and blank columns', () => {
    const known = [keep('A-01', row(2, milk))];

    expect(reconcile([row(2, ['', ' ', '']), row(3, ['', ...milk, ''])], known)).toMatchObject({
      matches: [{ code: 'A-01', rowIndex: 3 }],
      newcomers: [],
      edited: [],
    });
  });

  it('pairs ten thousand edited responses in seconds', () => {
    const rows = Array.from({ length: 10_000 }, (_, index) =>
      row(
        index,
        [`Project ${index}`, `Town ${index % 50}`, 'Yes', 'No', `goal ${index}`, `text ${index}`],
        later(index),
      ),
    );
    const known = rows.map((entry) => keep(nextCodeAt(entry.rowIndex), entry));
    const edited = rows.map((entry) => ({ ...entry, submittedAt: later(20_000 + entry.rowIndex) }));

    const { matches, newcomers } = reconcile(edited, known);

    expect(newcomers).toEqual([]);
    expect(matches.every(({ code, rowIndex }) => code === nextCodeAt(rowIndex))).toBe(true);
  }, 10_000);
});

const nextCodeAt = (index: number): string => `A-${index}`;

/** Responses as they come: few different answers, many in the same second, some blank, some identical. */
const anyRows = fc
  .array(
    fc.record({
      minute: fc.integer({ min: 0, max: 3 }),
      values: fc.array(fc.constantFrom('', 'Yes', 'No', 'a', 'b', 'c', '=1+1', 'A-01'), {
        minLength: 4,
        maxLength: 4,
      }),
    }),
    { maxLength: 12 },
  )
  .map((entries) => entries.map(({ minute, values }, index) => row(index + 2, values, later(minute))));

const isBlank = ({ values }: ResponseRow) => values.every((value) => value === '');

describe('codes of applications', () => {
  it('are one for each response that is not blank, and none is used twice', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const known = synchronise([], rows);
        const { matches } = reconcile(rows, known);

        expect(new Set(known.map(({ code }) => code)).size).toBe(known.length);
        expect(matches.map(({ rowIndex }) => rowIndex).sort((a, b) => a - b)).toEqual(
          rows.filter((entry) => !isBlank(entry)).map(({ rowIndex }) => rowIndex),
        );
        expect(new Set(matches.map(({ code }) => code)).size).toBe(matches.length);
      }),
    );
  });

  it('stay the same when rows are sorted, columns change places and blank ones come in between', () => {
    const shuffled = anyRows.chain((rows) =>
      fc.tuple(
        fc.constant(rows),
        fc.shuffledSubarray([...rows], { minLength: rows.length }),
        fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([rows, moved, columns]) => {
        const known = synchronise([], rows);
        const now = moved.map((entry, index) => ({
          ...entry,
          rowIndex: index * 2 + 5,
          values: ['', ...columns.map((column) => entry.values[column] ?? '')],
        }));
        const before = new Map(codesByMoment(known, rows));

        expect(new Map(codesByMoment(known, now))).toEqual(before);
        expect(reconcile(now, known)).toMatchObject({ newcomers: [], gone: [], edited: [] });
      }),
    );
  });

  it('stay the same when the same event comes twice or again later', () => {
    fc.assert(
      fc.property(anyRows, fc.integer({ min: 0, max: 12 }), (rows, count) => {
        const first = synchronise([], rows.slice(0, count));
        const then = synchronise(first, rows);

        expect(synchronise(then, rows)).toEqual(then);
        expect(codesByAnswers(then, rows.slice(0, count))).toEqual(
          codesByAnswers(first, rows.slice(0, count)),
        );
      }),
    );
  });
});

/** Identical responses may change places among themselves, so they are compared as groups. */
const codesByMoment = (known: readonly KnownApplication[], rows: readonly ResponseRow[]) => {
  const groups = new Map<string, string[]>();
  for (const { code, rowIndex } of reconcile(rows, known).matches) {
    const entry = rows.find((candidate) => candidate.rowIndex === rowIndex);
    const key = entry ? fingerprint(entry) : '';
    groups.set(key, [...(groups.get(key) ?? []), code].sort());
  }
  return groups;
};

describe('fingerprint', () => {
  it('is no number in any cell, whatever the answers', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (values) => {
        expect(fingerprint(row(1, values))).toMatch(/^r[0-9a-f]{16}$/);
      }),
    );
  });

  it('differs when an answer, or the moment of sending, differs', () => {
    const prints = [row(2, milk), row(2, water), row(2, milk, later(1)), row(2, milk, null)].map(fingerprint);

    expect(new Set(prints).size).toBe(4);
    expect(prints[0]).toMatch(/^r[0-9a-f]{16}$/);
  });

  it('cannot be made equal by answers that hold a separator', () => {
    expect(fingerprint(row(2, ['a","b']))).not.toBe(fingerprint(row(2, ['a', 'b'])));
  });
});

describe('answersDigest', () => {
  it('is at most 800 letters long', () => {
    const many = Array.from({ length: 500 }, (_, index) => `answer ${index}`);

    expect(answersDigest(row(2, many))).toHaveLength(800);
  });
});

describe('freeCodes', () => {
  it.each([
    [[], 'A-01'],
    [['A-01', 'A-09'], 'A-10'],
    [['A-99', 'A-07'], 'A-100'],
    [['B-07', 'my own'], 'A-01'],
  ])('after %j comes %s', (existing, code) => {
    expect(freeCodes(existing)()).toBe(code);
  });
});
