import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ButtonName } from '../../../platform/ui/person-at-screen.ts';
import type { Overview } from '../../messages.ts';
import { ask } from './ask.ts';
import type { Message, Office } from './office.ts';

export type OfficeState = {
  readonly office: Office | undefined;
  /** Why the page could not be loaded. */
  readonly problem: string;
  readonly waiting: { readonly message: Message; readonly answer: (button: ButtonName) => void } | undefined;
  readonly toasts: readonly string[];
};

/** The page's one state: what the server says, and what waits for the person. */
export function useOfficeState(): OfficeState {
  const [overview, setOverview] = useState<Overview>();
  const [version, setVersion] = useState(0);
  const [problem, setProblem] = useState('');
  const [messages, setMessages] = useState<NonNullable<OfficeState['waiting']>[]>([]);
  const [toasts, setToasts] = useState<string[]>([]);
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
      new Promise<ButtonName>((resolve) => {
        const entry = {
          message,
          answer: (button: ButtonName) => {
            setMessages((waiting) => waiting.filter((other) => other !== entry));
            resolve(button);
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
        const { title, message, buttons, answered } = acted;
        acted = await act([...answered, await tell({ title, message, buttons })]);
      }
      await refresh();
      acted.toasts.forEach(toast);
      for (const { title, message } of acted.alerts) await tell({ title, message, buttons: ['OK'] });
      return acted;
    },
    [refresh, tell, toast],
  );

  const office = useMemo(
    () => (overview ? { overview, version, refresh, perform, tell, toast } : undefined),
    [overview, version, refresh, perform, tell, toast],
  );
  return { office, problem, waiting: messages[0], toasts };
}
