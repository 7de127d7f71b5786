import type { Execution } from '../../runtime/execution.ts';
import { scriptObject } from '../../runtime/script-object.ts';
import type { TextRule } from '../questions/item-state.ts';

const numberKinds = [
  'NumberBetween',
  'NumberNotBetween',
  'NumberEqualTo',
  'NumberNotEqualTo',
  'NumberGreaterThan',
  'NumberGreaterThanOrEqualTo',
  'NumberLessThan',
  'NumberLessThanOrEqualTo',
  'Number',
  'WholeNumber',
];
/** The only kinds a paragraph may have (developers.google.com/apps-script/reference/forms/paragraph-text-validation-builder). */
const textKinds = [
  'TextContainsPattern',
  'TextDoesNotContainPattern',
  'TextMatchesPattern',
  'TextDoesNotMatchPattern',
  'TextLengthGreaterThanOrEqualTo',
  'TextLengthLessThanOrEqualTo',
];
const selectKinds = ['SelectAtLeast', 'SelectAtMost', 'SelectExactly'];

export const textValidation = (execution: Execution): GoogleAppsScript.Forms.TextValidationBuilder =>
  builder(execution, 'TextValidation', [...numberKinds, ...textKinds, 'TextIsEmail', 'TextIsUrl']);

export const paragraphTextValidation = (
  execution: Execution,
): GoogleAppsScript.Forms.ParagraphTextValidationBuilder =>
  builder(execution, 'ParagraphTextValidation', textKinds);

export const checkboxValidation = (execution: Execution): GoogleAppsScript.Forms.CheckboxValidationBuilder =>
  builder(execution, 'CheckboxValidation', selectKinds);

export const gridValidation = (execution: Execution): GoogleAppsScript.Forms.GridValidationBuilder =>
  builder(execution, 'GridValidation', ['LimitOneResponsePerColumn']);

export const checkboxGridValidation = (
  execution: Execution,
): GoogleAppsScript.Forms.CheckboxGridValidationBuilder =>
  builder(execution, 'CheckboxGridValidation', ['LimitOneResponsePerColumn']);

/** A rule has one requirement; a later one takes the place of an earlier one. What build() hands out holds the rule. */
function builder<Builder extends object>(
  execution: Execution,
  className: string,
  kinds: readonly string[],
): Builder {
  let rule: TextRule = { kind: '', values: [], helpText: '' };
  const requirements = kinds.map((kind) => [
    `require${kind}`,
    (...values: (string | number)[]) => {
      rule = { ...rule, kind, values: [...values] };
      return self;
    },
  ]);
  const self: Builder = scriptObject<Builder>(execution, `${className}Builder`, {
    ...Object.fromEntries(requirements),
    setHelpText: (helpText: string) => {
      rule = { ...rule, helpText };
      return self;
    },
    build: () => scriptObject(execution, className, {}, rule),
  } as unknown as Partial<Builder>);
  return self;
}
