import { Refusal } from '../refusal.ts';
import { cssColours } from './css-colours.ts';

/** A colour in CSS notation as Google gives it back: `#` and six small hexadecimal digits. */
export function readColour(given: string): string {
  const text = given.trim().toLowerCase();
  if (/^#[\da-f]{6}$/.test(text)) return text;
  if (/^#[\da-f]{3}$/.test(text)) return `#${[...text.slice(1)].map((digit) => digit + digit).join('')}`;
  const named = Object.hasOwn(cssColours, text) ? cssColours[text] : undefined;
  if (named !== undefined) return named;
  const parts = /^rgb\(\s*(\d{1,3})\s*,\s*(\d{1,3})\s*,\s*(\d{1,3})\s*\)$/.exec(text);
  if (parts) return hexColour(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  throw new Refusal('Invalid argument: color');
}

export function hexColour(...channels: [number, number, number]): string {
  if (!channels.every((channel) => Number.isInteger(channel) && channel >= 0 && channel <= 255))
    throw new Refusal('Invalid argument: color');
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/** The colours of the theme "Standard", which every new spreadsheet has. */
export const themeColours: Readonly<Record<string, string>> = {
  TEXT: '#000000',
  BACKGROUND: '#ffffff',
  ACCENT1: '#4285f4',
  ACCENT2: '#ea4335',
  ACCENT3: '#fbbc04',
  ACCENT4: '#34a853',
  ACCENT5: '#ff6d01',
  ACCENT6: '#46bdc6',
  HYPERLINK: '#1155cc',
};
