import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedCell, keptVersions, planCells } from '../../../../src/core/plan/versions/kept-version.ts';
import type { Row } from '../../../../src/core/workbook/tab.ts';
import { aPlan } from '../a-plan.ts';
import { plans } from '../plans.ts';

const rowsOf = (cells: readonly string[], more: Partial<Row['cells']> = {}): Row[] =>
  cells.map((plan, index) => ({
    row: index + 2,
    cells: {
      project: 'P-07',
      version: 2,
      what: index === 0 ? 'agreed' : '',
      changed: '',
      plan,
      ...more,
    } as Row['cells'],
  }));
const limit = 50_000;

describe('planCells and keptVersions', () => {
  it('bring a plan back whole from as many cells as it took, in whatever order the rows stand', () => {
    fc.assert(
      fc.property(plans, fc.integer({ min: 20, max: 400 }), (plan, size) => {
        const rows = rowsOf(planCells(plan, size)).reverse();

        const [kept] = keptVersions(rows, 'P-07');

        expect(kept?.plan).toEqual(plan);
      }),
    );
  });

  it('take no cell of more than 50,000 characters, however much was typed', () => {
    const plan = aPlan({ notes: '“'.repeat(49_900), sharedGoal: '\n'.repeat(49_900) });
    const cells = planCells(plan);

    expect(Math.max(...cells.map((cell) => cell.length))).toBeLessThan(limit);
    expect(keptVersions(rowsOf(cells), 'P-07')[0]?.plan).toEqual(plan);
  });

  it('keep the others when somebody spoiled the cells of one', () => {
    const spoiled = rowsOf(['1/1 {"partners":'], { version: 1 });
    const strange = rowsOf(['1/1 {"partners":[]}'], { version: 3 });

    const kept = keptVersions([...spoiled, ...rowsOf(planCells(aPlan())), ...strange], 'P-07');

    expect(kept.map(({ plan }) => plan?.title ?? null)).toEqual([null, 'Neighbours for the river', null]);
  });

  it('pass over other projects', () => {
    expect(keptVersions(rowsOf(planCells(aPlan())), 'P-08')).toEqual([]);
  });
});

describe('changedCell', () => {
  it('cuts what is too long for a cell at the end of a line, and says so', () => {
    const lines = Array.from({ length: 3000 }, (_, index) => `Activity A${index}, what: now “something”.`);

    const cell = changedCell(lines);

    expect(cell.length).toBeLessThan(limit);
    expect(cell.split('\n').pop()).toBe('and more, which has no room here');
  });
});
