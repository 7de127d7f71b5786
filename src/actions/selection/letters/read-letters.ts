import { ok, type Result, refused } from '../../../core/problem.ts';
import { type KeptLetter, letterId, letterIn } from '../../../core/selection/letters/letter.ts';
import { lettersTab } from '../../../core/workbook/decision-tabs.ts';
import { type Row, textIn } from '../../../core/workbook/tab.ts';
import type { Ports, Tab } from '../../ports.ts';

export type LetterReading = { readonly tab: Tab; readonly letters: readonly KeptLetter[] };

/** The Letters tab; null while nothing was drafted. */
export function readLetters(ports: Ports): Result<LetterReading | null> {
  if (!ports.workbook.exists(lettersTab.key)) return ok(null);
  const tab = ports.workbook.open(lettersTab);
  return tab.ok ? ok({ tab: tab.value, letters: lettersOn(tab.value) }) : tab;
}

export const lettersOn = (tab: Tab): KeptLetter[] =>
  tab.rows.filter((row: Row) => textIn(row, 'application') !== '').map(letterIn);

/** One letter by the name the page knows it by. */
export function letterNamed(
  ports: Ports,
  id: string,
): Result<{ readonly reading: LetterReading; readonly letter: KeptLetter }> {
  const read = readLetters(ports);
  if (!read.ok) return read;
  const letter = read.value?.letters.find((each) => letterId(each) === id);
  return read.value && letter
    ? ok({ reading: read.value, letter })
    : refused({
        what: 'This letter is not on the tab Letters any more.',
        remedy: 'Open the list of letters again.',
      });
}
