import { type Row, type TabDefinition, textIn } from '../core/workbook/tab.ts';
import type { Ports } from './ports.ts';

/** Rows of a tab; none while there is no such tab, or while it cannot be read. */
export function rowsOn(ports: Ports, definition: TabDefinition): readonly Row[] {
  if (!ports.workbook.exists(definition.key)) return [];
  const tab = ports.workbook.open(definition);
  return tab.ok ? tab.value.rows : [];
}

/** Rows of a tab by what they are about: their project, or what another column names. */
export function rowsBy(
  ports: Ports,
  definition: TabDefinition,
  column = 'project',
): (about: string) => readonly Row[] {
  const found = new Map<string, Row[]>();
  for (const row of rowsOn(ports, definition)) {
    const about = textIn(row, column);
    const before = found.get(about);
    if (before) before.push(row);
    else found.set(about, [row]);
  }
  return (about) => found.get(about) ?? [];
}
