import { fieldOf } from '../../../core/application/catalogue/fields.ts';
import { recordResponse } from '../../forms/linked-sheet/record-response.ts';
import type { Answer, FormState } from '../../forms/state.ts';
import { createWorkspace, type Workspace } from '../../workspace/workspace.ts';
import type { Bundle } from '../../workspace/world.ts';
import { answersOf } from '../demo/form/answers-of.ts';
import { oneMore, titlesFor } from '../demo/form/say-by-title.ts';
import { send } from '../demo/form/send.ts';
import type { GivenApplication } from '../demo/given/application.ts';
import { press } from '../demo/steps/office.ts';
import { setUp } from '../demo/steps/set-up.ts';

const opened = '2026-02-20T08:37:00Z';
const office = 'office@example.org';

/** A call whose form is open, with nothing in it yet; a day's quotas are those of a consumer account. */
export function anOpenCall(bundle: Bundle): Workspace {
  const workspace = createWorkspace({
    bundle,
    now: opened,
    user: office,
    limits: { documentsPerDay: 10_000 },
  });
  setUp(workspace, {}, () => {});
  press(workspace, 'Create the application form');
  return workspace;
}

const formOf = (workspace: Workspace): FormState => {
  const form = Object.values(workspace.state.forms)[0];
  if (!form) throw new Error('The call has no form.');
  return form;
};

/** An applicant sends one application, and the add-on's trigger hears of it or not. */
export function sendOne(workspace: Workspace, given: GivenApplication, told = true): void {
  workspace.events = told ? 'once' : 'lost';
  const { answers } = answersOf(given);
  const said = new Map<string, Answer>([...titlesFor(answers), ...oneMore(answers)]);
  const sent = send(workspace, formOf(workspace).id, said);
  if (!sent.sent) throw new Error(sent.why);
}

/**
 * So many responses more in form and sheet, a second apart, as if their events had been lost: the given applications
 * over and over, each time from another lead organisation.
 */
export function fillIn(workspace: Workspace, applications: readonly GivenApplication[], count: number): void {
  const form = formOf(workspace);
  const first = form.responses.length;
  for (const given of applications.slice(0, count)) sendOne(workspace, given, false);
  const kept = form.responses.slice(first);
  const lead = form.items.find(({ title }) => title === fieldOf('organisation1.name')?.title)?.id;
  workspace.change((state) => {
    for (let index = kept.length; index < count; index += 1) {
      const like = kept[index % kept.length];
      if (!like) break;
      const name = lead === undefined ? {} : { [lead]: `${like.answers[lead] ?? 'Union'} ${index}` };
      const at = new Date(Date.parse(state.now) + index * 1000).toISOString();
      recordResponse(state, form, { email: '', at, answers: { ...like.answers, ...name } });
    }
    state.now = new Date(Date.parse(state.now) + count * 1000).toISOString();
  });
}
