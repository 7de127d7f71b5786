import type { Output } from '../../../../contract/contract.ts';
import type { Workspace } from '../../../workspace/workspace.ts';
import type { Tell } from '../story/story.ts';
import { ask } from './office.ts';

type Card = Output<'listApplications'>['applications'][number];

const shown = 10;

export function tellRanks(workspace: Workspace, tell: Tell): void {
  const { applications } = ask(workspace, 'listApplications', {});
  tell('Ranks');
  tell(
    '  On evidence alone: nobody has assessed yet, so they are provisional and no assessed score is typed here.',
  );
  for (const { rank, code, percent, title, verdict } of applications.slice(0, shown))
    tell(`  ${rank ?? '–'}.  ${code}  ${percent ?? '–'} %  ${title} (${verdict})`);
  if (applications.length > shown) tell(`  ... and ${applications.length - shown} more.`);
}

/** The add-on's own proposal, applied as it is. */
export function shortlist(workspace: Workspace, tell: Tell): string[] {
  tell('Shortlist');
  const { proposal } = ask(workspace, 'proposeShortlist', {});
  if (proposal.length === 0) {
    tell('  Nothing to propose.');
    return [];
  }
  const decisions = proposal.map(({ code, status, reason }) => ({ code, status, reason }));
  tell(`  ${ask(workspace, 'applyShortlist', { decisions }).message}`);
  for (const { code, status, reason } of decisions)
    if (status !== 'not shortlisted') tell(`  ${code}  ${status}: ${reason}`);
  const others = decisions.filter(({ status }) => status === 'not shortlisted').length;
  tell(`  ${others} not shortlisted, each with its reason on the Applications tab.`);
  return decisions.filter(({ status }) => status === 'shortlist').map(({ code }) => code);
}

/** Rule of the demo: whatever is on the shortlist and of a supported kind is selected, and of one sent twice only the first; the others wait for staff. */
export function select(workspace: Workspace, tell: Tell): string[] {
  tell('Decisions');
  tell(
    '  Rule of the demo: shortlisted and of a supported kind is selected; a second copy, and what needs a decision by staff, waits.',
  );
  const { applications } = ask(workspace, 'listApplications', {});
  const listed = applications.filter(({ status }) => status === 'shortlist');
  const isCopy = (one: Card) =>
    one.flags.includes('exact-repeat') &&
    listed.some(({ code, title, lead }) => code < one.code && title === one.title && lead === one.lead);
  const chosen = listed
    .filter((card) => card.verdict === 'supported' && !isCopy(card))
    .map(({ code }) => code);
  const decisions = chosen.map((code) => ({
    code,
    status: 'selected' as const,
    reason: 'On the shortlist and of a supported kind.',
  }));
  if (decisions.length > 0) ask(workspace, 'applyShortlist', { decisions });
  tell(`  Selected: ${chosen.join(', ') || 'none'}.`);
  const waiting = listed.map(({ code }) => code).filter((code) => !chosen.includes(code));
  if (waiting.length > 0) tell(`  Waiting for staff: ${waiting.join(', ')}.`);
  return chosen;
}
