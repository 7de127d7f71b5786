import type { Measure } from './measure.ts';
import { numberMeasures } from './number-measures.ts';
import { shareMeasures } from './share-measures.ts';
import { plain } from './short-labels.ts';

/** Everything a rule can look at besides `answered` and `yes`. */
export const measures: readonly Measure[] = [...numberMeasures, ...shareMeasures];

const byName = new Map(measures.map((measure) => [plain(measure.name), measure]));

export const measureNamed = (name: string): Measure | undefined =>
  byName.get(name) ?? byName.get(plain(name));
