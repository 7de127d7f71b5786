import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ButtonName } from '../../../platform/ui/person-at-screen.ts';
import type { Acted, Ended, Overview, PersonAnswer } from '../../messages.ts';

/** What every part of the page may know and do. */
export type Office = {
  readonly overview: Overview;
  /** Counts what may have changed the files, so that views read them again. */
  readonly version: number;
  readonly refresh: () => Promise<void>;
  /** Runs something of the script, putting its questions to the person; alerts and toasts are shown afterwards. */
  readonly perform: (act: (answers: PersonAnswer[]) => Promise<Acted>) => Promise<Ended>;
  /** Shows a message and waits until the person has answered. */
  readonly tell: (message: Message) => Promise<PersonAnswer>;
  /** Asks for a line of text; undefined when the person would rather not. */
  readonly askFor: (title: string, label: string, text: string) => Promise<string | undefined>;
  /** Tells a screen reader what has changed. */
  readonly say: (text: string) => void;
  readonly toast: (text: string) => void;
};

export type Message = {
  readonly title: string;
  readonly message: string;
  readonly buttons: readonly ButtonName[];
  /** Takes a line of text, which begins like this. */
  readonly text?: string;
};

const context = createContext<Office | undefined>(undefined);

export const OfficeProvider = context.Provider;

export function useOffice(): Office {
  const office = useContext(context);
  if (!office) throw new Error('There is no office around this part of the page.');
  return office;
}
