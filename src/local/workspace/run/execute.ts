import { platformServices } from '../../platform/services.ts';
import { releaseLocksOf } from '../../platform/stores/lock-service.ts';
import type { Surroundings } from '../../platform/surroundings.ts';
import { type PersonAtScreen, personAtScreen, type ShownAlert } from '../../platform/ui/person-at-screen.ts';
import { createUi } from '../../platform/ui/ui.ts';
import { faultMessage, faultMessages } from '../../runtime/calls/fault-messages.ts';
import type { AuthMode, Execution } from '../../runtime/execution.ts';
import { createRealm } from '../../runtime/realm.ts';
import { runScript } from '../../runtime/script/run-script.ts';
import { createScriptContext } from '../../runtime/script/script-context.ts';
import { isScriptObject } from '../../runtime/script-object.ts';
import { busySince, createServiceCalls } from '../../runtime/service-calls.ts';
import type { ExecutionKind, World } from '../world.ts';
import { takeFaults } from './planned-faults.ts';
import { productServices, settleAtEnd } from './product-services.ts';
import { propertyCalls, usedToday } from './quotas.ts';
import { type ScriptError, toScriptError } from './script-error.ts';
import { toHost } from './to-host.ts';

export type Order = {
  readonly functionName: string;
  /** Given the execution, so that events can carry Google objects of it. */
  readonly args: (execution: Execution) => readonly unknown[];
  /** Whose rights the script has. */
  readonly user: string;
  /** Who is at the keyboard, '' when Google would not tell; by default the same. */
  readonly activeUser?: string;
  readonly kind: ExecutionKind;
  readonly authMode: AuthMode;
};

export type RunResult = {
  readonly value: unknown;
  readonly error?: ScriptError;
  /** Calls by `Class.method`, those that only hand over an object to call next among them. */
  readonly calls: Readonly<Record<string, number>>;
  /** How many of them brought or took data. */
  readonly serviceCalls: number;
  readonly log: readonly string[];
  readonly alerts: readonly ShownAlert[];
  readonly toasts: readonly string[];
};

/** Runs one function of the script in a fresh context, and writes the line of the execution log. Never throws what the script threw. */
export function execute(world: World, order: Order): RunResult {
  const { state, bundle, limits } = world;
  const started = Date.parse(state.now);
  const timeLimitMs = shortKinds.has(order.kind) ? limits.simpleTriggerMs : limits.scriptTimeMs;
  const person = personOf(world, order.user);
  const shown = { alerts: person.alerts.length, toasts: toasts(world).length };
  const log: string[] = [];
  const wall = performance.now();
  const processor = process.cpuUsage();
  const used = usedToday(world, order.user);
  const propertyCallsBefore = used.propertyCalls;
  let spent = 0;

  const context = createScriptContext(() => started + spent);
  const realm = createRealm(context, isScriptObject);
  const refusedScopes = world.refusedScopes[order.user] ?? [];
  const services = createServiceCalls({
    rights: { authMode: order.authMode, scopes: bundle.manifest.oauthScopes ?? [], refusedScopes },
    realm,
    faults: takeFaults(world, order),
    fileId: state.spreadsheetId,
    watch: world.watch,
    overQuota: (className) =>
      className === 'Properties' &&
      propertyCallsBefore + propertyCalls(services.usage().callsByMethod) > limits.propertyCallsPerDay
        ? faultMessage('tooManyADay', { id: '', service: 'properties' })
        : undefined,
    pass: (milliseconds = world.callCostMs) => pass(milliseconds),
  });
  const pass = (milliseconds: number) => {
    spent += Math.max(0, milliseconds);
    if (spent > timeLimitMs) services.kill('Exceeded maximum execution time');
  };
  const execution: Execution = {
    state,
    realm,
    manifest: bundle.manifest,
    authMode: order.authMode,
    effectiveUser: order.user,
    activeUser: order.activeUser ?? order.user,
    spreadsheetId: state.spreadsheetId,
    now: () => new Date(started + spent),
    call: services.call,
  };
  const surroundings: Surroundings = { ...world, html: bundle.html, person, log, sleep: pass, context };

  const result = inTimeZone(bundle.manifest.timeZone, () => {
    try {
      if (isTrigger(order.kind) && used.triggerMinutes >= limits.triggerMinutesPerDay)
        services.kill(faultMessages.triggerTime);
      const globals: Record<string, unknown> = {
        ...platformServices(execution, surroundings, refusedScopes),
        ...productServices(execution, limits, () => createUi(execution, surroundings), world.forms),
      };
      for (const [name, value] of Object.entries(globals))
        Object.defineProperty(context, name, { value, writable: true, configurable: true });
      const args = services.unseen(() => order.args(execution)).map(realm.toScript);
      const value = runScript(context, {
        files: [{ name: 'Code.gs', code: bundle.code }, ...(bundle.moreFiles ?? [])],
        functionName: order.functionName,
        args,
        timeLimitMs,
      });
      services.throwIfKilled();
      return { value: toHost(value) };
    } catch (thrown) {
      return { value: undefined, error: toScriptError(services.killed() ?? thrown) };
    } finally {
      services.unseen(() => settleAtEnd(execution, services.killed() !== undefined));
      releaseLocksOf(world.locks, execution);
    }
  });

  const usage = services.usage();
  world.executions.push({
    functionName: order.functionName,
    user: order.user,
    kind: order.kind,
    start: new Date(started).toISOString(),
    ms: Math.round(performance.now() - wall),
    cpuMs: Math.round(busySince(processor)),
    googleCpuMs: Math.round(services.busyMs()),
    scriptMs: spent,
    ...usage,
    log,
    ...(result.error ? { error: result.error.message } : {}),
  });
  return {
    ...result,
    calls: usage.callsByMethod,
    serviceCalls: usage.serviceCalls,
    log,
    alerts: person.alerts.slice(shown.alerts),
    toasts: toasts(world).slice(shown.toasts),
  };
}

/** Thirty seconds each (developers.google.com/apps-script/guides/services/quotas). */
const shortKinds: ReadonlySet<ExecutionKind> = new Set(['simple-trigger', 'custom-function']);

const isTrigger = (kind: ExecutionKind) => kind === 'clock' || kind === 'form-submit';

export function personOf(world: World, user: string): PersonAtScreen {
  const known = world.people.get(user) ?? personAtScreen();
  world.people.set(user, known);
  return known;
}

export const toasts = ({ state }: World): string[] =>
  (state.spreadsheets[state.spreadsheetId]?.toasts ?? []).map(({ message }) => message);

/** The script's own Dates read the manifest's time zone: developers.google.com/apps-script/manifest */
function inTimeZone<Result>(timeZone: string, run: () => Result): Result {
  const before = process.env.TZ;
  process.env.TZ = timeZone;
  try {
    return run();
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
}
