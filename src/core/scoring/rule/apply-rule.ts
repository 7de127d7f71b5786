import type { Application } from '../../application/application.ts';
import { answerAt } from '../evidence/answer-at.ts';
import { asksFor } from '../evidence/asks.ts';
import type { RuleContext } from '../evidence/measures/measure.ts';
import { measureNamed } from '../evidence/measures/measures.ts';
import { labelOfField } from '../evidence/measures/short-labels.ts';
import { inWords, oneDecimal, withoutDrift } from '../evidence/round.ts';
import type { Band, Rule, RuleLine, RulePath } from './rule.ts';

export type Evidence = {
  /** 0 to 100, one decimal; null when the form asks for nothing the rule looks at. */
  readonly percent: number | null;
  /** The arithmetic in words, line by line. */
  readonly note: string;
  /** Pieces of evidence asked for on the path that counts, and how many of them are answered (parts of one possible). */
  readonly asked: number;
  readonly answered: number;
};

type Weighed = { readonly percent: number; readonly says: string; readonly answered: number };
type WeighedPath = {
  readonly percent: number;
  readonly note: string;
  readonly asked: number;
  readonly answered: number;
};

const nothing: Evidence = {
  percent: null,
  note: 'The form does not ask for this evidence.',
  asked: 0,
  answered: 0,
};

/**
 * Measures whether evidence is there, never how good it is. A line the form does not ask for leaves its path, whose
 * other lines then share the whole; of several paths the better one counts (T1), the first when they are equal.
 */
export function applyRule(rule: Rule, application: Application, context: RuleContext): Evidence {
  const paths = rule.paths
    .map((path) => weighPath(path, application, context))
    .filter((path): path is WeighedPath => path !== null);
  const [first, ...others] = paths;
  if (!first) return nothing;
  const best = others.reduce((better, path) => (path.percent > better.percent ? path : better), first);
  const note =
    others.length === 0
      ? best.note
      : [
          ...paths.map((path, index) => `Path ${index + 1}:\n${path.note}`),
          `The better path counts: path ${paths.indexOf(best) + 1}`,
        ].join('\n');
  return { percent: oneDecimal(best.percent), note, asked: best.asked, answered: best.answered };
}

function weighPath(path: RulePath, application: Application, context: RuleContext): WeighedPath | null {
  const weighed = path.map((line) => ({ line, found: weigh(line, application, context) }));
  const whole = withoutDrift(weighed.reduce((sum, { line, found }) => sum + (found ? line.share : 0), 0));
  if (whole === 0) return null;
  let percent = 0;
  let answered = 0;
  const notes = weighed.map(({ line, found }) => {
    if (!found) return `${lineName(line)}: the form does not ask for it, not counted`;
    const share = (line.share * 100) / whole;
    const points = (found.percent * share) / 100;
    percent += points;
    answered += found.answered;
    return `${lineName(line)}: ${found.says}; × ${inWords(share)} % = ${inWords(points)}`;
  });
  const asked = weighed.filter(({ found }) => found !== null).length;
  percent = Math.min(100, withoutDrift(percent));
  return {
    percent,
    asked,
    answered,
    note: [...notes, `Together ${inWords(oneDecimal(percent))} %`].join('\n'),
  };
}

const lineName = (line: RuleLine): string => (line.kind === 'measure' ? line.measure : line.kind);

/** Null when the form does not ask for it. */
function weigh(line: RuleLine, application: Application, context: RuleContext): Weighed | null {
  return line.kind === 'measure'
    ? weighMeasure(line.measure, line.bands, application, context)
    : weighFields(line.kind, line.fields, application);
}

function weighMeasure(
  name: string,
  bands: readonly Band[],
  application: Application,
  context: RuleContext,
): Weighed | null {
  const measure = measureNamed(name);
  const asked = measure?.needs.every((group) => group.some((key) => asksFor(application, key)));
  if (!measure || !asked) return null;
  const found = measure.find(application, context);
  const percent = bands.length === 0 ? found.value : bandOf(bands, found);
  return { percent, says: `${found.says} → ${inWords(percent)} %`, answered: found.given ? 1 : 0 };
}

/** The highest threshold that is not above the value counts; below the lowest, and without an answer, it is 0. */
function bandOf(
  bands: readonly Band[],
  { value, given }: { readonly value: number; readonly given: boolean },
): number {
  if (!given && value === 0) return bands.find(({ from }) => from === 0)?.percent ?? 0;
  return bands.reduce((percent, band) => (band.from <= value ? band.percent : percent), 0);
}

function weighFields(
  kind: 'answered' | 'yes',
  keys: readonly string[],
  application: Application,
): Weighed | null {
  const asked = keys.filter((key) => asksFor(application, key));
  if (asked.length === 0) return null;
  const answers = asked.map((key) => ({ label: labelOfField(key), answer: answerAt(application, key) }));
  const counts = (answer: string) => (kind === 'yes' ? answer === 'yes' : answer !== '');
  const missing = answers.filter(({ answer }) => !counts(answer)).map(({ label }) => label);
  const having = asked.length - missing.length;
  const percent = (having * 100) / asked.length;
  const answered = answers.filter(({ answer }) => answer !== '').length / asked.length;
  const without = missing.length > 0 ? ` (not: ${missing.join(', ')})` : '';
  return { percent, says: `${having} of ${asked.length}${without} → ${inWords(percent)} %`, answered };
}
