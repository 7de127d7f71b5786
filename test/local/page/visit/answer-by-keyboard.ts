import type { Page } from 'playwright-core';

export type Said = ReadonlyMap<string, string | readonly string[]>;

type Stop = {
  readonly kind: 'text' | 'radio' | 'checkbox' | 'button' | 'other';
  /** The question, or what stands on the button. */
  readonly title: string;
  readonly choice: string;
  readonly choices: readonly string[];
  readonly checked: boolean;
};

/**
 * Answers the section of the form in sight and presses "Next" or "Submit", with Tab, Space, the arrows, Enter and typing
 * alone. `said` is by title; what stands in a field stays unless something is said.
 */
export async function answerSection(page: Page, said: Said): Promise<void> {
  for (let stops = 0; stops < 200; stops += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(stopInFocus);
    const answer = said.get(stop.title);
    if (stop.kind === 'button') return page.keyboard.press('Enter');
    if (answer === undefined) continue;
    if (stop.kind === 'text') {
      await page.keyboard.press('Control+A');
      await page.keyboard.insertText(String(answer));
    }
    if (stop.kind === 'checkbox' && [answer].flat().includes(stop.choice) !== stop.checked)
      await page.keyboard.press('Space');
    if (stop.kind === 'radio') {
      const steps = stop.choices.indexOf(String(answer)) - stop.choices.indexOf(stop.choice);
      if (!stop.choices.includes(String(answer)))
        throw new Error(`"${stop.title}" does not offer "${answer}", only: ${stop.choices.join(', ')}`);
      for (let step = 0; step < Math.abs(steps); step += 1)
        await page.keyboard.press(steps > 0 ? 'ArrowDown' : 'ArrowUp');
      if (steps === 0 && !stop.checked) await page.keyboard.press('Space');
    }
  }
  throw new Error('Tab never came to "Next" or "Submit".');
}

/** Answers section by section until the form says that it has the answers. */
export async function answerForm(page: Page, said: Said): Promise<void> {
  for (let section = 0; section < 40; section += 1) {
    const before = await page.locator('main').textContent();
    await answerSection(page, said);
    await page.waitForFunction((text) => document.querySelector('main')?.textContent !== text, before);
    const problems = await page.locator('.summary li').allTextContents();
    if (problems.length > 0) throw new Error(`The form refuses: ${problems.join('; ')}`);
    if ((await page.locator('form').count()) === 0) return;
  }
  throw new Error('The form never ended.');
}

/** Runs in the page. */
function stopInFocus(): Stop {
  const at = document.activeElement;
  const textOf = (place: Element | null | undefined) =>
    (place?.textContent ?? '').replace(/\s*\*\s*$/, '').trim();
  const nothing = { title: '', choice: '', choices: [], checked: false };
  if (at instanceof HTMLButtonElement && at.type === 'submit')
    return { ...nothing, kind: 'button', title: textOf(at) };
  const title = textOf(at?.closest('section')?.querySelector('.title'));
  if (at instanceof HTMLTextAreaElement) return { ...nothing, kind: 'text', title };
  if (!(at instanceof HTMLInputElement)) return { ...nothing, kind: 'other' };
  if (at.type !== 'radio' && at.type !== 'checkbox') return { ...nothing, kind: 'text', title };
  const group = [...document.getElementsByName(at.name)].map((each) => textOf(each.closest('label')));
  return { kind: at.type, title, choice: textOf(at.closest('label')), choices: group, checked: at.checked };
}
