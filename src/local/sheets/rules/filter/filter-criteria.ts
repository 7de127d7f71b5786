import { insideOf } from '../../../runtime/script-object.ts';
import { wrongArguments } from '../../range/arguments/check-arguments.ts';
import type { SheetsContext } from '../../service/context.ts';
import { entryNamed, enumerations } from '../../service/enumerations.ts';
import { giveCriteriaValues } from '../conditions/keep-criteria.ts';
import { whenMethods } from '../conditions/when-methods.ts';
import type { FilterCriteriaState } from '../rule-states.ts';

type Criteria = GoogleAppsScript.Spreadsheet.FilterCriteria;
type Builder = GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder;

/** The criteria behind what a script hands to a filter; a builder does not do. */
export function filterCriteriaInside(given: unknown): FilterCriteriaState {
  const inside = insideOf<FilterCriteriaState>(given, 'FilterCriteria');
  if (!inside) throw wrongArguments('Filter', 'setColumnFilterCriteria', [given]);
  return inside;
}

export const createFilterCriteria = (context: SheetsContext, state: FilterCriteriaState): Criteria =>
  context.object<Criteria>(
    'FilterCriteria',
    { ...reading(context, () => state), copy: () => createFilterCriteriaBuilder(context, state) },
    state,
  );

/** Values shown, values hidden and a condition replace each other (…/reference/spreadsheet/filter-criteria-builder). */
export function createFilterCriteriaBuilder(context: SheetsContext, from: FilterCriteriaState = {}): Builder {
  let state: FilterCriteriaState = { ...from };
  const become = (next: FilterCriteriaState) => {
    state = next;
    return made;
  };
  const made: Builder = context.object<Builder>('FilterCriteriaBuilder', {
    ...reading(context, () => state),
    ...whenMethods((condition) => become({ condition })),
    setHiddenValues: (values: readonly unknown[]) => become({ hiddenValues: values.map(String) }),
    setVisibleValues: (values: readonly unknown[]) => become({ visibleValues: values.map(String) }),
    copy: () => createFilterCriteriaBuilder(context, state),
    build: () => createFilterCriteria(context, { ...state }),
  });
  return made;
}

const reading = (context: SheetsContext, state: () => FilterCriteriaState) => ({
  getCriteriaType: () => {
    const { condition } = state();
    return (
      condition ? entryNamed(enumerations.BooleanCriteria, condition.criteria) : null
    ) as GoogleAppsScript.Spreadsheet.BooleanCriteria;
  },
  getCriteriaValues: () => {
    const { condition } = state();
    return condition ? giveCriteriaValues(context, condition) : [];
  },
  getHiddenValues: () => [...(state().hiddenValues ?? [])],
  getVisibleValues: () => [...(state().visibleValues ?? [])],
});
