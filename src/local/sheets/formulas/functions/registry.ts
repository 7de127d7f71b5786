import type { FormulaFunction } from '../evaluate/sight.ts';
import { arrays } from './arrays.ts';
import { dates } from './dates.ts';
import { further } from './further.ts';
import { information } from './information.ts';
import { lookup } from './lookup.ts';
import { mathematics } from './mathematics.ts';
import { patterns } from './patterns.ts';
import { refused } from './refused.ts';
import { statistics } from './statistics.ts';
import { texts } from './texts.ts';

const functions = new Map<string, FormulaFunction>(
  Object.entries({
    ...further,
    ...mathematics,
    ...statistics,
    ...information,
    ...texts,
    ...patterns,
    ...dates,
    ...lookup,
    ...arrays,
    ...refused,
  }),
);

/** Later names of the same functions. */
const aliases: Readonly<Record<string, string>> = {
  'STDEV.S': 'STDEV',
  'STDEV.P': 'STDEVP',
  'VAR.S': 'VAR',
  'VAR.P': 'VARP',
  'PERCENTILE.INC': 'PERCENTILE',
  'QUARTILE.INC': 'QUARTILE',
  'RANK.EQ': 'RANK',
  'MODE.SNGL': 'MODE',
};

/** By its name in capitals; undefined for what Sheets would take for a custom function. */
export const functionNamed = (name: string): FormulaFunction | undefined =>
  functions.get(aliases[name] ?? name);
