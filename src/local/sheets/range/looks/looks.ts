import { readColour } from '../../cells/looks/read-colour.ts';
import { generalFormat } from '../../cells/reading/display-value.ts';
import { Refusal } from '../../cells/refusal.ts';
import type { Changes } from '../../cells/stored-cell.ts';

/** The looks a script sets with a text, a number or null, which goes back to Google's default. */
export type Look =
  | 'format'
  | 'background'
  | 'fontColor'
  | 'fontWeight'
  | 'fontStyle'
  | 'fontLine'
  | 'fontSize'
  | 'fontFamily'
  | 'horizontal'
  | 'vertical';

const allowed: Partial<Record<Look, readonly string[]>> = {
  fontWeight: ['bold', 'normal'],
  fontStyle: ['italic', 'normal', 'oblique'],
  fontLine: ['underline', 'line-through', 'none'],
  horizontal: ['left', 'center', 'right', 'normal'],
  vertical: ['top', 'middle', 'bottom'],
};

const defaults: Partial<Record<Look, string>> = {
  fontWeight: 'normal',
  fontStyle: 'normal',
  fontLine: 'none',
};

/** What the state keeps for a look a script gives; Google's own default is kept as nothing. */
export function lookChange(look: Look, given: unknown): Changes {
  if (look === 'background') return { background: colour(given), backgroundTheme: undefined };
  if (look === 'fontColor') return { fontColor: colour(given), fontTheme: undefined };
  if (given === null || given === undefined) return { [look]: undefined };
  if (look === 'fontSize') return { fontSize: fontSize(given) };
  const text = String(given);
  if (look === 'format') return { format: isGeneralName(text) ? undefined : text };
  const known = allowed[look];
  const name = known ? text.toLowerCase() : text;
  if (known && !known.includes(name)) throw new Refusal(`Invalid argument: ${text}`);
  return { [look]: name === defaults[look] || name === '' ? undefined : name };
}

function colour(given: unknown): string | undefined {
  return given === null || given === undefined || given === '' ? undefined : readColour(String(given));
}

function fontSize(given: unknown): number {
  const size = Number(given);
  if (!(size >= 1)) throw new Refusal(`Invalid argument: ${String(given)}`);
  return Math.trunc(size);
}

const isGeneralName = (name: string): boolean =>
  name === '' || name.toLowerCase() === 'general' || name === generalFormat;
