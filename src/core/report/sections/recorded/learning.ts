import { followUpQuestions as questions } from '../../../learning/follow-up-questions.ts';
import { isDay } from '../../../time/dates.ts';
import type { Block } from '../../documents/document.ts';
import type { FollowUpAction, ProjectRecord } from '../../record/project-record.ts';
import { concat, gap, orOpen, paragraph, subheading, tableOr } from '../../wording/blocks.ts';
import { showDay } from '../../wording/show.ts';

const lessonKinds = [
  { kind: 'worked', label: 'Good practices' },
  { kind: 'avoid', label: 'Practices to avoid in the future' },
] as const;

/** R-088, and both kinds of lesson of section 5.3.2: a project with successes only is not yet understood. */
export const lessonsLearned = ({ lessons }: ProjectRecord): Block[] =>
  lessons.length === 0
    ? [
        gap(
          'no lesson is recorded, so the report is not final: what worked, and what to avoid in the future; staff add both in tab Lessons.',
        ),
      ]
    : concat(
        lessonKinds.map(({ kind, label }) => [
          subheading(label),
          tableOr(
            ['Lesson', 'Why'],
            lessons
              .filter((lesson) => lesson.kind === kind)
              .map(({ text, cause }) => [orOpen(text), orOpen(cause)]),
            kind === 'avoid'
              ? 'only what worked is recorded; what failed and is to be avoided is a lesson as well. Staff add it in tab Lessons.'
              : 'no such lesson is recorded; staff add it in tab Lessons.',
          ),
        ]),
      );

const kindOf = { share: 'share', check: 'check-later', amend: 'amend-guidelines' } as const;

/** The three examples of section 5.3.1, item 12, each answered or named as open, then what else is to be done. */
export const followUpActions = ({ followUps, dataDate }: ProjectRecord): Block[] => [
  ...concat(
    (['share', 'check', 'amend'] as const).map((about) => [
      subheading(questions.find(({ kind }) => kind === kindOf[about])?.question ?? ''),
      ...answered(
        followUps.filter((action) => action.about === about),
        dataDate,
      ),
    ]),
  ),
  ...others(
    followUps.filter(({ about }) => about === ''),
    dataDate,
  ),
];

/** The last line answers the question; a no stands with its reason, and tasks of an earlier yes stay in sight. */
function answered(list: readonly FollowUpAction[], today: string): Block[] {
  const last = list[list.length - 1];
  if (!last)
    return [
      gap(
        'yes, as a task with owner and date, or no, with the reason; staff answer this question in the sidebar or in tab Follow-ups.',
      ),
    ];
  const tasks = list.filter(({ whyNot }) => whyNot === undefined);
  const table = tasks.length === 0 ? [] : [actions(tasks, today)];
  return [paragraph(last.whyNot === undefined ? 'Yes.' : `No: ${orOpen(last.whyNot)}`), ...table];
}

const actions = (list: readonly FollowUpAction[], today: string): Block => ({
  kind: 'table',
  header: ['Action', 'Owner', 'Due', 'State'],
  rows: list.map((task) => [
    ...[task.action, task.owner, showDay(task.due)].map(orOpen),
    stateOf(task, today),
  ]),
});

function stateOf({ done, due }: FollowUpAction, today: string): string {
  if (done !== '') return isDay(done) ? `done ${showDay(done)}` : 'done';
  return isDay(due) && isDay(today) && due < today ? 'open, overdue' : 'open';
}

const others = (list: readonly FollowUpAction[], today: string): Block[] =>
  list.length === 0 ? [] : [subheading('Other actions'), actions(list, today)];
