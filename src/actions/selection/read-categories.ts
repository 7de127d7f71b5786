import type { Settings } from '../../core/call/settings/settings.ts';
import { ok, type Result } from '../../core/problem.ts';
import { categoriesOf } from '../../core/selection/portfolio/categories.ts';
import { readReceived } from '../application/read-received.ts';
import { pairWithResponses, presentIn } from '../application/read-scored.ts';
import type { Ports, Tab } from '../ports.ts';

/** Categories of every application that has a response, by its code. */
export function readCategories(
  ports: Ports,
  settings: Settings,
  tab: Tab,
): Result<ReadonlyMap<string, readonly string[]>> {
  const received = readReceived(ports, settings);
  if (!received.ok) return received;
  const { rowOf } = pairWithResponses(tab, received.value);
  const found = new Map<string, readonly string[]>();
  for (const row of tab.rows) {
    const present = presentIn(row, rowOf, received.value);
    if (present) found.set(present.code, categoriesOf(present.application));
  }
  return ok(found);
}
