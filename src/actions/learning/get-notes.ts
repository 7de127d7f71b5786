import { isOverdue } from '../../core/learning/follow-up.ts';
import {
  followUpQuestions,
  proposedCheck,
  questionAnswered,
  shareChannels,
} from '../../core/learning/follow-up-questions.ts';
import { authorWords, newestFirst } from '../../core/learning/impression.ts';
import { describeProblem, ok, type Result } from '../../core/problem.ts';
import { followUpsTab, lessonsTab } from '../../core/workbook/learning-tabs.ts';
import { plansTab } from '../../core/workbook/plan-tabs.ts';
import { dateIn, type Row, textIn } from '../../core/workbook/tab.ts';
import { projectRow } from '../plan/plan-tabs.ts';
import type { Ports } from '../ports.ts';
import { rowsBy } from '../read-rows.ts';
import { followUpIn } from './follow-ups-of.ts';
import { impressionLink } from './impression-form.ts';
import { impressionsOf } from './impressions-of.ts';

/** What staff saw of a project, what was learned from it, and what follows. */
export function getNotes(ports: Ports, code: string) {
  const project = projectRow(ports, code);
  if (!project.ok) return project;
  const { row } = project.value;
  const today = ports.day(ports.now());
  const who = ports.who();
  const impressions = impressionsOf(ports);
  const written = (each: Row) => {
    const at = dateIn(each, 'madeAt');
    return { madeAt: at ? ports.words(at) : '', by: textIn(each, 'by') };
  };
  const followUps = rowsBy(
    ports,
    followUpsTab,
  )(code).map((each) => ({
    row: each.row,
    ...followUpIn(ports, each),
    ...written(each),
  }));
  const kindOf = (each: Row) => textIn(each, 'kind');
  return ok({
    code,
    title: textIn(row, 'title'),
    partners: rowsBy(
      ports,
      plansTab,
    )(code)
      .filter((each) => kindOf(each) === 'partner' && textIn(each, 'who') !== '')
      .map((each) => textIn(each, 'who')),
    today,
    impressions: newestFirst(impressions.of(code)).map(({ project: _, at, author, how, ...impression }) => ({
      ...impression,
      by: authorWords({ author, how }),
      byForm: how === 'form',
      isMine: how === 'spreadsheet' && who !== '' && author === who,
      madeAt: at ? ports.words(at) : '',
    })),
    unplaced: impressions.problems.map(describeProblem),
    formLink: impressionLink(ports, code),
    lessons: rowsBy(
      ports,
      lessonsTab,
    )(code).map((each) => ({
      kind: kindOf(each),
      lesson: textIn(each, 'lesson'),
      cause: textIn(each, 'cause'),
      ...written(each),
    })),
    followUps: followUps.map((each) => ({ ...each, isLate: isOverdue(each, today) })),
    questions: followUpQuestions.map(({ kind, question, task }) => ({
      ...{ kind, question, task },
      answer: questionAnswered(followUps, kind)?.answer ?? ('' as const),
      details: questionAnswered(followUps, kind)?.details ?? '',
      due: kind === 'check-later' ? proposedCheck(textIn(row, 'ends')) : '',
    })),
    channels: [...shareChannels],
  }) satisfies Result<unknown>;
}
