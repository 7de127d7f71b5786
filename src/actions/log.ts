import { logTab } from '../core/workbook/call-tabs.ts';
import type { Ports } from './ports.ts';

export type LogEntry = {
  readonly what: string;
  readonly about?: string;
  readonly before?: string;
  readonly after?: string;
};

/** Adds to the Log: what came of it, not what was meant. Without the tab nothing is logged, and the work goes on. */
export function log(ports: Ports, entries: readonly LogEntry[]): void {
  if (entries.length === 0) return;
  const tab = ports.workbook.open(logTab);
  if (!tab.ok) return;
  const at = ports.now();
  const who = ports.who();
  tab.value.append(
    entries.map(({ what, about = '', before = '', after = '' }) => ({ at, who, what, about, before, after })),
  );
}
