import { failure } from '../values/value.ts';
import { type Functions, many, ofValues } from './define.ts';

/** Functions that bring data from elsewhere, draw, or speak a language of their own; here they say so instead of inventing anything. */
const names = [
  'GOOGLEFINANCE',
  'GOOGLETRANSLATE',
  'DETECTLANGUAGE',
  'IMAGE',
  'IMPORTDATA',
  'IMPORTFEED',
  'IMPORTHTML',
  'IMPORTRANGE',
  'IMPORTXML',
  'SPARKLINE',
  'AI',
  'GETPIVOTDATA',
  'QUERY',
];

export const refused: Functions = Object.fromEntries(
  names.map((name) => [
    name,
    ofValues(0, many, () => failure('#ERROR!', `${name} is not imitated in the embedded Workspace.`)),
  ]),
);
