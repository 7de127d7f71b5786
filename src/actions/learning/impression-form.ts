import { impressionForm } from '../../core/learning/impression-form.ts';
import { ok, type Result, refused } from '../../core/problem.ts';
import { makeForm } from '../call/create-application-form.ts';
import type { Done } from '../call/done.ts';
import { readCall, readQuestionsTab } from '../call/read-call.ts';
import { refreshGuide } from '../call/refresh-guide.ts';
import { log } from '../log.ts';
import type { Ports } from '../ports.ts';

/** Creates the form on which staff note impressions where there is no sidebar, one for all projects of the call. */
export function createImpressionForm(ports: Ports): Result<Done> {
  const call = readCall(ports, 'anything');
  if (!call.ok) return call;
  if (ports.forms.isComplete('impression'))
    return refused({
      what: 'This call has an impression form already.',
      remedy: 'Open the notes of a project in the sidebar for its link.',
    });
  const { settings } = call.value;
  const made = makeForm(ports, 'impression', `${settings.callCode} impressions`, impressionForm(settings));
  if (!made.ok) return made;
  log(ports, [{ what: 'impression form created', after: made.value }]);
  refreshGuide(ports);
  return ok({ message: 'The impression form is ready. Each project has a link of its own.', problems: [] });
}

/** The impression form with the code of a project filled in, to keep on a phone; '' before there is a form. */
export function impressionLink(ports: Ports, code: string): string {
  const form = ports.forms.isComplete('impression') ? ports.forms.bound('impression') : null;
  if (!form) return '';
  const bound = readQuestionsTab(ports, 'impression');
  const asked = bound.ok ? bound.value.find(({ key }) => key === 'impression.project') : undefined;
  const id = asked?.questions[0] ?? '';
  return ports.forms.prefilledUrl(form.id, new Map(id === '' ? [] : [[id, code]]));
}
