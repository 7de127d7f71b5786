import { types } from 'node:util';
import { type Rights, refusal } from './authorise.ts';
import { type Fault, type FaultyCall, hits } from './calls/fault.ts';
import { faultMessage } from './calls/fault-messages.ts';
import { serviceOf } from './calls/google-returns.ts';
import { countUsage, type Usage } from './calls/usage.ts';
import type { Realm } from './realm.ts';

/** Google ended the execution: no catch in the script helps, the next call and the end of the run throw it again. */
class ExecutionKilled extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ExecutionKilled';
  }
}

export type ServiceCalls = {
  readonly call: <Result>(
    className: string,
    method: string,
    run: () => Result,
    given?: readonly unknown[],
  ) => Result;
  /** What the execution asked of Google so far. */
  readonly usage: () => Usage;
  /** Milliseconds the processor was busy with imitating Google: what the script itself takes is the rest. */
  readonly busyMs: () => number;
  /** Ends the execution as Google does: from now on nothing the script does reaches a service. */
  readonly kill: (message: string) => never;
  readonly killed: () => ExecutionKilled | undefined;
  /** What Google does itself, such as making an event: it is not counted and needs no rights. */
  readonly unseen: <Result>(run: () => Result) => Result;
  /** Throws when the execution was ended while the script swallowed it. */
  readonly throwIfKilled: () => void;
};

type Options = {
  readonly rights: Rights;
  readonly realm: Realm;
  readonly faults?: readonly Fault[];
  /** The id that Google's sentences about a file name. */
  readonly fileId?: string;
  /** Why a quota of the day refuses the call, in Google's words. */
  readonly overQuota?: (className: string) => string | undefined;
  /** Told of each call before it runs. */
  readonly watch?: ((className: string, method: string) => void) | undefined;
  /** Lets script time pass: undefined for what each call takes, else for a call that is delayed. May kill. */
  readonly pass?: (milliseconds?: number) => void;
};

export function createServiceCalls(options: Options): ServiceCalls {
  const { rights, realm, faults = [], fileId = '', pass, overQuota, watch } = options;
  const counter = countUsage();
  let depth = 0;
  let busy = 0;
  let killed: ExecutionKilled | undefined;

  const throwIfKilled = () => {
    if (killed) throw killed;
  };
  const kill = (message: string): never => {
    killed ??= new ExecutionKilled(message);
    throw killed;
  };
  const begin = (className: string, method: string) => {
    throwIfKilled();
    watch?.(className, method);
    const call = { name: `${className}.${method}`, ...counter.begun(className, method) };
    pass?.();
    fail(call, className, 'before');
    const refused = refusal(rights, className, method) ?? overQuota?.(className);
    if (refused !== undefined) throw realm.exception(refused);
    return call;
  };
  const fail = (call: FaultyCall, className: string, when: 'before' | 'after') => {
    for (const fault of faults) {
      if ((fault.when ?? 'before') !== when || !hits(fault, call)) continue;
      if (fault.kind === 'delay') {
        pass?.(fault.delayMs ?? 0);
        continue;
      }
      const known = fault.known ?? (fault.kind === 'kill' ? 'timeExceeded' : 'tryLater');
      const words = fault.message ?? faultMessage(known, { id: fileId, service: serviceOf(className) });
      if (fault.kind === 'kill') kill(words);
      throw realm.exception(words);
    }
  };
  const calls: ServiceCalls = {
    call(className, method, run, given = []) {
      // A service that uses another inside itself costs the script one call, and no extra rights.
      const outer = depth === 0;
      const processor = outer ? process.cpuUsage() : undefined;
      const begun = outer ? begin(className, method) : undefined;
      depth += 1;
      try {
        const brought = run();
        if (begun) {
          counter.done(className, method, given, brought);
          fail(begun, className, 'after');
        }
        return brought;
      } catch (error) {
        throw depth > 1 || !(error instanceof Error) || error instanceof ExecutionKilled
          ? error
          : inRealm(realm, error);
      } finally {
        depth -= 1;
        if (processor) busy += busySince(processor);
      }
    },
    usage: counter.usage,
    busyMs: () => busy,
    kill,
    killed: () => killed,
    unseen(run) {
      depth += 1;
      try {
        return run();
      } finally {
        depth -= 1;
      }
    },
    throwIfKilled,
  };
  return calls;
}

/** Milliseconds the processor was busy, on all its threads. */
export function busySince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** A fault inside the Workspace reaches the script as an error of its own realm, and keeps where it came from. */
function inRealm(realm: Realm, error: Error): Error {
  const own = realm.exception(error.message, error.name === 'Error' ? 'Exception' : error.name);
  own.cause = error;
  return types.isNativeError(own) ? own : error;
}
