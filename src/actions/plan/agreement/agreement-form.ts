import { agreementForm, prefillAgreement } from '../../../core/plan/agreement/agreement-form.ts';
import { ok, type Result, refused } from '../../../core/problem.ts';
import { makeForm } from '../../call/create-application-form.ts';
import type { Done } from '../../call/done.ts';
import { readCall, readQuestionsTab } from '../../call/read-call.ts';
import { refreshGuide } from '../../call/refresh-guide.ts';
import { log } from '../../log.ts';
import type { Ports } from '../../ports.ts';

/** Creates the agreement form, one for all plans of the call. */
export function createAgreementForm(ports: Ports): Result<Done> {
  const call = readCall(ports, 'anything');
  if (!call.ok) return call;
  if (ports.forms.isComplete('agreement'))
    return refused({
      what: 'This call has an agreement form already.',
      remedy: 'Open the agreement of a project in the sidebar for the links of its partners.',
    });
  const { settings } = call.value;
  const name = `${settings.callCode} agreement form`;
  const made = makeForm(ports, 'agreement', name, agreementForm(settings));
  if (!made.ok) return made;
  log(ports, [{ what: 'agreement form created', after: made.value }]);
  refreshGuide(ports);
  return ok({ message: 'The agreement form is ready. Each partner gets a link of its own.', problems: [] });
}

/** The address of the form filled in for a partner; null while there is no form. */
export function agreementLinks(
  ports: Ports,
): Result<((code: string, version: number, partner: string) => string) | null> {
  const form = ports.forms.isComplete('agreement') ? ports.forms.bound('agreement') : null;
  if (!form) return ok(null);
  const bound = readQuestionsTab(ports, 'agreement');
  if (!bound.ok) return bound;
  const idOf = new Map(bound.value.map(({ key, questions }): [string, string] => [key, questions[0] ?? '']));
  return ok((code, version, partner) => {
    const answers = new Map<string, string>();
    for (const [key, text] of Object.entries(prefillAgreement(code, version, partner))) {
      const id = idOf.get(key);
      if (id !== undefined && id !== '') answers.set(id, text);
    }
    return ports.forms.prefilledUrl(form.id, answers);
  });
}
