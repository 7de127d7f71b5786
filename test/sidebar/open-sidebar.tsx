import { render } from 'preact';
import { vi } from 'vitest';
import { App } from '../../sidebar/app/app.tsx';
import type { Route } from '../../sidebar/app/route.ts';
import type { Server } from '../../src/contract/handlers.ts';
import { sampleReplies } from './sample-replies.ts';

/** A server that gives the sample replies, except where the test says otherwise. */
export function aServer(some: Partial<Server> = {}): Server {
  const samples = Object.entries(sampleReplies).map(([name, reply]) => [name, async () => reply]);
  return { ...(Object.fromEntries(samples) as Server), ...some };
}

/** The sidebar as a person has it in front of them. */
export type Page = {
  readonly text: () => string;
  readonly all: (selector: string) => HTMLElement[];
  /** The button a screen reader would announce by this name. */
  readonly button: (name: string) => HTMLElement;
  readonly press: (name: string) => Promise<void>;
  /** The field under this label; the nth when several have it. */
  readonly field: (label: string, nth?: number) => HTMLInputElement;
  readonly type: (label: string, value: string, nth?: number) => Promise<void>;
  readonly choose: (label: string, value: string, nth?: number) => Promise<void>;
  /** Lets everything that is ready happen. */
  readonly settle: () => Promise<void>;
};

export async function openSidebar(server: Server, start?: Route): Promise<Page> {
  document.body.innerHTML = '<div id="app"></div>';
  const place = document.querySelector<HTMLElement>('#app');
  if (!place) throw new Error('No place for the sidebar.');
  render(start ? <App server={server} start={start} /> : <App server={server} />, place);

  const settle = async () => {
    if (vi.isFakeTimers()) await vi.advanceTimersByTimeAsync(50);
    else for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setTimeout(resolve, 2));
  };
  const all = (selector: string) => [...place.querySelectorAll<HTMLElement>(selector)];
  const button = (name: string) => one(all('button, summary'), (it) => nameOf(it) === name, name);
  const field = (label: string, nth = 0) => {
    const labels = all('label').filter((it) => nameOf(it) === label);
    const chosen = labels[nth];
    if (!chosen) throw new Error(`No field "${label}" among: ${all('label').map(nameOf).join(' | ')}`);
    const id = chosen.getAttribute('for');
    const found = id
      ? all('input, select, textarea').find((it) => it.id === id)
      : chosen.querySelector('input');
    if (!found) throw new Error(`The label "${label}" belongs to no field.`);
    return found as HTMLInputElement;
  };
  const set =
    (event: string) =>
    async (label: string, value: string, nth = 0) => {
      const found = field(label, nth);
      found.value = value;
      found.dispatchEvent(new Event(event, { bubbles: true }));
      await settle();
    };
  await settle();
  return {
    text: () => place.textContent ?? '',
    all,
    button,
    press: async (name) => {
      button(name).click();
      await settle();
    },
    field,
    type: set('input'),
    choose: set('change'),
    settle,
  };
}

/** Tries until what is awaited holds: for what happens after a pause. With false timers the pause costs nothing. */
export async function soon(check: () => void): Promise<void> {
  if (!vi.isFakeTimers()) return vi.waitFor(check, { timeout: 4_000, interval: 20 });
  for (let turn = 0; turn < 80; turn += 1) {
    try {
      return check();
    } catch {
      await vi.advanceTimersByTimeAsync(50);
    }
  }
  return check();
}

const nameOf = (element: Element): string =>
  (element.getAttribute('aria-label') ?? element.textContent ?? '').replace(/\s+/g, ' ').trim();

function one(found: HTMLElement[], is: (element: HTMLElement) => boolean, name: string): HTMLElement {
  const [first, ...more] = found.filter(is);
  if (!first || more.length > 0)
    throw new Error(`${first ? 'Several' : 'No'} "${name}" among: ${found.map(nameOf).join(' | ')}`);
  return first;
}
