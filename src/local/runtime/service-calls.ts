import { types } from 'node:util';
import { type Rights, refusal } from './authorise.ts';
import { countUsage, type Usage } from './calls/usage.ts';
import type { Realm } from './realm.ts';

/** A failure to try out: the call at which it happens (1 is the first), and whether the script may catch it. */
export type Faults = {
  readonly atCall: number;
  readonly kind: 'throw' | 'kill';
  readonly message?: string;
};

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
  readonly faults?: Faults | undefined;
  /** Told of each call before it runs; may kill. */
  readonly onCall?: (calls: ServiceCalls) => void;
};

export function createServiceCalls({ rights, realm, faults, onCall }: Options): ServiceCalls {
  const counter = countUsage();
  let depth = 0;
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
    const { nth } = counter.begun(className, method);
    onCall?.(calls);
    if (faults?.atCall === nth) {
      if (faults.kind === 'kill') kill(faults.message ?? 'Exceeded maximum execution time');
      throw realm.exception(faults.message ?? 'Service unavailable. Please try again later.');
    }
    const refused = refusal(rights, className, method);
    if (refused !== undefined) throw realm.exception(refused);
  };
  const calls: ServiceCalls = {
    call(className, method, run, given = []) {
      // A service that uses another inside itself costs the script one call, and no extra rights.
      const outermost = depth === 0;
      if (outermost) begin(className, method);
      depth += 1;
      try {
        const brought = run();
        if (outermost) counter.done(className, method, given, brought);
        return brought;
      } catch (error) {
        throw depth > 1 || !(error instanceof Error) || error instanceof ExecutionKilled
          ? error
          : inRealm(realm, error);
      } finally {
        depth -= 1;
      }
    },
    usage: counter.usage,
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

/** A fault inside the Workspace reaches the script as an error of its own realm, and keeps where it came from. */
function inRealm(realm: Realm, error: Error): Error {
  const own = realm.exception(error.message, error.name === 'Error' ? 'Exception' : error.name);
  own.cause = error;
  return types.isNativeError(own) ? own : error;
}
