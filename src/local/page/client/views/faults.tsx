import { useEffect, useState } from 'preact/hooks';
import type { FaultSettings } from '../../messages.ts';
import { ask } from '../app/ask.ts';
import { useOffice } from '../app/office.ts';

const ways = {
  fail: { title: 'fail, as a service that is unavailable', kind: 'throw', message: undefined },
  quota: {
    title: 'fail, as a quota that is used up',
    kind: 'throw',
    message: 'Service invoked too many times for one day.',
  },
  lock: {
    title: 'fail, as a lock that is held',
    kind: 'throw',
    message: 'Lock timeout: another process was holding the lock for too long.',
  },
  kill: { title: 'be the last: Google ends the execution', kind: 'kill', message: undefined },
} as const;

const deliveries: readonly (readonly [FaultSettings['events'], string])[] = [
  ['once', 'Once, as it should be'],
  ['twice', 'Twice'],
  ['lost', 'Not at all'],
  ['blank-after', 'Once, and then again with nothing in it'],
];

/** What Google does only on bad days, on purpose: to see that the add-on survives it. */
export function FaultsPanel() {
  const { version, say } = useOffice();
  const [settings, setSettings] = useState<FaultSettings>();
  const [call, setCall] = useState('1');
  const [way, setWay] = useState<keyof typeof ways>('fail');
  const change = async (given: Partial<FaultSettings>, told: string) => {
    setSettings(await ask('faults', given));
    say(told);
  };
  useEffect(() => {
    ask('faults', {}).then(setSettings, () => undefined);
  }, [version]);
  if (!settings) return <main class="view" id="main" />;
  const { next, callCost, events } = settings;
  return (
    <main class="view" id="main">
      <header class="head">
        <h1>Faults</h1>
        <p>What Google does only on bad days. Set one, then use the add-on and see what it makes of it.</p>
      </header>
      <div class="faults">
        <form
          onSubmit={(event) => {
            event.preventDefault();
            const { kind, message } = ways[way];
            const fault = { atCall: Number(call), kind, ...(message === undefined ? {} : { message }) };
            change({ next: fault }, 'The next execution will meet this fault.');
          }}
        >
          <h2>The next execution</h2>
          <p>
            <label for="at-call">Service call number</label>
            <input
              id="at-call"
              type="number"
              min="1"
              step="1"
              required
              value={call}
              onInput={(event) => setCall(event.currentTarget.value)}
            />
            <label for="way">will</label>
            <select
              id="way"
              value={way}
              onChange={(event) => setWay(event.currentTarget.value as keyof typeof ways)}
            >
              {Object.entries(ways).map(([key, { title }]) => (
                <option key={key} value={key}>
                  {title}
                </option>
              ))}
            </select>
          </p>
          <p class="buttons">
            <button type="submit" class="tonal">
              Set this fault
            </button>
            {next && (
              <button type="button" class="quiet" onClick={() => change({ next: null }, 'No fault is set.')}>
                Forget it
              </button>
            )}
          </p>
          <p class="state">
            {next
              ? `Set: call ${next.atCall} of the next execution will ${next.kind === 'kill' ? 'be its last' : `fail: “${next.message ?? 'Service unavailable. Please try again later.'}”`}`
              : 'No fault is set.'}
          </p>
        </form>
        <section>
          <h2>Slow services</h2>
          <p>
            <label for="cost">Each service call takes</label>
            <select
              id="cost"
              value={String(callCost)}
              onChange={(event) =>
                change({ callCost: Number(event.currentTarget.value) }, 'The speed of services is changed.')
              }
            >
              {[
                [0, 'no time'],
                [500, 'half a second'],
                [5000, '5 seconds'],
                [60_000, 'a minute'],
              ].map(([cost, title]) => (
                <option key={cost} value={String(cost)}>
                  {title}
                </option>
              ))}
            </select>
            of script time. After six minutes Google ends the execution.
          </p>
        </section>
        <fieldset>
          <legend>When someone answers a form, the spreadsheet is told</legend>
          {deliveries.map(([value, title]) => (
            <label key={value}>
              <input
                type="radio"
                name="events"
                checked={events === value}
                onChange={() => change({ events: value }, title)}
              />
              {title}
            </label>
          ))}
        </fieldset>
      </div>
    </main>
  );
}
