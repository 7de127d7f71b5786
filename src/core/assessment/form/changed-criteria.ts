import type { Criterion } from '../../call/criteria/criterion.ts';
import { questionsAbout, scoredByPeople, scoreKey } from './assessment-form.ts';

/** A question of a form that is there, as the Questions tab keeps it. */
type AskedThen = { readonly key: string; readonly title: string; readonly label: string };

/** Codes of criteria that are not asked as they stand on the Criteria tab now: reworded, added or taken out since. */
export function changedCriteria(
  asked: readonly AskedThen[],
  criteria: readonly Criterion[],
): readonly string[] {
  const now = new Map(
    scoredByPeople(criteria).map((criterion) => [scoreKey(criterion.code), questionsAbout(criterion)[0]]),
  );
  const then = asked.filter(({ key }) => key.startsWith(scoreKey('')));
  const reworded = then.filter(({ key, title, label }) => {
    const question = now.get(key);
    return !question || question.title !== title || (question.help || question.title) !== label;
  });
  const added = [...now.keys()].filter((key) => !then.some((each) => each.key === key));
  return [...reworded.map(({ key }) => key), ...added].map((key) => key.slice(scoreKey('').length));
}
