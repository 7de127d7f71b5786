import { workOf } from '../../../core/assessment/answers/work.ts';
import { planPacks } from '../../../core/assessment/pack/plan-packs.ts';
import { describeProblem, ok, type Problem, type Result, refused } from '../../../core/problem.ts';
import { assignmentsTab } from '../../../core/workbook/assessment-tabs.ts';
import type { Ports } from '../../ports.ts';
import { doubtProblems, refreshDoubts } from '../blind/refresh-doubts.ts';
import { readAssessors } from '../read-panel.ts';
import { formLinks, makeForms } from './form-links.ts';
import { sendPacks } from './send-packs.ts';
import { sharePacks } from './share-packs.ts';
import { isOver, writePacks } from './write-packs.ts';

/**
 * Makes the form and the reading pack of each assessor, lets them read it and writes to them. Goes on from whatever an earlier run
 * left; `finished` is false when there is more to do than one run may.
 */
export function releasePacks(ports: Ports) {
  const started = ports.now();
  const before = readAssessors(ports);
  if (!before.ok) return before;
  const { assessors, assignments } = before.value;
  const active = new Set(assessors.filter((each) => each.active).map(({ code }) => code));
  const assigned = workOf(assignments).filter(({ assessor }) => active.has(assessor));
  if (assigned.length === 0)
    return refused({
      what: 'Nothing is assigned to anybody yet.',
      remedy: 'Assign the applications first, under Who reads what.',
    });
  const doubts = refreshDoubts(ports);
  if (!doubts.ok) return doubts;
  const problems = doubtProblems(doubts.value);
  if (problems.length > 0) return refused(...problems);
  const readers = [...new Set(assigned.map(({ assessor }) => assessor))];
  const forms = makeForms(ports, readers, (made) => made === 0 || !isOver(ports, started));
  if (!forms.ok) return forms;
  if (forms.value < readers.length) return reply(false, forms.value, readers.length * 2, 0, []);
  const links = formLinks(ports, readers);
  if (!links.ok) return links;
  const { call, blind } = doubts.value;
  const { callCode } = call.settings;
  const planned = planPacks({
    callCode,
    criteria: call.criteria,
    applications: call.applications,
    blind,
    work: assigned.filter(({ undecided }) => !undecided),
    formOf: links.value,
  });
  const { tab, ...documents } = writePacks(ports, callCode, planned, started);
  const [ready, all] = [documents.ready + forms.value, documents.all + readers.length];
  const undecided = assigned.filter((each) => each.undecided).length;
  const open = undecided > 0 ? [tiesToLookAt(undecided)] : [];
  if (ready < all) return reply(false, ready, all, 0, open);
  const panel = readAssessors(ports);
  if (!panel.ok) return panel;
  const refusals = sharePacks(ports, tab, panel.value.assessors);
  const { sent, problems: unsent } = sendPacks(ports, call.settings, tab, planned, panel.value.assessors);
  return reply(true, ready, all, sent, [...open, ...refusals, ...unsent]);
}

function reply(finished: boolean, ready: number, all: number, sent: number, problems: readonly Problem[]) {
  const letters = sent === 0 ? 'no letter was due' : sent === 1 ? '1 letter sent' : `${sent} letters sent`;
  return ok({
    finished,
    ready,
    all,
    message: finished
      ? `${all} forms and documents are up to date, ${letters}.`
      : `${ready} of ${all} forms and documents are up to date.`,
    problems: problems.map(describeProblem),
  }) satisfies Result<unknown>;
}

const tiesToLookAt = (count: number): Problem => ({
  where: { tab: assignmentsTab.title },
  what: `${count === 1 ? '1 application is' : `${count} applications are`} left out of a pack, because the assessor may have a tie to an organisation in it.`,
  remedy: 'Look at each under Assessors and conflicts, then release again.',
});
