import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cleanText,
  insertText,
  plainText,
  restyle,
  spliceRuns,
  styleAt,
} from '../../../src/local/docs/model/runs.ts';
import type { Run } from '../../../src/local/docs/state.ts';

const text = fc.string({ maxLength: 8 }).map((value) => value.replace(/\r/g, ''));
const runs: fc.Arbitrary<Run[]> = fc.array(
  fc.tuple(text, fc.boolean()).map(([value, bold]) => (bold ? { text: value, bold } : { text: value })),
  { maxLength: 5 },
);
const at = (share: number, length: number) => Math.floor(share * length);
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('runs of styled text', () => {
  it('are edited like the plain text they hold', () => {
    fc.assert(
      fc.property(runs, share, share, text, (given, a, b, added) => {
        const before = plainText(given);
        const [start = 0, end = 0] = [at(a, before.length), at(b, before.length)].sort((x, y) => x - y);

        expect(plainText(insertText(given, start, added))).toBe(
          before.slice(0, start) + cleanText(added) + before.slice(start),
        );
        expect(plainText(spliceRuns(given, start, end, []))).toBe(before.slice(0, start) + before.slice(end));
      }),
    );
  });

  it('change style between two offsets and nowhere else', () => {
    fc.assert(
      fc.property(runs, share, share, (given, a, b) => {
        const before = plainText(given);
        const [start = 0, end = 0] = [at(a, before.length), at(b, before.length)].sort((x, y) => x - y);

        const styled = restyle(given, start, end, { italic: true });

        expect(plainText(styled)).toBe(before);
        for (let offset = 0; offset < before.length; offset += 1) {
          const isWithin = offset >= start && offset < end;
          expect(styleAt(styled, offset)).toEqual({
            ...styleAt(given, offset),
            ...(isWithin ? { italic: true } : {}),
          });
        }
      }),
    );
  });

  it('are joined when their style is the same', () => {
    expect(restyle([{ text: 'a' }, { text: 'b', bold: true }], 1, 2, { bold: null })).toEqual([
      { text: 'ab' },
    ]);
  });
});
