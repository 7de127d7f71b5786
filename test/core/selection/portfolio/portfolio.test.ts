import { describe, expect, it } from 'vitest';
import { portfolioOf } from '../../../../src/core/selection/portfolio/portfolio.ts';
import { readTargets } from '../../../../src/core/selection/portfolio/read-targets.ts';

const entry = (categories: string[], far = 0) => ({
  categories,
  shortlisted: far > 0,
  interviewed: far > 1,
  selected: far > 2,
});

describe('portfolioOf', () => {
  const { groups, all } = portfolioOf(
    [entry(['rural', 'agriculture', 'energy'], 3), entry(['rural', 'Sectors: Beekeeping'], 1), entry([])],
    [
      { category: 'rural', number: 2 },
      { category: 'health', number: null },
    ],
  );
  const rowsOf = (title: string) =>
    groups
      .find((group) => group.title === title)
      ?.rows.map(({ label, counts, target }) => [label, Object.values(counts).join(' '), target]);

  it('counts each stage, with who did not say, so that everybody is accounted for', () => {
    expect(Object.values(all)).toEqual([3, 2, 1, 1]);
    expect(rowsOf('Rural or urban')).toEqual([
      ['Rural: somebody is based in or serves a rural area', '2 2 1 1', { number: 2 }],
      ['Not said', '1 0 0 0', null],
    ]);
  });

  it('shows a target nobody applied for, and answers in own words in their group', () => {
    expect(rowsOf('Sectors')).toEqual([
      ['Health', '0 0 0 0', { number: null }],
      ['Agriculture', '1 1 1 1', null],
      ['Energy', '1 1 1 1', null],
      ['Something else, in their own words', '1 1 0 0', null],
      ['Not said', '1 0 0 0', null],
    ]);
  });
});

describe('readTargets', () => {
  it('reads codes and labels with numbers or without', () => {
    expect(readTargets('Rural 2; new partnership: 1\nMentoring')).toEqual({
      targets: [
        { category: 'rural', number: 2 },
        { category: 'new-partnership', number: 1 },
        { category: 'mentoring', number: null },
      ],
    });
  });

  it('gives back what is no category, and what stands twice', () => {
    expect(readTargets('rural 1; =HYPERLINK("x")')).toEqual({ unknown: '=HYPERLINK("x")' });
    expect(readTargets('rural 1; Rural 2')).toEqual({ twice: 'Rural 2' });
  });
});
