import type { Execution } from '../../runtime/execution.ts';
import { scriptObject } from '../../runtime/script-object.ts';

type Lock = GoogleAppsScript.Lock.Lock;
type LockService = GoogleAppsScript.Lock.LockService;

/** Who holds which lock: the key is `document`, `script` or `user:` and the address; the holder is an execution. */
export type HeldLocks = Map<string, object>;

/** Locks die with the execution, and when an alert suspends it (developers.google.com/apps-script/reference/base/ui). */
export function releaseLocksOf(locks: HeldLocks, holder: object): void {
  for (const [key, held] of locks) if (held === holder) locks.delete(key);
}

/**
 * A lock another execution holds is never freed while this one waits, for executions here do not overlap: waiting
 * takes its whole time and fails.
 */
export function createLockService(
  execution: Execution,
  locks: HeldLocks,
  sleep: (milliseconds: number) => void,
): LockService {
  const createLock = (key: string): Lock => {
    const tryLock = (timeout: number): boolean => {
      if (timeout < 0) return false;
      const holder = locks.get(key);
      if (holder !== undefined && holder !== execution) {
        sleep(timeout);
        return false;
      }
      locks.set(key, execution);
      return true;
    };
    return scriptObject<Lock>(execution, 'Lock', {
      tryLock,
      waitLock(timeout) {
        if (!tryLock(timeout))
          throw execution.realm.exception(
            timeout < 0 ? 'Lock timeout' : 'Lock timeout: another process was holding the lock for too long.',
          );
      },
      hasLock: () => locks.get(key) === execution,
      releaseLock() {
        if (locks.get(key) === execution) locks.delete(key);
      },
    });
  };
  return scriptObject<LockService>(execution, 'LockService', {
    getDocumentLock: () => createLock('document'),
    getScriptLock: () => createLock('script'),
    getUserLock: () => createLock(`user:${execution.effectiveUser}`),
  });
}
