import { nameOf } from '../../runtime/enumeration.ts';
import { insideOf } from '../../runtime/script-object.ts';
import { Refusal } from '../cells/refusal.ts';
import type { SheetsContext } from '../service/context.ts';
import { entryNamed, enumerations } from '../service/enumerations.ts';
import type { ValidationState } from '../state.ts';
import { giveCriteriaValues, keepCriteriaValue } from './conditions/keep-criteria.ts';

type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type Criteria = GoogleAppsScript.Spreadsheet.DataValidationCriteria;

/** The rule behind a DataValidation a script hands over; undefined for null, which takes the rule away. */
export function validationInside(given: unknown): ValidationState | undefined {
  if (given === null || given === undefined) return undefined;
  const rule = insideOf<ValidationState>(given, 'DataValidation');
  if (!rule)
    throw new Refusal(
      "The parameters don't match the method signature for SpreadsheetApp.Range.setDataValidation.",
    );
  return rule;
}

export function createDataValidation(context: SheetsContext, rule: ValidationState): DataValidation {
  return context.object<DataValidation>(
    'DataValidation',
    {
      getCriteriaType: () => entryNamed(enumerations.DataValidationCriteria, rule.criteria) as Criteria,
      getCriteriaValues: () => giveCriteriaValues(context, rule),
      getAllowInvalid: () => rule.allowInvalid,
      getHelpText: () => (rule.helpText ?? null) as string,
      copy: () => createValidationBuilder(context, rule),
    },
    rule,
  );
}

/** Rules let invalid data in with a warning unless setAllowInvalid(false) (developers.google.com/apps-script/reference/spreadsheet/data-validation-builder#setAllowInvalid(Boolean)). */
export function createValidationBuilder(context: SheetsContext, from?: ValidationState): Builder {
  let rule: ValidationState | undefined = from && { ...from };
  let allowInvalid = from?.allowInvalid ?? true;
  let helpText = from?.helpText;
  const require = (criteria: string, values: readonly unknown[] = []) => {
    rule = { criteria, values: values.map(keepCriteriaValue), allowInvalid };
    return made;
  };
  const one =
    (criteria: string) =>
    (...values: unknown[]) =>
      require(criteria, values);
  const built = (): ValidationState => {
    if (!rule) throw new Refusal('The data validation rule has no criteria.');
    return { ...rule, allowInvalid, ...(helpText === undefined ? {} : { helpText }) };
  };
  const made: Builder = context.object<Builder>('DataValidationBuilder', {
    requireValueInList: (values: unknown[], showDropdown = true) => {
      if (values.length > 500)
        throw new Refusal('The list of items of a data validation rule is limited to 500 items.');
      return require('VALUE_IN_LIST', [values.map(String), showDropdown]);
    },
    requireValueInRange: (range: unknown, showDropdown = true) =>
      require('VALUE_IN_RANGE', [range, showDropdown]),
    requireNumberBetween: one('NUMBER_BETWEEN'),
    requireNumberNotBetween: one('NUMBER_NOT_BETWEEN'),
    requireNumberEqualTo: one('NUMBER_EQUAL_TO'),
    requireNumberNotEqualTo: one('NUMBER_NOT_EQUAL_TO'),
    requireNumberGreaterThan: one('NUMBER_GREATER_THAN'),
    requireNumberGreaterThanOrEqualTo: one('NUMBER_GREATER_THAN_OR_EQUAL_TO'),
    requireNumberLessThan: one('NUMBER_LESS_THAN'),
    requireNumberLessThanOrEqualTo: one('NUMBER_LESS_THAN_OR_EQUAL_TO'),
    requireDate: one('DATE_IS_VALID_DATE'),
    requireDateAfter: one('DATE_AFTER'),
    requireDateBefore: one('DATE_BEFORE'),
    requireDateBetween: one('DATE_BETWEEN'),
    requireDateNotBetween: one('DATE_NOT_BETWEEN'),
    requireDateEqualTo: one('DATE_EQUAL_TO'),
    requireDateOnOrAfter: one('DATE_ON_OR_AFTER'),
    requireDateOnOrBefore: one('DATE_ON_OR_BEFORE'),
    requireTextContains: one('TEXT_CONTAINS'),
    requireTextDoesNotContain: one('TEXT_DOES_NOT_CONTAIN'),
    requireTextEqualTo: one('TEXT_EQUAL_TO'),
    requireTextIsEmail: one('TEXT_IS_VALID_EMAIL'),
    requireTextIsUrl: one('TEXT_IS_VALID_URL'),
    requireCheckbox: (...values: unknown[]) => require('CHECKBOX', values),
    requireFormulaSatisfied: one('CUSTOM_FORMULA'),
    withCriteria: (criteria: unknown, values: unknown[]) => require(nameOf(criteria) ?? '', values),
    setAllowInvalid: (allowed: boolean) => {
      allowInvalid = allowed;
      return made;
    },
    setHelpText: (text: string) => {
      helpText = String(text);
      return made;
    },
    getAllowInvalid: () => allowInvalid,
    getHelpText: () => helpText ?? null,
    getCriteriaType: () =>
      (rule ? entryNamed(enumerations.DataValidationCriteria, rule.criteria) : null) as Criteria,
    getCriteriaValues: () => (rule ? giveCriteriaValues(context, rule) : []),
    copy: () => createValidationBuilder(context, built()),
    build: () => createDataValidation(context, built()),
  });
  return made;
}
