import { workOf } from '../../../core/assessment/answers/work.ts';
import {
  assessmentForm,
  assessmentFormTitle,
  scoredByPeople,
} from '../../../core/assessment/form/assessment-form.ts';
import { ok, type Problem, type Result, refused } from '../../../core/problem.ts';
import { assessorsTab } from '../../../core/workbook/assessment-tabs.ts';
import { makeForm } from '../../call/create-application-form.ts';
import { readCall } from '../../call/read-call.ts';
import { log } from '../../log.ts';
import type { Ports } from '../../ports.ts';
import { readAssessors } from '../read-panel.ts';
import { assessmentRole } from './assessment-role.ts';
import { codesFor, offerCodes } from './offered-codes.ts';

/**
 * Makes the form of one assessor, goes on with one a run cut short had begun, or brings the list of one that is there
 * up to date. One at a time, because each takes Google half a minute.
 */
export function makeAssessmentForm(
  ports: Ports,
  assessor: string,
): Result<{ readonly message: string; readonly url: string }> {
  const call = readCall(ports, 'anything');
  if (!call.ok) return call;
  const panel = readAssessors(ports);
  if (!panel.ok) return panel;
  const person = panel.value.assessors.find(({ code }) => code === assessor);
  const codes = codesFor(assessor, workOf(panel.value.assignments));
  const { settings, criteria } = call.value;
  const problem = !person
    ? noAssessor(assessor)
    : codes.length === 0
      ? nothingAssigned(assessor)
      : scoredByPeople(criteria).length === 0
        ? nothingToScore
        : null;
  if (!person || problem) return refused(problem ?? noAssessor(assessor));
  const role = assessmentRole(assessor);
  const wasThere = ports.forms.isComplete(role);
  if (!wasThere) {
    const plan = assessmentForm(settings.callCode, assessor, codes, criteria);
    const made = makeForm(ports, role, assessmentFormTitle(settings.callCode, assessor), plan);
    if (!made.ok) return made;
  }
  ports.responses.hide(role);
  const problems = offerCodes(ports, assessor, codes);
  if (problems.length > 0) return refused(...problems);
  const url = ports.forms.bound(role)?.answerUrl ?? '';
  if (person.form !== url) {
    const tab = ports.workbook.open(assessorsTab);
    if (!tab.ok) return tab;
    tab.value.write(['form'], [{ row: person.row, cells: { form: url } }]);
    log(ports, [{ what: 'assessment form made', about: assessor, after: url }]);
  }
  return ok({ message: `The form of ${assessor} is ${wasThere ? 'up to date' : 'ready'}.`, url });
}

const noAssessor = (code: string): Problem => ({
  what: `There is no assessor ${code}.`,
  remedy: 'Open the screen again, or look at the Assessors tab.',
});

const nothingAssigned = (code: string): Problem => ({
  what: `${code} has nothing to assess yet.`,
  remedy: 'Assign applications first: Assessment > Who reads what.',
});

const nothingToScore: Problem = {
  where: { tab: 'Criteria' },
  what: 'No criterion is scored by people.',
  remedy: 'Set "Scored by" of at least one to assessors or both.',
};
