import { most } from '../../../../core/application/catalogue/fields.ts';
import type { GivenApplication } from '../given/application.ts';

type Note = (text: string) => void;

/** As many as the form has room for. What is left out is said, because an applicant would write and ask. */
export function withinRoom<Entry>(
  entries: readonly Entry[],
  room: number,
  what: string,
  note: Note,
): readonly Entry[] {
  if (entries.length > room)
    note(`The form has room for ${room} ${what}; ${entries.length - room} more are left out.`);
  return entries.slice(0, room);
}

type Outcomes = GivenApplication['outcomes'];

/** Outcomes under the form's own numbers. Beyond the room of a level, an applicant writes the next one below the last. */
export function outcomesOf(outcomes: Outcomes, note: Note) {
  const levels = new Map<string, { key: string; outcome: string; indicator: string; source: string }[]>();
  for (const { level, outcome, indicator, verification: source } of outcomes) {
    const there = levels.get(level) ?? [];
    levels.set(level, there);
    const last = there[there.length - 1];
    if (last && there.length === most.outcomesPerLevel) {
      note(
        `The form has room for ${most.outcomesPerLevel} outcomes of a level; "${outcome}" stands below the last.`,
      );
      last.outcome += `\n${outcome}`;
      last.indicator += `; ${indicator}`;
      last.source += `; ${source}`;
    } else there.push({ key: `outcome.${level}${there.length + 1}`, outcome, indicator, source });
  }
  return [...levels.values()].flat();
}

/** `amount; what; organisation`, one a line, as the form's help asks. A semicolon inside would begin the next part. */
export const costLinesOf = (lines: GivenApplication['support']['costLines'], note: Note): string =>
  lines
    .map(({ amount, what, organisation }) => {
      const plain = what.replace(/\s*\n\s*/g, ' ').replace(/;/g, ',');
      if (plain !== what)
        note(`In the cost line "${plain}" a comma or blank stands for a semicolon or line break.`);
      const parts = [amount === null ? '' : String(amount), plain, organisation.replace(/\s*\n\s*/g, ' ')];
      return parts.filter((part, index) => index > 0 || part !== '').join('; ');
    })
    .join('\n');
