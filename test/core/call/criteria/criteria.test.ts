import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../../src/core/application/application.ts';
import { readCriteria } from '../../../../src/core/call/criteria/read-criteria.ts';
import { readStarterCriteria, starterCriteria } from '../../../../src/core/call/criteria/starter-criteria.ts';
import { fieldsOf } from '../../../../src/core/scoring/rule/describe-rule.ts';
import { criteriaTab } from '../../../../src/core/workbook/call-tabs.ts';

const place = (row?: number, column?: string) => ({
  tab: 'Criteria',
  ...(row === undefined ? {} : { row }),
  ...(column === undefined ? {} : { column }),
});

const aRow = (row: number, changed: Record<string, Cell> = {}) => ({
  row,
  cells: {
    code: `C${row}`,
    text: 'All partners benefit',
    group: 'beneficiaries',
    paragraphs: '5.2; 4.1',
    weight: 50,
    scoredBy: 'both',
    evidenceShare: 50,
    rule: 'answered: complementarity',
    anchor0: 'none',
    anchor1: 'little',
    anchor2: 'some',
    anchor3: 'fair',
    anchor4: 'good',
    anchor5: 'full',
    ...changed,
  },
});

const problemsOf = (...rows: ReturnType<typeof aRow>[]) => {
  const read = readCriteria(rows, place);
  return read.ok
    ? []
    : read.problems.map(({ where, what }) => `${where?.row ?? ''} ${where?.column ?? ''}: ${what}`);
};

describe('readCriteria', () => {
  it('reads rows and skips blank ones', () => {
    const blank = { row: 3, cells: { code: '', text: ' ', weight: '' } };

    const read = readCriteria(
      [aRow(2), blank, aRow(4, { scoredBy: 'Assessors', rule: '', evidenceShare: '' })],
      place,
    );

    expect(read).toMatchObject({
      ok: true,
      value: [
        { code: 'C2', group: 'beneficiaries', paragraphs: ['5.2', '4.1'], weight: 50, evidenceShare: 50 },
        { code: 'C4', scoredBy: 'assessors', evidenceShare: 0, rule: null, anchors: { length: 6 } },
      ],
    });
  });

  it.each([
    [{ weight: 'fifty' }, '2 weight: The weight "fifty" is not a number.'],
    [{ weight: -5 }, '2 weight: The weight -5 is negative.'],
    [{ weight: '' }, '2 weight: The weight is missing.'],
    [{ code: '' }, '2 code: The code is missing.'],
    [{ code: 'c3' }, '3 code: The code C3 is there twice.'],
    [{ text: '' }, '2 text: The criterion has no text.'],
    [{ group: 'partners' }, '2 group: "partners" is not one of the choices.'],
    [{ scoredBy: 'staff' }, '2 scoredBy: "staff" is not one of the choices.'],
    [{ evidenceShare: 120 }, '2 evidenceShare: The evidence share "120" is not a number from 0 to 100.'],
    [{ evidenceShare: 0.5 }, '2 evidenceShare: A share of 0.5 % is less than one percent.'],
    [{ evidenceShare: '' }, '2 evidenceShare: The evidence share is missing.'],
    [{ rule: 'turnover: 1 → 5 %' }, '2 rule: Line 1: "turnover" is not a known measure.'],
    [{ rule: '' }, '2 rule: The rule is empty.'],
    [{ anchor3: ' ' }, '2 anchor3: Score 3 is not described.'],
    [{ paragraphs: new Date(0) }, '2 paragraphs: The paragraph has become a date.'],
  ] as [Record<string, Cell>, string][])('points at the cell of %j', (changed, problem) => {
    const [first = '', ...others] = problemsOf(aRow(2, changed), aRow(3));

    expect(first.startsWith(problem)).toBe(true);
    expect(others).toEqual([]);
  });

  it('says what the weights sum to', () => {
    expect(problemsOf(aRow(2), aRow(3, { weight: 40 }))).toEqual([
      ' weight: The weights sum to 90 instead of 100.',
    ]);
    expect(problemsOf(aRow(2, { weight: 0.5 }), aRow(3, { weight: 0.5 }))).toEqual([
      ' weight: The weights sum to 1 instead of 100.',
    ]);
  });

  it('lets thirds sum to 100', () => {
    const third = { weight: 33.333 };

    expect(problemsOf(aRow(2, third), aRow(3, third), aRow(4, third))).toEqual([]);
  });

  it('wants anchors only where assessors score', () => {
    expect(problemsOf(aRow(2, { scoredBy: 'evidence', anchor0: '' }), aRow(3))).toEqual([]);
  });

  it('tells everything at once', () => {
    expect(problemsOf(aRow(2, { code: '', group: '' }), aRow(3, { rule: 'x', weight: 'y' }))).toHaveLength(4);
  });

  it('refuses a tab without criteria', () => {
    expect(problemsOf()).toEqual([' : There are no criteria.']);
    expect(problemsOf({ row: 2, cells: {} } as never)).toEqual([' : There are no criteria.']);
  });
});

describe('the starter criteria', () => {
  const asRows = starterCriteria.map(({ anchors, paragraphs, ...rest }, index) => ({
    row: index + 2,
    cells: {
      ...rest,
      paragraphs: paragraphs.join('; '),
      ...Object.fromEntries(anchors.map((anchor, score) => [`anchor${score}`, anchor])),
    },
  }));

  it('are read back from the tab without a problem, as they are', () => {
    expect(readCriteria(asRows, place)).toEqual({ ok: true, value: readStarterCriteria() });
  });

  it('fill the columns of the Criteria tab', () => {
    for (const { cells } of asRows)
      expect(Object.keys(cells).sort()).toEqual(criteriaTab.columns.map(({ key }) => key).sort());
  });

  it('cover the three groups of section 5.1 and the paragraphs a call has to look at', () => {
    expect(new Set(starterCriteria.map(({ group }) => group))).toEqual(
      new Set(['beneficiaries', 'cooperation', 'support']),
    );
    expect(Array.from(new Set(starterCriteria.flatMap(({ paragraphs }) => paragraphs))).sort()).toEqual([
      '4.1',
      '4.2',
      '5.1.2',
      '5.1.3',
      '5.1.4',
      '5.2',
    ]);
  });

  it('sum to 100 and describe each score once', () => {
    expect(starterCriteria.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
    for (const { anchors } of starterCriteria) expect(new Set(anchors).size).toBe(6);
  });

  it('look at no sign of place, sector or size (T7, R-034)', () => {
    const looked = readStarterCriteria().flatMap(({ rule }) => (rule ? fieldsOf(rule) : []));

    expect(looked.filter((key) => /rural|sector|town|country|staff|founded/i.test(key))).toEqual([]);
  });

  it('are worded without stronger and weaker (R-008)', () => {
    expect(JSON.stringify(starterCriteria)).not.toMatch(/strong|weak|experienced|rural|large|small/i);
  });
});
