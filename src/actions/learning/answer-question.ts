import { followUpQuestions, type QuestionKind } from '../../core/learning/follow-up-questions.ts';
import { type Problem, type Result, refused } from '../../core/problem.ts';
import { followUpsTab } from '../../core/workbook/learning-tabs.ts';
import type { Ports } from '../ports.ts';
import { addLine } from './add-line.ts';

export type QuestionAnswer = {
  readonly code: string;
  readonly kind: QuestionKind;
  readonly answer: 'yes' | 'no';
  readonly action: string;
  readonly owner: string;
  readonly due: string;
  readonly details: string;
};

/** Answers one of the three questions of section 5.3.1: a yes becomes a task somebody owns by a day, a no is kept with its reason. */
export function answerFollowUpQuestion(
  ports: Ports,
  { code, kind, answer, action, owner, due, details }: QuestionAnswer,
): Result<{ readonly message: string }> {
  const missing = answer === 'no' ? withoutReason(details) : withoutOwner(owner, due);
  if (missing) return refused(missing);
  const task = followUpQuestions.find((each) => each.kind === kind)?.task ?? '';
  return addLine(ports, followUpsTab, {
    code,
    ...(answer === 'no'
      ? { kind, action: '', owner: '', due: '', answer, details }
      : { kind, action: action.trim() || task, owner, due, answer, details }),
  });
}

const withoutReason = (reason: string): Problem | null =>
  reason.trim() === ''
    ? { what: 'The no has no reason yet.', remedy: 'Say in a few words why nothing is to be done.' }
    : null;

const withoutOwner = (owner: string, due: string): Problem | null =>
  owner.trim() === '' || due === ''
    ? {
        what: 'The task has no owner or no day yet.',
        remedy: 'Say who does it, by role or initials, and by when.',
      }
    : null;
