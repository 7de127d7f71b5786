import type { Block } from '../../document.ts';
import type { FollowUpAction, ProjectRecord } from '../../project-record.ts';
import { concat, gap, orOpen, paragraph, subheading, tableOr } from '../../wording/blocks.ts';
import { showDay } from '../../wording/show.ts';

const lessonKinds = [
  { kind: 'worked', label: 'Good practices' },
  { kind: 'avoid', label: 'Practices to avoid in the future' },
] as const;

/** R-088, and both kinds of lesson of section 5.3.2: a project with successes only is not yet understood. */
export const lessonsLearned = ({ lessons }: ProjectRecord): Block[] =>
  concat(
    lessonKinds.map(({ kind, label }) => [
      subheading(label),
      tableOr(
        ['Lesson', 'Why'],
        lessons
          .filter((lesson) => lesson.kind === kind)
          .map(({ text, cause }) => [orOpen(text), orOpen(cause)]),
        'no such lesson is recorded; staff add it in tab Lessons.',
      ),
    ]),
  );

/** The three examples of section 5.3.1, item 12, word for word. */
const followUpQuestions = [
  { about: 'share', question: 'Should the lessons learned be shared beyond the TACSO team?' },
  { about: 'check', question: 'Should TACSO check in on the impact of the project at a later date?' },
  { about: 'amend', question: 'Should these guidelines be amended?' },
] as const;

export const followUpActions = ({ followUps }: ProjectRecord): Block[] => [
  ...concat(
    followUpQuestions.map(({ about, question }) => [
      subheading(question),
      answered(followUps.filter((action) => action.about === about)),
    ]),
  ),
  ...others(followUps.filter(({ about }) => about === '')),
];

/** The last line answers the question; a no stands with its reason. */
function answered(list: readonly FollowUpAction[]): Block {
  const whyNot = list[list.length - 1]?.whyNot;
  return whyNot === undefined
    ? actions(
        list.filter((action) => action.whyNot === undefined),
        'staff answer this question in tab Follow-ups.',
      )
    : paragraph(`No: ${orOpen(whyNot)}`);
}

const actions = (list: readonly FollowUpAction[], missing: string): Block =>
  list.length === 0
    ? gap(missing)
    : tableOr(
        ['Action', 'Owner', 'Due'],
        list.map(({ action, owner, due }) => [orOpen(action), orOpen(owner), orOpen(showDay(due))]),
        missing,
      );

const others = (list: readonly FollowUpAction[]): Block[] =>
  list.length === 0 ? [] : [subheading('Other actions'), actions(list, 'no action is recorded.')];
