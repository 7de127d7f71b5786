import type { Application } from '../../application/application.ts';
import { answerReader } from '../evidence/answer-reader.ts';
import { isAsked } from '../evidence/asks.ts';
import type { RuleContext } from '../evidence/measures/measure.ts';
import { measureNamed } from '../evidence/measures/measures.ts';
import { labelOfField } from '../evidence/measures/short-labels.ts';
import { inWords } from '../evidence/round.ts';
import type { Band, RuleLine } from './rule.ts';

/** What a line finds in an application: 0 to 100 %, how it says so, and how much of it is answered (0 to 1). */
type Weighed = { readonly percent: number; readonly says: string; readonly answered: number };

export type Weigh = (application: Application, context: RuleContext) => Weighed;

/** A line made ready for one form, because thousands of applications come through the same; null when the form does not ask for it. */
export const weighLine = (line: RuleLine, asked: readonly string[]): Weigh | null =>
  line.kind === 'measure'
    ? weighMeasure(line.measure, line.bands, asked)
    : weighFields(
        line.kind,
        line.fields.filter((key) => isAsked(asked, key)),
      );

function weighMeasure(name: string, bands: readonly Band[], asked: readonly string[]): Weigh | null {
  const measure = measureNamed(name);
  if (!measure?.needs.every((group) => group.some((key) => isAsked(asked, key)))) return null;
  return (application, context) => {
    const found = measure.find(application, context);
    const percent = bands.length === 0 ? found.value : bandOf(bands, found);
    return { percent, says: `${found.says} → ${inWords(percent)} %`, answered: found.given ? 1 : 0 };
  };
}

/** The highest threshold that is not above the value counts; below the lowest, and without an answer, it is 0. */
function bandOf(
  bands: readonly Band[],
  { value, given }: { readonly value: number; readonly given: boolean },
): number {
  if (!given && value === 0) return bands.find(({ from }) => from === 0)?.percent ?? 0;
  return bands.reduce((percent, band) => (band.from <= value ? band.percent : percent), 0);
}

function weighFields(kind: 'answered' | 'yes', keys: readonly string[]): Weigh | null {
  if (keys.length === 0) return null;
  const fields = keys.map((key) => ({ label: labelOfField(key), read: answerReader(key) }));
  return (application) => {
    let missing = '';
    let having = 0;
    let answered = 0;
    for (const { label, read } of fields) {
      const answer = read(application);
      if (answer !== '') answered += 1;
      if (kind === 'yes' ? answer === 'yes' : answer !== '') having += 1;
      else missing += missing === '' ? label : `, ${label}`;
    }
    const percent = (having * 100) / keys.length;
    const without = missing === '' ? '' : ` (not: ${missing})`;
    const says = `${having} of ${keys.length}${without} → ${inWords(percent)} %`;
    return { percent, says, answered: answered / keys.length };
  };
}
