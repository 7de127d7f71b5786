import { workOf } from '../../../core/assessment/answers/work.ts';
import { ok, type Result } from '../../../core/problem.ts';
import { readQuestionsTab } from '../../call/read-call.ts';
import type { Ports } from '../../ports.ts';
import { readAssessors } from '../read-panel.ts';
import { assessmentRole } from './assessment-role.ts';
import { codesFor, offerCodes } from './offered-codes.ts';

/**
 * Addresses of an assessor's form with the application chosen already, by its code; none while there is no form. The
 * list of the form is brought up to date first, because an address can only choose what is offered. Google is asked for
 * one address, and the code in it changed, so that a pack of many applications takes no more calls than one.
 */
export function assessmentFormLinks(ports: Ports, assessor: string): Result<ReadonlyMap<string, string>> {
  const role = assessmentRole(assessor);
  const form = ports.forms.isComplete(role) ? ports.forms.look(role, 'as last seen').facts : null;
  const panel = readAssessors(ports);
  if (!panel.ok) return panel;
  const codes = codesFor(assessor, workOf(panel.value.assignments));
  const [first] = codes;
  if (!form || first === undefined) return ok(new Map());
  const problems = offerCodes(ports, assessor, codes);
  if (problems.length > 0) return { ok: false, problems };
  const bound = readQuestionsTab(ports, role);
  if (!bound.ok) return bound;
  const question = bound.value.find(({ key }) => key === 'application')?.questions[0] ?? '';
  const ask = (code: string): string => ports.forms.prefilledUrl(form.id, new Map([[question, code]]));
  const [before, after, ...more] = ask(first).split(`=${first}`);
  const isPlain = before !== undefined && after !== undefined && more.length === 0;
  return ok(
    new Map(
      codes.map((code) => [code, isPlain ? `${before}=${encodeURIComponent(code)}${after}` : ask(code)]),
    ),
  );
}
