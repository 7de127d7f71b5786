import type { Output } from '../../../../contract/contract.ts';
import type { Workspace } from '../../../workspace/workspace.ts';
import { ask } from './office.ts';

type Plan = Output<'getPlan'>['plan'];

/** What the office itself writes about a project, by rule: all planned support was given, an impression for each heading, a lesson of each kind, and the three follow-up actions of section 5.3.1. */
export function accompany(workspace: Workspace, { code }: Plan): void {
  const date = workspace.clock.now.slice(0, 10);
  for (const { row, id, kind, assistance, open, size } of ask(workspace, 'getSupport', { code }).planned)
    if (open !== '') ask(workspace, 'giveSupport', { code, row, id });
    else if (kind === 'technical assistance' && size === '')
      ask(workspace, 'addSupportEntry', {
        ...{ code, date, stage: 'given', kind, assistance, planned: id, what: '', organisation: '' },
        ...{ amount: null, currency: '', days: 1, givenBy: 'Programme officer' },
      });
  for (const impression of impressions)
    ask(workspace, 'addImpression', { code, date, kind: 'visit', ...impression });
  ask(workspace, 'addLesson', {
    code,
    kind: 'worked',
    lesson: 'Longer stays in each other’s organisation.',
    cause: 'There was time to see ordinary days, too.',
  });
  ask(workspace, 'addLesson', {
    code,
    kind: 'avoid',
    lesson: 'Joint meetings in the harvest season.',
    cause: 'Half of the members could not come.',
  });
  const due = inAYear(date);
  for (const { kind, action } of followUps)
    ask(workspace, 'addFollowUp', { code, kind, action, owner: 'Programme officer', due });
}

const inAYear = (date: string): string =>
  `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`.replace('-02-29', '-02-28');

/** One under each heading of the internal report that asks what staff saw. */
const impressions = [
  { about: '5', judgement: '', text: 'The work was done in the villages, as agreed.' },
  { about: '6', judgement: '4', text: 'The partners know each other’s work well and decide together.' },
  { about: '7', judgement: 'yes', text: 'Each partner could say what it does differently today.' },
  { about: '8', judgement: 'yes', text: 'The next meeting is agreed, and who pays for it.' },
  { about: '9', judgement: '', text: 'We saw the lists and minutes the partners name as sources.' },
  { about: '10', judgement: '', text: 'The partners wrote to us early when something was late.' },
] as const;

const followUps = [
  { kind: 'share', action: 'Share the lessons at the next meeting of the offices.' },
  { kind: 'check-later', action: 'Ask in a year what has remained.' },
  { kind: 'amend-guidelines', action: 'Propose to say in the guidelines how long a stay should be.' },
] as const;
