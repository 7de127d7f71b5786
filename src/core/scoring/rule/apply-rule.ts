import type { Application } from '../../application/application.ts';
import { once } from '../../once.ts';
import type { RuleContext } from '../evidence/measures/measure.ts';
import { inWords, oneDecimal, withoutDrift } from '../evidence/round.ts';
import type { Rule, RuleLine, RulePath } from './rule.ts';
import { type Weigh, weighLine } from './weigh-line.ts';

export type Evidence = {
  /** 0 to 100, one decimal; null when the form asks for nothing the rule looks at. */
  readonly percent: number | null;
  /** The arithmetic in words, line by line. */
  readonly note: string;
  /** Pieces of evidence asked for on the path that counts, and how many of them are answered (parts of one possible). */
  readonly asked: number;
  readonly answered: number;
};

/** A path made ready for one form. `share` is what a line counts, in % of what the form asks for; null: it does not ask. */
type ReadyPath = {
  readonly asked: number;
  readonly lines: readonly {
    readonly name: string;
    readonly share: number;
    readonly weigh: Weigh | null;
  }[];
};
type WeighedPath = { readonly percent: number; readonly note: string; readonly path: ReadyPath } & Pick<
  Evidence,
  'answered'
>;

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
  const paths = readyFor(rule)(application.asked).map((path) => weighPath(path, application, context));
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
  return { percent: oneDecimal(best.percent), note, asked: best.path.asked, answered: best.answered };
}

/** The paths of a rule that a form asks anything for, by the fields it asks. */
const readyFor = once((rule: Rule) =>
  once((asked: readonly string[]): readonly ReadyPath[] =>
    rule.paths.map((path) => readyPath(path, asked)).filter((path) => path.asked > 0),
  ),
);

function readyPath(path: RulePath, asked: readonly string[]): ReadyPath {
  const lines = path.map((line) => ({ line, weigh: weighLine(line, asked) }));
  const counted = lines.filter(({ weigh }) => weigh !== null);
  const whole = withoutDrift(counted.reduce((sum, { line }) => sum + line.share, 0));
  return {
    asked: whole === 0 ? 0 : counted.length,
    lines: lines.map(({ line, weigh }) => ({
      name: lineName(line),
      share: whole === 0 ? 0 : (line.share * 100) / whole,
      weigh,
    })),
  };
}

function weighPath(path: ReadyPath, application: Application, context: RuleContext): WeighedPath {
  let percent = 0;
  let answered = 0;
  let note = '';
  for (const { name, share, weigh } of path.lines) {
    if (!weigh) {
      note += `${name}: the form does not ask for it, not counted\n`;
      continue;
    }
    const found = weigh(application, context);
    const points = (found.percent * share) / 100;
    percent += points;
    answered += found.answered;
    note += `${name}: ${found.says}; × ${inWords(share)} % = ${inWords(points)}\n`;
  }
  percent = Math.min(100, withoutDrift(percent));
  return { percent, path, answered, note: `${note}Together ${inWords(oneDecimal(percent))} %` };
}

const lineName = (line: RuleLine): string => (line.kind === 'measure' ? line.measure : line.kind);
