import { formIdOf } from '../../forms/service/form/form-event.ts';
import { enumeration } from '../../runtime/enumeration.ts';
import type { Execution } from '../../runtime/execution.ts';
import { insideOf, scriptObject } from '../../runtime/script-object.ts';
import type { TriggerState } from '../../workspace/state.ts';
import type { Surroundings } from '../surroundings.ts';
import { addTrigger, type NewTrigger } from './add-trigger.ts';
import { createClockTriggerBuilder } from './clock-trigger-builder.ts';
import { AuthMode, AuthorizationStatus, EventType, TriggerSource, WeekDay } from './trigger-enums.ts';

type ScriptApp = GoogleAppsScript.Script.ScriptApp;
type Trigger = GoogleAppsScript.Script.Trigger;
type TriggerBuilder = GoogleAppsScript.Script.TriggerBuilder;
type SpreadsheetTriggerBuilder = GoogleAppsScript.Script.SpreadsheetTriggerBuilder;

const InstallationSource = enumeration<typeof GoogleAppsScript.Script.InstallationSource>(
  'InstallationSource',
  ['APPS_MARKETPLACE_DOMAIN_ADD_ON', 'NONE', 'WEB_STORE_ADD_ON'],
);

const eventTypes = {
  'form-submit': EventType.ON_FORM_SUBMIT,
  open: EventType.ON_OPEN,
  edit: EventType.ON_EDIT,
  change: EventType.ON_CHANGE,
  clock: EventType.CLOCK,
} as const;

export function createScriptApp(
  execution: Execution,
  surroundings: Pick<Surroundings, 'install' | 'limits'>,
  refusedScopes: readonly string[],
): ScriptApp {
  const { state, realm } = execution;
  const toTrigger = (trigger: TriggerState): Trigger =>
    scriptObject<Trigger>(
      execution,
      'Trigger',
      {
        getEventType: () => eventTypes[trigger.kind],
        getHandlerFunction: () => trigger.handler,
        getTriggerSource: () => sourceOf(trigger),
        getTriggerSourceId: () =>
          trigger.kind === 'clock' ? (null as unknown as string) : (trigger.formId ?? state.spreadsheetId),
        getUniqueId: () => trigger.uid,
      },
      trigger,
    );
  const add = (wanted: NewTrigger) => toTrigger(addTrigger(execution, surroundings, wanted));
  /** A user never sees another's triggers: developers.google.com/apps-script/guides/triggers/installable */
  const own = () =>
    state.triggers.filter((trigger) => trigger.owner === execution.effectiveUser).map(toTrigger);
  const missing = (scopes: readonly string[]) => {
    for (const scope of scopes)
      if (!execution.manifest.oauthScopes?.includes(scope))
        throw realm.exception(`The scope ${scope} is not in the script's manifest.`);
    return scopes.filter((scope) => refusedScopes.includes(scope));
  };
  const authorizationInfo = (scopes: readonly string[]) => {
    const required = missing(scopes).length > 0;
    return scriptObject<GoogleAppsScript.Script.AuthorizationInfo & { getAuthorizedScopes: () => string[] }>(
      execution,
      'AuthorizationInfo',
      {
        getAuthorizationStatus: () =>
          required ? AuthorizationStatus.REQUIRED : AuthorizationStatus.NOT_REQUIRED,
        getAuthorizationUrl: () =>
          required ? 'https://script.google.com/macros/d/script/authorize' : (null as unknown as string),
        getAuthorizedScopes: () =>
          (execution.manifest.oauthScopes ?? []).filter((scope) => !refusedScopes.includes(scope)),
      },
    );
  };
  const requireScopes = (scopes: readonly string[]) => {
    if (missing(scopes).length > 0)
      throw realm.exception('Authorization is required to perform that action.');
  };

  return scriptObject<ScriptApp>(execution, 'ScriptApp', {
    AuthMode,
    AuthorizationStatus,
    EventType,
    InstallationSource,
    TriggerSource,
    WeekDay,
    newTrigger: (handler) => createTriggerBuilder(execution, String(handler), surroundings.install, add),
    getProjectTriggers: own,
    getUserTriggers: (document: unknown) => (spreadsheetIdOf(document) === state.spreadsheetId ? own() : []),
    deleteTrigger(trigger) {
      const found = insideOf<TriggerState>(trigger, 'Trigger');
      state.triggers = state.triggers.filter(({ uid }) => uid !== found?.uid);
    },
    getAuthorizationInfo: (_mode: GoogleAppsScript.Script.AuthMode, scopes?: string[]) =>
      authorizationInfo(scopes ?? execution.manifest.oauthScopes ?? []),
    requireScopes: (_mode, scopes) => requireScopes(scopes),
    requireAllScopes: () => requireScopes(execution.manifest.oauthScopes ?? []),
    getScriptId: () => 'script',
    getInstallationSource: () =>
      surroundings.install === 'addon' ? InstallationSource.WEB_STORE_ADD_ON : InstallationSource.NONE,
    getService: () =>
      scriptObject<GoogleAppsScript.Script.Service>(execution, 'Service', {
        getUrl: () => null as unknown as string,
        isEnabled: () => false,
      }),
  });
}

const elsewhere = 'The Add-on attempted to create a trigger for a document other than the one it is used in.';

const sourceOf = ({ kind, formId }: TriggerState) =>
  kind === 'clock'
    ? TriggerSource.CLOCK
    : formId === undefined
      ? TriggerSource.SPREADSHEETS
      : TriggerSource.FORMS;

function createTriggerBuilder(
  execution: Execution,
  handler: string,
  install: Surroundings['install'],
  add: (wanted: NewTrigger) => Trigger,
): TriggerBuilder {
  return scriptObject<TriggerBuilder>(execution, 'TriggerBuilder', {
    forSpreadsheet(spreadsheet: unknown) {
      const id = spreadsheetIdOf(spreadsheet);
      if (id !== execution.state.spreadsheetId)
        throw execution.realm.exception(
          install === 'addon'
            ? elsewhere
            : 'The embedded Workspace does not imitate triggers of another spreadsheet.',
        );
      let kind: NewTrigger['kind'] | undefined;
      const choose = (chosen: NewTrigger['kind']) => (): SpreadsheetTriggerBuilder => {
        kind = chosen;
        return builder;
      };
      const builder: SpreadsheetTriggerBuilder = scriptObject<SpreadsheetTriggerBuilder>(
        execution,
        'SpreadsheetTriggerBuilder',
        {
          onFormSubmit: choose('form-submit'),
          onOpen: choose('open'),
          onEdit: choose('edit'),
          onChange: choose('change'),
          create() {
            if (!kind) throw execution.realm.exception('Invalid argument: the trigger has no event.');
            return add({ kind, handler });
          },
        },
      );
      return builder;
    },
    forForm(form: unknown) {
      if (install === 'addon') throw execution.realm.exception(elsewhere);
      const formId = formIdOf(execution, form);
      if (formId === undefined) throw execution.realm.exception('Invalid argument: key');
      let chosen = false;
      const builder: GoogleAppsScript.Script.FormTriggerBuilder =
        scriptObject<GoogleAppsScript.Script.FormTriggerBuilder>(execution, 'FormTriggerBuilder', {
          onFormSubmit() {
            chosen = true;
            return builder;
          },
          create() {
            if (!chosen) throw execution.realm.exception('Invalid argument: the trigger has no event.');
            return add({ kind: 'form-submit', handler, formId });
          },
        });
      return builder;
    },
    timeBased: () => createClockTriggerBuilder(execution, handler, add),
  });
}

function spreadsheetIdOf(spreadsheet: unknown): string | undefined {
  if (typeof spreadsheet === 'string') return spreadsheet;
  return (spreadsheet as Partial<GoogleAppsScript.Spreadsheet.Spreadsheet> | null | undefined)?.getId?.();
}

/** The mode's value as events carry it. */
export const authModeValue = (mode: 'NONE' | 'LIMITED' | 'FULL'): GoogleAppsScript.Script.AuthMode =>
  AuthMode[mode];
