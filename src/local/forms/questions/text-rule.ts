import { RE2JS } from 're2js';
import { isEmail } from './is-email.ts';
import type { TextRule } from './item-state.ts';

/** Google's own words where the rule has none of its own. */
export function brokenTextRule(text: string, rule: TextRule | undefined): string | undefined {
  if (!rule || keeps(text, rule)) return undefined;
  return rule.helpText || words(rule);
}

function words({ kind, values: [first, second] }: TextRule): string {
  const known: Record<string, string> = {
    Number: 'Must be a number',
    WholeNumber: 'Must be a whole number',
    NumberBetween: `Must be a number between ${first} and ${second}`,
    NumberNotBetween: `Must be a number not between ${first} and ${second}`,
    NumberEqualTo: `Must be a number equal to ${first}`,
    NumberNotEqualTo: `Must be a number not equal to ${first}`,
    NumberGreaterThan: `Must be a number greater than ${first}`,
    NumberGreaterThanOrEqualTo: `Must be a number greater than or equal to ${first}`,
    NumberLessThan: `Must be a number less than ${first}`,
    NumberLessThanOrEqualTo: `Must be a number less than or equal to ${first}`,
    TextContainsPattern: `Must contain ${first}`,
    TextDoesNotContainPattern: `Must not contain ${first}`,
    TextMatchesPattern: `Must match the pattern: ${first}`,
    TextDoesNotMatchPattern: `Must not match the pattern: ${first}`,
    TextIsEmail: 'Must be a valid email address',
    TextIsUrl: 'Must be a valid URL',
    TextLengthGreaterThanOrEqualTo: `Must be at least ${first} characters`,
    TextLengthLessThanOrEqualTo: `Must be fewer than ${Number(first) + 1} characters`,
  };
  return known[kind] ?? 'Invalid answer';
}

function keeps(text: string, { kind, values }: TextRule): boolean {
  const number = /^\s*[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?\s*$/i.test(text) ? Number(text) : Number.NaN;
  const [first = 0, second = 0] = values.map(Number);
  const pattern = (): RE2JS => RE2JS.compile(String(values[0]));
  switch (kind) {
    case 'Number':
      return !Number.isNaN(number);
    case 'WholeNumber':
      return Number.isInteger(number);
    case 'NumberBetween':
      return number >= first && number <= second;
    case 'NumberNotBetween':
      return number < first || number > second;
    case 'NumberEqualTo':
      return number === first;
    case 'NumberNotEqualTo':
      return !Number.isNaN(number) && number !== first;
    case 'NumberGreaterThan':
      return number > first;
    case 'NumberGreaterThanOrEqualTo':
      return number >= first;
    case 'NumberLessThan':
      return number < first;
    case 'NumberLessThanOrEqualTo':
      return number <= first;
    case 'TextContainsPattern':
      return pattern().matcher(text).find();
    case 'TextDoesNotContainPattern':
      return !pattern().matcher(text).find();
    case 'TextMatchesPattern':
      return pattern().matcher(text).matches();
    case 'TextDoesNotMatchPattern':
      return !pattern().matcher(text).matches();
    case 'TextIsEmail':
      return isEmail(text);
    case 'TextIsUrl':
      return /^(https?:\/\/)?[^\s/.]+(\.[^\s/.]+)+(\/\S*)?$/i.test(text.trim());
    case 'TextLengthGreaterThanOrEqualTo':
      return text.length >= first;
    case 'TextLengthLessThanOrEqualTo':
      return text.length <= first;
    default:
      throw new Error(`No text rule is called ${kind}.`);
  }
}
