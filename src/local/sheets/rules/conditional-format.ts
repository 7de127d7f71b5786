import { nameOf } from '../../runtime/enumeration.ts';
import { insideOf } from '../../runtime/script-object.ts';
import { readColour } from '../cells/looks/read-colour.ts';
import { Refusal } from '../cells/refusal.ts';
import type { GoogleRange, RangePlace, SheetsContext } from '../service/context.ts';
import { entryNamed, enumerations } from '../service/enumerations.ts';
import type { ConditionalFormatState, ConditionState, GradientPoint } from '../state.ts';
import { giveCriteriaValues } from './conditions/keep-criteria.ts';
import { whenMethods } from './conditions/when-methods.ts';

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
  const look =
    <Key extends 'background' | 'fontColor' | 'bold' | 'italic' | 'underline' | 'strikethrough'>(key: Key) =>
    (value: unknown) => {
      const condition: ConditionState = rule.condition ?? { criteria: '', values: [] };
      const { [key]: _before, ...others } = condition;
      const kept = typeof value === 'string' ? readColour(value) : value;
      rule.condition = (value === null ? others : { ...others, [key]: kept }) as ConditionState;
      return made;
    };
  const point =
    (end: 'min' | 'mid' | 'max') =>
    (color: string, type?: unknown, value: unknown = '') => {
      delete rule.condition;
      const kept: GradientPoint = {
        color: readColour(color),
        type: nameOf(type) ?? end.toUpperCase(),
        value: String(value),
      };
      rule.gradient = { ...rule.gradient, [end]: kept };
      return made;
    };
  const made: Builder = context.object<Builder>('ConditionalFormatRuleBuilder', {
    ...whenMethods((criteria) => {
      delete rule.gradient;
      rule.condition = { ...rule.condition, ...criteria };
      return made;
    }),
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
    getBooleanCondition: () => (rule.condition?.criteria ? createCondition(context, rule.condition) : null),
    getGradientCondition: () => (rule.gradient ? createGradient(context, rule.gradient) : null),
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
    getCriteriaValues: () => giveCriteriaValues(context, condition),
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
  const typeOf = (point: GradientPoint | undefined) =>
    point && point.type !== 'MIN' && point.type !== 'MAX'
      ? (entryNamed(
          enumerations.InterpolationType,
          point.type,
        ) as GoogleAppsScript.Spreadsheet.InterpolationType)
      : null;
  return context.object<GoogleAppsScript.Spreadsheet.GradientCondition>('GradientCondition', {
    getMinColor: () => gradient.min?.color ?? '',
    getMinType: () => typeOf(gradient.min),
    getMinValue: () => gradient.min?.value ?? '',
    getMidColor: () => gradient.mid?.color ?? '',
    getMidType: () => typeOf(gradient.mid),
    getMidValue: () => gradient.mid?.value ?? '',
    getMaxColor: () => gradient.max?.color ?? '',
    getMaxType: () => typeOf(gradient.max),
    getMaxValue: () => gradient.max?.value ?? '',
  });
}
