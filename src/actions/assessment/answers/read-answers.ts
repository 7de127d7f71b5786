import { readInstant } from '../../../core/application/reading/values/read-instant.ts';
import { type FormAnswer, readAnswer } from '../../../core/assessment/answers/read-answer.ts';
import { changedCriteria } from '../../../core/assessment/form/changed-criteria.ts';
import { stageAt } from '../../../core/assessment/pack/stage.ts';
import type { Criterion } from '../../../core/call/criteria/criterion.ts';
import type { Problem } from '../../../core/problem.ts';
import { answersOf } from '../../application/read-received.ts';
import { questionTitles, readQuestionsTab } from '../../call/read-call.ts';
import type { Ports } from '../../ports.ts';
import { assessmentRole } from '../forms/assessment-role.ts';
import type { PanelAssessor } from '../read-panel.ts';

export type FormAnswers = {
  /** In the order of their sheets. */
  readonly answers: readonly FormAnswer[];
  readonly problems: readonly Problem[];
};

/** Every answered assessment form, each form's sheet read once. */
export function readAnswers(
  ports: Ports,
  assessors: readonly Pick<PanelAssessor, 'code' | 'named'>[],
  criteria: readonly Criterion[],
): FormAnswers {
  const problems: Problem[] = [];
  const changed = new Map<string, string[]>();
  const answers = assessors.flatMap(({ code: assessor, named }): FormAnswer[] => {
    const role = assessmentRole(assessor);
    if (!ports.forms.look(role, 'as last seen').facts || !ports.responses.exists(role)) return [];
    const bound = readQuestionsTab(ports, role);
    if (!bound.ok) {
      problems.push(...bound.problems);
      return [];
    }
    for (const code of changedCriteria(bound.value, criteria))
      changed.set(code, [...(changed.get(code) ?? []), assessor]);
    const responses = ports.responses.read(role, questionTitles(bound.value));
    if (!responses) return [];
    const at = answersOf(responses, bound.value);
    return responses.rows.flatMap(({ row, shown }, index) => {
      if (shown.every((cell) => cell.trim() === '')) return [];
      const { get } = at(index);
      const received = readInstant(get('timestamp')[0] ?? { value: '', shown: '' });
      const place = {
        get tab() {
          return responses.title;
        },
        row,
      };
      const stage = stageAt(received ?? new Date(0), named);
      return [readAnswer({ assessor, received, stage, get: (key) => get(key)[0]?.shown, place }, criteria)];
    });
  });
  return {
    answers,
    problems: [...problems, ...[...changed].map(([code, of]) => criterionChanged(code, of))],
  };
}

const criterionChanged = (code: string, assessors: readonly string[]): Problem => ({
  where: { tab: 'Criteria' },
  what: `${code} is no longer as the assessment form asks it (${assessors.join(', ')}).`,
  remedy:
    'Put it back as it was. What is asked cannot change for some of the answers; what assessors answered stays, and a criterion no form asks is scored on the Applications tab.',
});
