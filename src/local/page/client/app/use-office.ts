import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Overview, PersonAnswer } from '../../messages.ts';
import { ask } from './ask.ts';
import type { Message, Office } from './office.ts';

export type OfficeState = {
  readonly office: Office | undefined;
  /** Why the page could not be loaded. */
  readonly problem: string;
  readonly waiting:
    | { readonly message: Message; readonly answer: (answer: PersonAnswer) => void }
    | undefined;
  readonly toasts: readonly string[];
  /** For screen readers. */
  readonly said: string;
};

/** The page's one state: what the server says, and what waits for the person. */
export function useOfficeState(): OfficeState {
  const [overview, setOverview] = useState<Overview>();
  const [version, setVersion] = useState(0);
  const [problem, setProblem] = useState('');
  const [messages, setMessages] = useState<NonNullable<OfficeState['waiting']>[]>([]);
  const [toasts, setToasts] = useState<string[]>([]);
  const [said, setSaid] = useState('');
  const latest = useRef(0);

  const refresh = useCallback(async () => {
    const turn = ++latest.current;
    const fresh = await ask('overview', {});
    if (turn !== latest.current) return;
    setOverview(fresh);
    setVersion((count) => count + 1);
  }, []);

  useEffect(() => {
    const update = () => refresh().catch((error: Error) => setProblem(error.message));
    update();
    addEventListener('focus', update);
    return () => removeEventListener('focus', update);
  }, [refresh]);

  const toast = useCallback((text: string) => {
    setToasts((shown) => [...shown, text]);
    setTimeout(() => setToasts((shown) => shown.slice(1)), 6000);
  }, []);

  const tell = useCallback(
    (message: Message) =>
      new Promise<PersonAnswer>((resolve) => {
        const entry = {
          message,
          answer: (answer: PersonAnswer) => {
            setMessages((waiting) => waiting.filter((other) => other !== entry));
            resolve(answer);
          },
        };
        setMessages((waiting) => [...waiting, entry]);
      }),
    [],
  );

  const perform = useCallback<Office['perform']>(
    async (act) => {
      let acted = await act([]);
      while (acted.kind === 'asked') {
        const { title, message, buttons, prompts, answered } = acted;
        const question = { title, message, buttons, ...(prompts ? { text: '' } : {}) };
        acted = await act([...answered, await tell(question)]);
      }
      await refresh();
      acted.toasts.forEach(toast);
      for (const { title, message } of acted.alerts) await tell({ title, message, buttons: ['OK'] });
      return acted;
    },
    [refresh, tell, toast],
  );

  const askFor = useCallback<Office['askFor']>(
    async (title, message, text) => {
      const answer = await tell({ title, message, buttons: ['OK', 'CANCEL'], text });
      return answer.button === 'OK' ? answer.text : undefined;
    },
    [tell],
  );
  // The same words twice are news too: a space makes them different.
  const say = useCallback((text: string) => setSaid((before) => (before === text ? `${text} ` : text)), []);

  const office = useMemo(
    () => (overview ? { overview, version, refresh, perform, tell, askFor, say, toast } : undefined),
    [overview, version, refresh, perform, tell, askFor, say, toast],
  );
  return { office, problem, waiting: messages[0], toasts, said };
}
