import type { Cell } from '../../application/application.ts';
import { ok, type Place, type Problem, type Result, refused } from '../../problem.ts';
import { withoutDrift } from '../../scoring/evidence/round.ts';
import { parseRule } from '../../scoring/rule/parse-rule.ts';
import type { Row } from '../../workbook/tab.ts';
import type { Criterion, CriterionGroup, ScoredBy } from './criterion.ts';

/** Columns of the Criteria tab a problem can point at; the anchors are `anchor0` to `anchor5`. */
export type LocateCriterion = (row?: number, column?: string) => Place;

const groups: readonly CriterionGroup[] = ['beneficiaries', 'cooperation', 'support'];
const ways: readonly ScoredBy[] = ['evidence', 'assessors', 'both'];

/** Reads the Criteria tab; blank rows are skipped, and everything that has to be mended is told at once. */
export function readCriteria(rows: readonly Row[], place: LocateCriterion): Result<readonly Criterion[]> {
  const filled = rows.filter(({ cells }) => Object.values(cells).some((cell) => words(cell) !== ''));
  if (filled.length === 0)
    return refused({
      where: place(),
      what: 'There are no criteria.',
      remedy: 'Write at least one, or set the call up again to get the starter set.',
    });
  const problems: Problem[] = [];
  const codes = new Set<string>();
  const criteria = filled.map((row) => {
    const tell = (column: string, what: string, remedy: string) => {
      problems.push({ where: place(row.row, column), what, remedy });
    };
    const criterion = readRow(row, tell);
    if (criterion.code === '')
      tell('code', 'The code is missing.', 'Give the criterion a short code, like C1.');
    else if (codes.has(criterion.code.toLowerCase()))
      tell('code', `The code ${criterion.code} is there twice.`, 'Give each criterion a code of its own.');
    codes.add(criterion.code.toLowerCase());
    return criterion;
  });
  const sum = withoutDrift(
    criteria.reduce((total, { weight }) => total + (Number.isNaN(weight) ? 0 : weight), 0),
  );
  const readable = criteria.every(({ weight }) => !Number.isNaN(weight));
  if (readable && Math.abs(sum - 100) > 0.01)
    problems.push({
      where: place(undefined, 'weight'),
      what: `The weights sum to ${sum} instead of 100.`,
      remedy:
        Math.abs(sum - 1) <= 0.01
          ? 'Type 15 for 15 %, without the % sign.'
          : 'Change them so that they make 100.',
    });
  return problems.length > 0 ? refused(...problems) : ok(criteria);
}

type Tell = (column: string, what: string, remedy: string) => void;

function readRow({ cells }: Row, tell: Tell): Criterion {
  const cell = (column: string): Cell => cells[column] ?? '';
  const text = words(cell('text'));
  if (text === '')
    tell('text', 'The criterion has no text.', 'Say what is judged, in words applicants can read.');
  const group = oneOf(groups, 'group', cell('group'), tell) ?? 'cooperation';
  const scoredBy = oneOf(ways, 'scoredBy', cell('scoredBy'), tell) ?? 'assessors';
  const anchors = [0, 1, 2, 3, 4, 5].map((score) => words(cell(`anchor${score}`)));
  const empty = anchors.indexOf('');
  if (scoredBy !== 'evidence' && empty >= 0)
    tell(
      `anchor${empty}`,
      `Score ${empty} is not described.`,
      'Assessors need words for each score from 0 to 5.',
    );
  return {
    code: words(cell('code')),
    text,
    group,
    paragraphs: readParagraphs(cell('paragraphs'), tell),
    weight: readWeight(cell('weight'), tell),
    scoredBy,
    evidenceShare: readShare(scoredBy, cell('evidenceShare'), tell),
    rule: readRule(scoredBy, words(cell('rule')), tell),
    anchors,
  };
}

/** NaN when it cannot be read, which has then been told. */
function readWeight(cell: Cell, tell: Tell): number {
  if (typeof cell === 'number' && cell >= 0) return cell;
  const what =
    words(cell) === ''
      ? 'The weight is missing.'
      : typeof cell === 'number'
        ? `The weight ${cell} is negative.`
        : `The weight "${words(cell)}" is not a number.`;
  tell('weight', what, 'Type a plain number, 0 or more.');
  return Number.NaN;
}

function readShare(scoredBy: ScoredBy, cell: Cell, tell: Tell): number {
  if (scoredBy !== 'both') return scoredBy === 'evidence' ? 100 : 0;
  if (typeof cell === 'number' && cell > 0 && cell < 1) {
    tell(
      'evidenceShare',
      `A share of ${cell} % is less than one percent.`,
      'Type 50 for 50 %, without the % sign.',
    );
    return 0;
  }
  if (typeof cell === 'number' && cell >= 0 && cell <= 100) return cell;
  const what =
    words(cell) === ''
      ? 'The evidence share is missing.'
      : `The evidence share "${words(cell)}" is not a number from 0 to 100.`;
  tell('evidenceShare', what, 'Say how many % of the criterion evidence decides.');
  return 0;
}

function readRule(scoredBy: ScoredBy, text: string, tell: Tell): Criterion['rule'] {
  if (scoredBy === 'assessors') return null;
  const rule = parseRule(text);
  if (rule.ok) return rule.value;
  tell('rule', rule.message, 'Change the rule, or let assessors score the criterion.');
  return null;
}

/** Paragraphs apart by comma, semicolon or blank; Sheets may have made one a number, or a date of 5.2. */
function readParagraphs(cell: Cell, tell: Tell): readonly string[] {
  if (cell instanceof Date)
    tell('paragraphs', 'The paragraph has become a date.', "Type an apostrophe first: '5.2");
  return words(cell)
    .split(/[,;\s]+/)
    .filter((paragraph) => paragraph !== '');
}

function oneOf<Choice extends string>(
  choices: readonly Choice[],
  column: string,
  cell: Cell,
  tell: Tell,
): Choice | undefined {
  const typed = words(cell).toLowerCase();
  const choice = choices.find((known) => known === typed);
  if (!choice)
    tell(
      column,
      typed === '' ? 'Nothing is chosen.' : `"${words(cell)}" is not one of the choices.`,
      `Choose ${choices.slice(0, -1).join(', ')} or ${choices[choices.length - 1]}.`,
    );
  return choice;
}

const words = (cell: Cell): string =>
  cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell).trim();
