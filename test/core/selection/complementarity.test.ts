import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Organisation } from '../../../src/core/application/application.ts';
import { complementarityOf } from '../../../src/core/selection/complementarity/complementarity.ts';

const partner = (name: string, offers: readonly string[], needs: readonly string[]): Organisation => ({
  role: 'partner',
  name,
  registrationNumber: '',
  town: '',
  country: '',
  basedInRuralArea: null,
  servesRuralArea: null,
  sectors: [],
  foundedYear: null,
  paidStaff: '',
  networks: '',
  offers,
  needs,
  benefit: '',
  confirmed: null,
  email: '',
});

const mapOf = (...organisations: Organisation[]) => complementarityOf({ organisations });

describe('the map of offers and needs', () => {
  it('shows who gives what to whom', () => {
    const map = mapOf(
      partner('One', ['advocacy'], ['facilitation']),
      partner('Two', ['facilitation'], ['advocacy']),
    );

    expect(map.gifts).toEqual([
      { from: 0, to: 1, codes: ['advocacy'] },
      { from: 1, to: 0, codes: ['facilitation'] },
    ]);
    expect(map.mutual).toBe(true);
    expect(map.uncovered).toEqual([]);
  });

  it('shows who only receives, what nobody covers and what nobody asked for', () => {
    const map = mapOf(
      partner('One', ['advocacy', 'watchdog'], []),
      partner('Two', [], ['advocacy', 'digital-skills']),
      partner('Three', [], ['digital-skills']),
    );

    expect(map.partners.map(({ gives, receives }) => [gives, receives])).toEqual([
      [true, false],
      [false, true],
      [false, false],
    ]);
    expect(map.mutual).toBe(false);
    expect(map.uncovered).toEqual([{ code: 'digital-skills', partners: [1, 2] }]);
    expect(map.unused).toEqual([{ code: 'watchdog', partners: [0] }]);
  });

  it('does not let an organisation help itself', () => {
    expect(mapOf(partner('One', ['advocacy'], ['advocacy'])).gifts).toEqual([]);
    expect(mapOf().mutual).toBe(false);
  });

  it('covers or lists every need', () => {
    const codes = fc.uniqueArray(fc.constantFrom('advocacy', 'watchdog', 'facilitation', 'digital-skills'));
    fc.assert(
      fc.property(fc.array(fc.tuple(codes, codes), { maxLength: 5 }), (given) => {
        const map = mapOf(...given.map(([offers, needs], index) => partner(`P${index}`, offers, needs)));
        given.forEach(([, needs], place) => {
          for (const code of needs) {
            const met = map.gifts.some((gift) => gift.to === place && gift.codes.includes(code));
            const listed = map.uncovered.some((each) => each.code === code && each.partners.includes(place));
            expect(met).toBe(!listed);
          }
        });
      }),
    );
  });
});
