import type { Execution } from '../../runtime/execution.ts';
import { scriptObject } from '../../runtime/script-object.ts';
import { formatString } from '../utilities/format-string.ts';
import { shown } from './logger.ts';

/** Cloud Logging's console. Lines are collected, not printed: they may hold what people wrote. */
export function createConsole(execution: Execution, log: string[]): Console {
  const started = new Map<string, number>();
  const write =
    (level: string) =>
    (first?: unknown, ...more: unknown[]): void => {
      const text =
        typeof first === 'string' && first.includes('%')
          ? formatString(first, more)
          : [first, ...more].map(shown).join(' ');
      log.push(level === '' ? text : `${level}: ${text}`);
    };
  return scriptObject<Console>(execution, 'console', {
    log: write(''),
    info: write(''),
    warn: write('Warning'),
    error: write('Error'),
    time: (label = 'default') => void started.set(label, execution.now().getTime()),
    timeEnd: (label = 'default') => {
      log.push(
        `${label}: ${execution.now().getTime() - (started.get(label) ?? execution.now().getTime())}ms`,
      );
    },
  });
}
