import { types } from 'node:util';
import { nameOf } from '../../runtime/enumeration.ts';
import { insideOf } from '../../runtime/script-object.ts';
import { Refusal } from '../cells/refusal.ts';
import type { GoogleRange, RangePlace, SheetsContext } from '../service/context.ts';
import { entryNamed, enumerations } from '../service/enumerations.ts';
import type { ConditionalFormatState, ConditionState, GradientPoint } from '../state.ts';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;

/** What a rule keeps until it is set on a sheet: its ranges know their sheet. */
type RuleInside = Omit<ConditionalFormatState, 'ranges'> & { places: RangePlace[] };

/** Rules set on a sheet replace all it had (developers.google.com/apps-script/reference/spreadsheet/sheet#setConditionalFormatRules(ConditionalFormatRule)). */
export function readConditionalRules(given: unknown, sheetId: number): ConditionalFormatState[] {
  if (!Array.isArray(given)) throw new Refusal('Invalid argument: rules');
  return given.map((rule: unknown) => {
    const inside = insideOf<RuleInside>(rule, 'ConditionalFormatRule');
    if (!inside) throw new Refusal('Invalid argument: rules');
    if (inside.places.some((place) => place.sheetId !== sheetId))
      throw new Refusal('Conditional format rule cannot reference a different sheet.');
    const { places, ...looks } = inside;
    return { ...looks, ranges: places.map(({ range }) => ({ ...range })) };
  });
}

export function conditionalRule(
  context: SheetsContext,
  sheetId: number,
  state: ConditionalFormatState,
): Rule {
  const { ranges, ...looks } = state;
  return createRule(context, {
    ...looks,
    places: ranges.map((range) => ({ spreadsheetId: context.state.id, sheetId, range })),
  });
}

export function createConditionalBuilder(context: SheetsContext, from: RuleInside = { places: [] }): Builder {
  const rule: RuleInside = { ...from };
  const when =
    (criteria: string) =>
    (...values: unknown[]) => {
      delete rule.gradient;
      rule.condition = { ...rule.condition, criteria, values: values.map(keepValue) };
      return made;
    };
  const look =
    <Key extends 'background' | 'fontColor' | 'bold' | 'italic' | 'underline' | 'strikethrough'>(key: Key) =>
    (value: unknown) => {
      const condition: ConditionState = rule.condition ?? { criteria: '', values: [] };
      const { [key]: _before, ...others } = condition;
      rule.condition = (value === null ? others : { ...others, [key]: value }) as ConditionState;
      return made;
    };
  const point =
    (end: 'min' | 'mid' | 'max') =>
    (color: string, type?: unknown, value = '') => {
      delete rule.condition;
      const kept: GradientPoint = { color, type: nameOf(type) ?? end.toUpperCase(), value };
      rule.gradient = { ...rule.gradient, [end]: kept };
      return made;
    };
  const made: Builder = context.object<Builder>('ConditionalFormatRuleBuilder', {
    whenCellEmpty: when('CELL_EMPTY'),
    whenCellNotEmpty: when('CELL_NOT_EMPTY'),
    whenTextEqualTo: when('TEXT_EQUAL_TO'),
    whenTextContains: when('TEXT_CONTAINS'),
    whenTextDoesNotContain: when('TEXT_DOES_NOT_CONTAIN'),
    whenTextStartsWith: when('TEXT_STARTS_WITH'),
    whenTextEndsWith: when('TEXT_ENDS_WITH'),
    whenNumberBetween: when('NUMBER_BETWEEN'),
    whenNumberNotBetween: when('NUMBER_NOT_BETWEEN'),
    whenNumberEqualTo: when('NUMBER_EQUAL_TO'),
    whenNumberNotEqualTo: when('NUMBER_NOT_EQUAL_TO'),
    whenNumberGreaterThan: when('NUMBER_GREATER_THAN'),
    whenNumberGreaterThanOrEqualTo: when('NUMBER_GREATER_THAN_OR_EQUAL_TO'),
    whenNumberLessThan: when('NUMBER_LESS_THAN'),
    whenNumberLessThanOrEqualTo: when('NUMBER_LESS_THAN_OR_EQUAL_TO'),
    whenDateAfter: when('DATE_AFTER'),
    whenDateBefore: when('DATE_BEFORE'),
    whenDateEqualTo: when('DATE_EQUAL_TO'),
    whenFormulaSatisfied: when('CUSTOM_FORMULA'),
    withCriteria: (criteria: unknown, values: unknown[]) =>
      when(nameOf(criteria) ?? String(criteria))(...values),
    setBackground: look('background'),
    setFontColor: look('fontColor'),
    setBold: look('bold'),
    setItalic: look('italic'),
    setUnderline: look('underline'),
    setStrikethrough: look('strikethrough'),
    setGradientMinpoint: point('min'),
    setGradientMinpointWithValue: point('min'),
    setGradientMidpointWithValue: point('mid'),
    setGradientMaxpoint: point('max'),
    setGradientMaxpointWithValue: point('max'),
    setRanges: (ranges: GoogleRange[]) => {
      rule.places = ranges.map((range) => {
        const place = insideOf<RangePlace>(range, 'Range');
        if (!place) throw new Refusal('Invalid argument: ranges');
        return place;
      });
      return made;
    },
    getRanges: () => rule.places.map((place) => context.range(place.sheetId, place.range)),
    copy: () => createConditionalBuilder(context, rule),
    build: () => {
      if (rule.places.length === 0)
        throw new Refusal('Conditional format rule must have at least one range.');
      if (!rule.gradient && !rule.condition?.criteria)
        throw new Refusal('Conditional format rule must have a condition.');
      return createRule(context, { ...rule });
    },
  });
  return made;
}

function createRule(context: SheetsContext, rule: RuleInside): Rule {
  return context.object<Rule>(
    'ConditionalFormatRule',
    {
      getRanges: () => rule.places.map((place) => context.range(place.sheetId, place.range)),
      getBooleanCondition: () => (rule.condition ? createCondition(context, rule.condition) : null),
      getGradientCondition: () => (rule.gradient ? createGradient(context, rule.gradient) : null),
      copy: () => createConditionalBuilder(context, rule),
    },
    rule,
  );
}

function createCondition(
  context: SheetsContext,
  condition: ConditionState,
): GoogleAppsScript.Spreadsheet.BooleanCondition {
  return context.object<GoogleAppsScript.Spreadsheet.BooleanCondition>('BooleanCondition', {
    getCriteriaType: () =>
      entryNamed(
        enumerations.BooleanCriteria,
        condition.criteria,
      ) as GoogleAppsScript.Spreadsheet.BooleanCriteria,
    getCriteriaValues: () =>
      condition.criteria.startsWith('DATE_')
        ? condition.values.map((value) => new Date(String(value)))
        : [...condition.values],
    getBackground: () => condition.background ?? null,
    getFontColor: () => condition.fontColor ?? null,
    getBold: () => condition.bold ?? null,
    getItalic: () => condition.italic ?? null,
    getUnderline: () => condition.underline ?? null,
    getStrikethrough: () => condition.strikethrough ?? null,
  });
}

function createGradient(
  context: SheetsContext,
  gradient: NonNullable<ConditionalFormatState['gradient']>,
): GoogleAppsScript.Spreadsheet.GradientCondition {
  return context.object<GoogleAppsScript.Spreadsheet.GradientCondition>('GradientCondition', {
    getMinColor: () => gradient.min?.color ?? '',
    getMinValue: () => gradient.min?.value ?? '',
    getMidColor: () => gradient.mid?.color ?? '',
    getMidValue: () => gradient.mid?.value ?? '',
    getMaxColor: () => gradient.max?.color ?? '',
    getMaxValue: () => gradient.max?.value ?? '',
  });
}

function keepValue(value: unknown): ConditionState['values'][number] {
  if (types.isDate(value)) return value.toISOString();
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
}
