import type { Workspace } from '../../../workspace/workspace.ts';
import type { GivenApplication } from '../given/application.ts';
import { apply } from '../steps/apply.ts';
import { press } from '../steps/office.ts';
import { day, passTime } from '../steps/pass-time.ts';
import { setUp } from '../steps/set-up.ts';
import { playOn } from './play-on.ts';
import type { PlayOptions, Story } from './story.ts';

/**
 * Plays a call with the add-on's own form in a Workspace whose spreadsheet is new: the office's part through the menu and
 * the sidebar, the applicants' part through the forms. `applications` are in the order in which they were sent.
 */
export function playCall(
  workspace: Workspace,
  applications: readonly GivenApplication[],
  options: PlayOptions = {},
): Story {
  const tell = options.tell ?? (() => {});
  passTime(workspace, opening(applications, workspace.clock.now));
  const { deadline } = setUp(workspace, options, tell);
  tell('Form');
  tell(`  ${press(workspace, 'Create the application form')}`);
  return playOn(workspace, apply(workspace, applications, deadline, tell), options, tell);
}

/** A week before the first application. Hourly sweeps keep the minute of the set-up, so it is not the minute of a usual deadline. */
function opening([first]: readonly GivenApplication[], now: string): Date {
  const before = first ? Date.parse(first.submittedAt) - 7 * day : Date.parse(now);
  const at = new Date(before);
  at.setUTCMinutes(37, 0, 0);
  return at;
}
