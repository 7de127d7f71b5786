import { isLate } from '../../../core/application/arrival/lateness.ts';
import type { ToAssess } from '../../../core/assessment/assignment/assessor.ts';
import { findConflicts } from '../../../core/assessment/assignment/conflicts/conflicts.ts';
import { hiddenFrom } from '../../../core/assessment/assignment/conflicts/hidden-from.ts';
import { sharedDomains } from '../../../core/assessment/assignment/conflicts/shared-domains.ts';
import { pairOf, type Tie, tiesOf } from '../../../core/assessment/assignment/conflicts/ties.ts';
import type { Standing } from '../../../core/assessment/assignment/takes-part.ts';
import type { Settings } from '../../../core/call/settings/settings.ts';
import { ok, type Result } from '../../../core/problem.ts';
import { applicationsTab } from '../../../core/workbook/applications-tab.ts';
import { assessmentsTab } from '../../../core/workbook/assessment-tabs.ts';
import { type Row, textIn } from '../../../core/workbook/tab.ts';
import { verdictIn } from '../../application/candidates.ts';
import { readReceived } from '../../application/read-received.ts';
import { pairWithResponses, presentIn } from '../../application/read-scored.ts';
import { readCall } from '../../call/read-call.ts';
import type { Ports } from '../../ports.ts';
import { type Panel, readAssessors } from '../read-panel.ts';

/** An application as the assessment sees it; `toAssess` is null when its response is gone. */
type Considered = Standing & { readonly title: string; readonly toAssess: ToAssess | null };

/** Everything that who assesses what is decided by. */
export type PanelGround = Panel & {
  readonly settings: Settings;
  readonly applications: readonly Considered[];
  readonly ties: readonly Tie[];
  /** Pairs that have scores. */
  readonly scored: ReadonlySet<string>;
  /** Applications the account at the keyboard has a tie with. */
  readonly hidden: ReadonlySet<string>;
  /** Codes of the applications everybody reads first. */
  readonly practice: ReadonlySet<string>;
};

export function readPanelGround(ports: Ports): Result<PanelGround> {
  const panel = readAssessors(ports);
  if (!panel.ok) return panel;
  const call = readCall(ports, 'anything');
  if (!call.ok) return call;
  const { settings, criteria } = call.value;
  const tab = ports.workbook.open(applicationsTab(criteria));
  if (!tab.ok) return tab;
  const rows = tab.value.rows.filter((row) => textIn(row, 'code') !== '');
  const read = readApplications(ports, settings, rows, tab.value);
  if (!read.ok) return read;
  const applications = read.value;
  const toAssess = applications.flatMap((each) => each.toAssess ?? []);
  const { assessors, assignments } = panel.value;
  const found = findConflicts(assessors, toAssess, sharedDomains(toAssess));
  const ties = tiesOf(assignments, found);
  return ok({
    ...panel.value,
    settings,
    applications,
    ties,
    scored: scoredPairs(ports),
    hidden: hiddenFrom(ports.who(), assessors, ties),
    practice: new Set(
      assignments.flatMap(({ state, practice, application }) =>
        practice && state === 'assigned' ? [application] : [],
      ),
    ),
  });
}

function readApplications(
  ports: Ports,
  settings: Settings,
  rows: readonly Row[],
  tab: Parameters<typeof pairWithResponses>[0],
): Result<readonly Considered[]> {
  // Assessors may be registered before anybody can apply.
  if (rows.length === 0) return ok([]);
  const received = readReceived(ports, settings);
  if (!received.ok) return received;
  const { rowOf } = pairWithResponses(tab, received.value);
  return ok(
    rows.map((row): Considered => {
      const present = presentIn(row, rowOf, received.value);
      const code = textIn(row, 'code');
      return {
        code,
        title: textIn(row, 'title'),
        isLate: present?.submittedAt ? isLate(present.submittedAt, settings.deadline) : false,
        verdict: verdictIn(row),
        status: textIn(row, 'status'),
        isThere: present !== null,
        toAssess: present && {
          code,
          language: present.application.language,
          organisations: present.application.organisations,
        },
      };
    }),
  );
}

function scoredPairs(ports: Ports): ReadonlySet<string> {
  if (!ports.workbook.exists(assessmentsTab.key)) return new Set();
  const tab = ports.workbook.open(assessmentsTab);
  if (!tab.ok) return new Set();
  return new Set(
    tab.value.rows
      .filter((row) => textIn(row, 'stage') !== 'practice')
      .map((row) =>
        pairOf({ assessor: textIn(row, 'assessor').toUpperCase(), application: textIn(row, 'application') }),
      ),
  );
}
