import { ok, type Result } from '../../../core/problem.ts';
import type { Ports } from '../../ports.ts';
import { assessmentFormLinks } from '../forms/form-links.ts';
import { makeAssessmentForm } from '../forms/make-assessment-form.ts';
import { readAssessors } from '../read-panel.ts';

/** How many of these assessors have a form of their own now. Makes those that are missing, while `goOn` says so. */
export function makeForms(
  ports: Ports,
  codes: readonly string[],
  goOn: (made: number) => boolean,
): Result<number> {
  const panel = readAssessors(ports);
  if (!panel.ok) return panel;
  const without = panel.value.assessors.filter(({ code, form }) => form === '' && codes.includes(code));
  let made = 0;
  for (const { code } of without) {
    if (!goOn(made)) break;
    const form = makeAssessmentForm(ports, code);
    if (!form.ok) return form;
    made += 1;
  }
  return ok(codes.length - without.length + made);
}

/** The form of each of these assessors with the code of an application filled in; '' where that is not possible. */
export function formLinks(
  ports: Ports,
  codes: readonly string[],
): Result<(assessor: string, application: string) => string> {
  const links = new Map<string, ReadonlyMap<string, string>>();
  for (const code of codes) {
    const own = assessmentFormLinks(ports, code);
    if (!own.ok) return own;
    links.set(code, own.value);
  }
  return ok((assessor, application) => links.get(assessor)?.get(application) ?? '');
}
