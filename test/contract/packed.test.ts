import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unpack } from '../../sidebar/app/unpack.ts';
import type { Json } from '../../src/contract/json.ts';
import { pack } from '../../src/contract/packed.ts';

const rows = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    code: `A-${index}`,
    status: 'shortlist',
    flags: ['rural'],
  }));

describe('pack', () => {
  it('says names of fields and repeated values of a long list once', () => {
    expect(JSON.stringify(pack(rows(100))).match(/status|shortlist|rural/g)).toHaveLength(3);
  });

  it('leaves short lists and lists of different things as they are', () => {
    const mixed = [...rows(60), { code: 'A-99' }];

    expect(pack(rows(5))).toEqual(rows(5));
    expect(pack(mixed)).toEqual(mixed);
  });

  it('is undone by unpack, whatever is in the cells and however deep', () => {
    const cell = fc
      .jsonValue({ maxDepth: 2 })
      .filter((value) => !JSON.stringify(value).includes('__proto__'));
    const row = fc.record({ code: fc.string(), one: cell, other: fc.constantFrom('', 'x', null) });
    fc.assert(
      fc.property(fc.array(row, { minLength: 35, maxLength: 60 }), (list) => {
        const value = JSON.parse(JSON.stringify({ list, inner: [{ list }] })) as Json;
        expect(unpack(JSON.parse(JSON.stringify(pack(value))) as Json)).toEqual(value);
      }),
      { numRuns: 60 },
    );
  });
});
