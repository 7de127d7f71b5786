import type { Output } from '../../../contract/contract.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { ask } from './office.ts';

type Plan = Output<'getPlan'>['plan'];

/** What the office itself writes about a project, by rule: all planned support was given, two impressions, a lesson of each kind, and two follow-up actions. */
export function accompany(workspace: Workspace, { code, support, partners }: Plan): void {
  const date = workspace.clock.now.slice(0, 10);
  const given = { code, date, stage: 'given' as const };
  if (support.money)
    ask(workspace, 'addSupportEntry', {
      ...given,
      kind: 'money',
      assistance: '',
      what: 'Grant as planned',
      organisation: partners[0]?.name ?? '',
      amount: support.money,
      days: null,
    });
  for (const { kind, days, what } of support.assistance)
    ask(workspace, 'addSupportEntry', {
      ...given,
      kind: 'technical assistance',
      assistance: kind,
      what,
      organisation: '',
      amount: null,
      days,
    });
  const saw = { code, date, kind: 'visit' as const };
  ask(workspace, 'addImpression', {
    ...saw,
    about: '6',
    judgement: '4',
    text: 'The partners know each other’s work well; decisions were made together.',
  });
  ask(workspace, 'addImpression', {
    ...saw,
    about: '8',
    judgement: 'yes',
    text: 'The next meeting is agreed, and who pays for it.',
  });
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
  const owner = 'Programme officer';
  ask(workspace, 'addFollowUp', {
    code,
    kind: 'share',
    action: 'Share the lessons at the next meeting of the offices.',
    owner,
    due: '',
  });
  ask(workspace, 'addFollowUp', {
    code,
    kind: 'check-later',
    action: 'Ask in a year what has remained.',
    owner,
    due: inAYear(date),
  });
}

const inAYear = (date: string): string =>
  `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`.replace('-02-29', '-02-28');
