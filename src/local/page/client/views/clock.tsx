import { useState } from 'preact/hooks';
import { ask } from '../app/ask.ts';
import { useOffice } from '../app/office.ts';
import { inZone } from '../parts/time.ts';

/** The Workspace's own clock: it moves when someone moves it, forward only, and fires the triggers on the way. */
export function Clock() {
  const { overview, refresh } = useOffice();
  const [told, setTold] = useState('');
  const [date, setDate] = useState(overview.now.slice(0, 10));
  const move = async (to: { hours: number } | { until: string }) => {
    try {
      const { ran } = await ask('clock', to);
      setTold(whatRan(ran));
    } catch (problem) {
      setTold((problem as Error).message);
    }
    await refresh();
  };
  const isPast = date === '' || `${date}T08:00` <= overview.now.slice(0, 16);
  return (
    <main class="view" id="main">
      <header class="head">
        <h1>Clock</h1>
        <p>Time stands still here until you move it. Deadlines pass and hourly triggers run on the way.</p>
      </header>
      <div class="clock">
        <p class="time">{inZone(overview.now, overview.timeZone)}</p>
        <p class="zone">{overview.timeZone}</p>
        <div class="buttons">
          <button type="button" class="tonal" onClick={() => move({ hours: 1 })}>
            1 hour later
          </button>
          <button type="button" class="tonal" onClick={() => move({ hours: 24 })}>
            1 day later
          </button>
          <button type="button" class="tonal" onClick={() => move({ hours: 24 * 7 })}>
            1 week later
          </button>
        </div>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (!isPast) move({ until: `${date}T08:00:00Z` });
          }}
        >
          <label for="until">To the morning of</label>
          <input
            id="until"
            type="date"
            value={date}
            min={overview.now.slice(0, 10)}
            onInput={(event) => setDate(event.currentTarget.value)}
          />
          <button type="submit" class="tonal" disabled={isPast}>
            Go
          </button>
        </form>
        <p role="status">{told}</p>
      </div>
    </main>
  );
}

function whatRan(names: readonly string[]): string {
  if (names.length === 0) return 'No trigger was due.';
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const each = [...counts].map(([name, count]) => (count === 1 ? name : `${name} × ${count}`)).join(', ');
  return `${names.length} ${names.length === 1 ? 'trigger' : 'triggers'} ran on the way: ${each}.`;
}
