import { type Proposal, proposePanel } from '../../../core/assessment/assignment/propose-panel.ts';
import {
  type KeptOut,
  keptOut,
  kindsOf,
  whyLeftOut,
} from '../../../core/assessment/assignment/takes-part.ts';
import { describeProblem, ok, type Problem, type Result, refused } from '../../../core/problem.ts';
import type { Ports } from '../../ports.ts';
import { unknownApplications } from './get-assessors.ts';
import { type PanelGround, readPanelGround } from './panel-ground.ts';

/** The kinds staff let in: those asked for, or those whose applications are being assessed already. */
export function proposalOn(
  ground: PanelGround,
  asked: readonly KeptOut[] | null,
): { readonly letIn: readonly KeptOut[]; readonly proposal: Proposal } {
  const { assessors, assignments, applications, ties, scored, practice, settings } = ground;
  const assigned = new Set(
    assignments.flatMap(({ state, practice: first, application }) =>
      state === 'assigned' && !first ? [application] : [],
    ),
  );
  const letIn =
    asked ??
    keptOut.filter((kind) =>
      applications.some((each) => assigned.has(each.code) && kindsOf(each).includes(kind)),
    );
  const proposal = proposePanel({
    assessors,
    applications: applications.flatMap((each) =>
      each.toAssess && whyLeftOut(each, letIn, practice) === '' ? [each.toAssess] : [],
    ),
    rows: assignments,
    ties,
    scored,
    each: settings.assessorsEach,
  });
  return { letIn, proposal };
}

/** Who would read what, beside who reads what now; nothing is written. Null: let in the kinds that are in already. */
export function proposeAssignment(
  ports: Ports,
  { letIn: asked }: { readonly letIn: readonly KeptOut[] | null },
) {
  const read = readPanelGround(ports);
  if (!read.ok) return read;
  const { assessors, assignments, applications, hidden, practice, settings } = read.value;
  const { letIn, proposal } = proposalOn(read.value, asked);
  const now = assignments.filter(({ state, practice: first }) => state === 'assigned' && !first);
  const left = applications.map((each) => ({ ...each, why: whyLeftOut(each, letIn, practice) }));
  const shown = applications.filter(({ code }) => !hidden.has(code));
  const load = (pairs: readonly { readonly assessor: string; readonly application: string }[], of: string) =>
    pairs.filter(({ assessor, application }) => assessor === of && !hidden.has(application)).length;
  const of = (pairs: readonly { readonly assessor: string; readonly application: string }[], of: string) =>
    pairs.filter(({ application }) => application === of).map(({ assessor }) => assessor);
  return ok({
    each: settings.assessorsEach,
    digest: proposal.digest,
    changes: proposal.add.length + proposal.drop.length,
    kinds: keptOut.map((kind) => ({
      kind,
      letIn: letIn.includes(kind),
      count: applications.filter((each) => each.isThere && kindsOf(each).includes(kind)).length,
    })),
    leftOut: left.filter(({ why }) => why !== '').map(({ code, title, why }) => ({ code, title, why })),
    takePart: left.filter(({ why }) => why === '').length,
    load: assessors
      .filter(({ code, active }) => active || load(now, code) > 0)
      .map(({ code, name }) => ({ code, name, now: load(now, code), next: load(proposal.next, code) })),
    applications: shown
      .map(({ code, title }) => ({ code, title, now: of(now, code), next: of(proposal.next, code) }))
      .filter((each) => each.now.length + each.next.length > 0),
    /** Applications the account at the keyboard has a tie with: nothing about them is shown. */
    hidden: hidden.size,
    practice: [...practice].join(', '),
    choices: shown.map(({ code, title }) => ({ code, title })),
    lacking: proposal.lacking.filter((problem) => !isAbout(problem, hidden)).map(describeProblem),
    blocked: proposal.lacking.length > 0,
    problems: unknownApplications(ports, read.value).map(describeProblem),
  }) satisfies Result<unknown>;
}

const isAbout = ({ what }: Problem, hidden: ReadonlySet<string>): boolean =>
  [...hidden].some((code) => what.startsWith(`${code} `));

export const nobodyRegistered = refused({
  what: 'No assessor is active.',
  remedy: 'Add assessors on the Assessors screen first.',
});
