import { nameOf } from '../../../runtime/enumeration.ts';
import type { CellValue } from '../../state.ts';
import type { CriteriaState } from '../rule-states.ts';
import { keepCriteriaValue } from './keep-criteria.ts';

type Google = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type When = Extract<keyof Google, `when${string}`> | 'withCriteria';

const criteriaOf: Record<Exclude<When, 'withCriteria'>, string> = {
  whenCellEmpty: 'CELL_EMPTY',
  whenCellNotEmpty: 'CELL_NOT_EMPTY',
  whenTextEqualTo: 'TEXT_EQUAL_TO',
  whenTextContains: 'TEXT_CONTAINS',
  whenTextDoesNotContain: 'TEXT_DOES_NOT_CONTAIN',
  whenTextStartsWith: 'TEXT_STARTS_WITH',
  whenTextEndsWith: 'TEXT_ENDS_WITH',
  whenNumberBetween: 'NUMBER_BETWEEN',
  whenNumberNotBetween: 'NUMBER_NOT_BETWEEN',
  whenNumberEqualTo: 'NUMBER_EQUAL_TO',
  whenNumberNotEqualTo: 'NUMBER_NOT_EQUAL_TO',
  whenNumberGreaterThan: 'NUMBER_GREATER_THAN',
  whenNumberGreaterThanOrEqualTo: 'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  whenNumberLessThan: 'NUMBER_LESS_THAN',
  whenNumberLessThanOrEqualTo: 'NUMBER_LESS_THAN_OR_EQUAL_TO',
  whenDateAfter: 'DATE_AFTER',
  whenDateBefore: 'DATE_BEFORE',
  whenDateEqualTo: 'DATE_EQUAL_TO',
  whenFormulaSatisfied: 'CUSTOM_FORMULA',
};

/** The conditions a conditional format and a filter share: `when…` of both builders, and withCriteria. */
export function whenMethods<Builder>(
  set: (criteria: CriteriaState) => Builder,
): Record<When, (...given: unknown[]) => Builder> {
  const entries = Object.entries(criteriaOf).map(([method, criteria]) => [
    method,
    (...given: unknown[]) => set(criteriaState(criteria, given)),
  ]);
  return {
    ...(Object.fromEntries(entries) as Record<When, (...given: unknown[]) => Builder>),
    withCriteria: (...given: unknown[]) =>
      set(criteriaState(nameOf(given[0]) ?? '', given[1] as readonly unknown[])),
  };
}

function criteriaState(criteria: string, given: readonly unknown[]): CriteriaState {
  const relative = criteria.startsWith('DATE_') && nameOf(given[0]) !== undefined;
  return {
    criteria: relative && !criteria.endsWith('_RELATIVE') ? `${criteria}_RELATIVE` : criteria,
    values: given.map((value) => keepCriteriaValue(value) as CellValue | null),
  };
}
