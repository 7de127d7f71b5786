import type { Workspace } from '../../../workspace/workspace.ts';
import type { PlayOptions, Tell } from '../story/story.ts';
import { press, typeSettings } from './office.ts';

const defaultCeiling = 15_000;

/** The envelope is four times the ceiling, and this many expert days. */
const applicationsAtTheCeiling = 4;
const expertDays = 40;

export type CallFacts = { readonly deadline: string; readonly ceiling: number };

/** Sets up the call and fills in its settings as an office would. */
export function setUp(
  workspace: Workspace,
  { deadline = '2026-03-31 23:59', ceiling = defaultCeiling }: PlayOptions,
  tell: Tell,
): CallFacts {
  workspace.open();
  press(workspace, 'Set up a call');
  const money = applicationsAtTheCeiling * ceiling;
  typeSettings(workspace, {
    office: 'Office for cooperation, Sarajevo',
    country: 'Bosnia and Herzegovina',
    callCode: 'BA-2026-1',
    callTitle: 'Open call for cooperation between civil society organisations',
    deadline,
    timeZone: 'Europe/Sarajevo',
    ceiling: String(ceiling),
    envelopeMoney: String(money),
    envelopeDays: String(expertDays),
    senderName: 'Office for cooperation',
    replyTo: 'office@example.org',
    approver: 'Team Leader',
  });
  tell('Set-up');
  tell(
    `  The call BA-2026-1 is set up. Deadline ${deadline} (Europe/Sarajevo), at most ${ceiling} EUR for one application.`,
  );
  tell(
    `  Envelope, by rule: ${applicationsAtTheCeiling} times the ceiling, ${money} EUR, and ${expertDays} expert days.`,
  );
  return { deadline, ceiling };
}
