import {
  type AnswerOptions,
  editResponse,
  type GivenAnswers,
  type Submitted,
  submitForm,
} from '../../forms/answer-form.ts';
import type { FormSubmitEvent } from '../../forms/linked-sheet/form-submit-event.ts';
import { takeGradedResponses, takeReplayedEvents } from '../../forms/linked-sheet/link-form.ts';
import { type FormBoundEvent, formBoundEvent } from '../../forms/service/form/form-event.ts';
import { authModeValue } from '../../platform/triggers/script-app.ts';
import { rangeForEvent, spreadsheetForEvent } from '../../sheets/service/spreadsheet-app.ts';
import { execute } from '../run/execute.ts';
import type { TriggerState } from '../state.ts';
import type { World } from '../world.ts';
import { moveClock } from './clock.ts';

/** An applicant answers, at `at` if that is still to come, and Google tells the spreadsheet's triggers. */
export function submit(
  world: World,
  formId: string,
  answers: GivenAnswers,
  options: AnswerOptions,
): Submitted {
  if (options.at !== undefined) moveClock(world, new Date(options.at));
  const submitted = submitForm(world.state, formId, answers, options);
  tellOf(world, submitted);
  return submitted;
}

/** An applicant changes an earlier response. Whether and how Google tells triggers of it is a behaviour of the form's. */
export function edit(
  world: World,
  formId: string,
  responseId: string,
  answers: GivenAnswers,
  options: Parameters<typeof editResponse>[4],
): Submitted {
  if (options?.at !== undefined) moveClock(world, new Date(options.at));
  const submitted = editResponse(world.state, formId, responseId, answers, {
    behaviour: world.forms,
    ...options,
  });
  tellOf(world, submitted);
  return submitted;
}

/** The triggers of the spreadsheet hear of the row, those of the form of the response. */
function tellOf(world: World, submitted: Submitted): void {
  if ('event' in submitted && submitted.event) tellTriggers(world, submitted.event);
  if ('formEvent' in submitted && world.formEvents !== 'lost') tellFormTriggers(world, submitted.formEvent);
}

const mostRounds = 50;

/** Linking a form again writes its old responses once more, and each runs the triggers as if it were new. */
export function tellReplayed(world: World): void {
  // A handler that grades what it is told of never ends (reference/forms/form#submitGrades): Google stops it by a day's quota.
  for (let round = 0; round < mostRounds; round += 1) {
    const events = takeReplayedEvents(world.state);
    const graded = takeGradedResponses(world.state);
    if (events.length + graded.length === 0) return;
    for (const event of events) tellTriggers(world, event);
    for (const event of graded) tellFormTriggers(world, event);
  }
}

/**
 * Each user's own trigger runs, with that user's rights. `blank-after` is the second, empty event of
 * github.com/markfguerra/google-forms-to-slack/issues/6.
 */
function tellTriggers(world: World, event: FormSubmitEvent): void {
  if (world.formEvents === 'lost' || event.spreadsheetId !== world.state.spreadsheetId) return;
  const blank: FormSubmitEvent = { ...event, values: event.values.map(() => ''), namedValues: {} };
  const deliveries =
    world.formEvents === 'twice'
      ? [event, event]
      : world.formEvents === 'blank-after'
        ? [event, blank]
        : [event];
  for (const delivered of deliveries) {
    for (const trigger of [...world.state.triggers])
      if (trigger.kind === 'form-submit' && trigger.formId === undefined)
        runTrigger(world, trigger, delivered);
  }
}

/** The event of developers.google.com/apps-script/guides/triggers/events#form-submit: no response id, no form. */
function runTrigger(world: World, trigger: TriggerState, event: FormSubmitEvent): void {
  execute(world, {
    functionName: trigger.handler,
    args: (execution) => [
      {
        authMode: authModeValue('FULL'),
        triggerUid: trigger.uid,
        source: spreadsheetForEvent(execution),
        range: rangeForEvent(execution, event.sheetId, event.range),
        values: event.values,
        namedValues: event.namedValues,
      },
    ],
    user: trigger.owner,
    activeUser: '',
    kind: 'form-submit',
    authMode: 'FULL',
  });
}

/** The event of developers.google.com/apps-script/guides/triggers/events#form-submit_1: the response itself, and its form. */
function tellFormTriggers(world: World, event: FormBoundEvent): void {
  for (const trigger of [...world.state.triggers])
    if (trigger.kind === 'form-submit' && trigger.formId === event.formId)
      execute(world, {
        functionName: trigger.handler,
        args: (execution) => [
          {
            authMode: authModeValue('FULL'),
            triggerUid: trigger.uid,
            ...formBoundEvent(execution, event, world.forms),
          },
        ],
        user: trigger.owner,
        activeUser: '',
        kind: 'form-submit',
        authMode: 'FULL',
      });
}
