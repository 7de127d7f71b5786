import type { Execution } from '../../runtime/execution.ts';
import { scriptObject } from '../../runtime/script-object.ts';
import { formatString } from '../utilities/format-string.ts';

type Logger = GoogleAppsScript.Base.Logger;

export function createLogger(execution: Execution, log: string[]): Logger {
  const logged: string[] = [];
  const logger: Logger = scriptObject<Logger>(execution, 'Logger', {
    log(first: unknown, ...values: unknown[]) {
      const line = values.length > 0 ? formatString(String(first), values) : shown(first);
      logged.push(line);
      log.push(line);
      return logger;
    },
    getLog: () => logged.join('\n'),
    clear: () => void logged.splice(0),
  });
  return logger;
}

/** Objects read as JSON in the execution log, which is how V8's Logger shows them. */
export function shown(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  try {
    return Object.prototype.toString.call(value) === '[object Error]'
      ? String(value)
      : (JSON.stringify(value) ?? String(value));
  } catch {
    return String(value);
  }
}
