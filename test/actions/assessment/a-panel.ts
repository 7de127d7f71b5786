import type { Output } from '../../../src/contract/contract.ts';
import { ask } from '../../../src/local/commands/demo/steps/office.ts';
import type { Workspace } from '../../../src/local/workspace/workspace.ts';
import { anApplication, anOpenCall, apply, copyOf, everyExample, withoutSpareRows } from '../a-call.ts';

const nobody = { code: '', name: '', organisation: '', languages: '', ties: '', active: true };

export function register(workspace: Workspace, email: string, more: Partial<typeof nobody> = {}): string {
  return ask(workspace, 'saveAssessor', { ...nobody, email, ...more }).message;
}

/** The examples all write from example.org or example.com: one is given an address at a domain of its own. */
const withOwnDomain = (application: (typeof everyExample)[number]): typeof application => ({
  ...application,
  organisations: application.organisations.map((each) =>
    each.email === 'skretnica@example.org' ? { ...each, email: 'office@skretnica.example.org' } : each,
  ),
});

let whole: Workspace | undefined;

/** The open call of the examples: 36 applications, taken in and scored. */
export function theWholeCall(): Workspace {
  if (!whole) {
    whole = anOpenCall();
    whole.events = 'lost';
    apply(whole, ...everyExample.map(withOwnDomain));
    whole.clickMenu('Sync now');
    withoutSpareRows(whole);
  }
  return copyOf(whole);
}

let small: Workspace | undefined;

/** Four applications: A-01 of orchard@example.org, A-02, A-03 and A-04. */
export function aSmallCall(): Workspace {
  if (!small) {
    small = anOpenCall();
    small.events = 'lost';
    apply(
      small,
      ...['Orchard', 'Meadow', 'Brook', 'Hill'].map((key, day) =>
        anApplication(key, { submittedAt: `2026-03-0${day + 2}T09:00:00Z` }),
      ),
    );
    small.clickMenu('Sync now');
    withoutSpareRows(small);
  }
  return copyOf(small);
}

type Kind = Output<'proposeAssignment'>['kinds'][number]['kind'];

/** The proposal is looked at and applied as it is. */
export function assignAll(workspace: Workspace, letIn: Kind[] = []): Output<'proposeAssignment'> {
  const proposal = ask(workspace, 'proposeAssignment', { letIn });
  ask(workspace, 'applyAssignment', { letIn, digest: proposal.digest });
  return proposal;
}
