import { guideSteps } from '../../core/call/guide.ts';
import { describeProblem, ok, type Result } from '../../core/problem.ts';
import type { Ledger } from '../../core/support/ledger.ts';
import { overdueLines } from '../../core/support/overdue.ts';
import { statuses } from '../../core/workbook/applications-tab.ts';
import { textIn } from '../../core/workbook/tab.ts';
import { candidateOf, envelopeOf } from '../application/candidates.ts';
import { listOf } from '../application/list-applications.ts';
import type { Ports } from '../ports.ts';
import { emptyLedger, readLedger, statusesOf } from '../support/read-ledger.ts';
import { readSettingsTab } from './read-call.ts';
import { readState } from './read-state.ts';

/** Where the call stands and what comes next: the first screen of the sidebar. */
export function overview(ports: Ports) {
  const look = ports.forms.look('application', 'whether open');
  const owner = ports.automation.owner();
  const installedBy: 'nobody' | 'me' | 'someone' =
    owner === '' ? 'nobody' : ports.automation.isMine() ? 'me' : 'someone';
  const { state, problems, form, applications } = readState(ports, look, installedBy);
  const settings = state.isSetUp ? readSettingsTab(ports, 'anything') : null;
  const rows = applications?.rows ?? [];
  const counts = [
    { status: 'received', count: rows.length },
    { status: 'undecided', count: rows.filter((row) => textIn(row, 'status') === '').length },
    ...statuses.map((status) => ({
      status: status as string,
      count: rows.filter((row) => textIn(row, 'status') === status).length,
    })),
  ];
  const facts = settings?.ok ? settings.value : null;
  const candidates = rows.map(candidateOf);
  const ledger = facts ? readLedger(ports, facts, statusesOf(candidates)) : ok(emptyLedger);
  return ok({
    call: facts
      ? {
          code: facts.callCode,
          title: facts.callTitle,
          office: facts.office,
          opens: facts.opens ? ports.words(facts.opens) : '',
          deadline: facts.deadline ? ports.words(facts.deadline) : '',
        }
      : null,
    steps: guideSteps(state).map((step) => ({ ...step })),
    counts,
    list: facts
      ? listOf(
          rows.filter((row) => textIn(row, 'code') !== ''),
          facts,
          ledger.ok ? ledger.value : emptyLedger,
        )
      : null,
    envelope: facts ? envelopeOf(candidates, facts, ledger.ok ? ledger.value : emptyLedger) : null,
    problems: [...problems, ...(ledger.ok ? [] : ledger.problems)]
      .map(describeProblem)
      .concat(ledger.ok ? supportLine(ledger.value, ports.day(ports.now())) : []),
    automation: { installedBy, owner },
    form: form ? { title: form.title, url: form.answerUrl, state: form.state } : null,
  }) satisfies Result<unknown>;
}

/** Nothing waits for it, so it is no step of its own; but it is a promise. */
function supportLine({ projects }: Ledger, today: string): string[] {
  const overdue = overdueLines(projects, today).length;
  return overdue === 0
    ? []
    : [
        `Planned support that was not given in time: ${overdue === 1 ? 'one line' : `${overdue} lines`}. The ledger, under Projects, shows which.`,
      ];
}
