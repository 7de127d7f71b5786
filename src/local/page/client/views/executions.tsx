import { useEffect, useState } from 'preact/hooks';
import type { ExecutionRecord } from '../../../workspace/world.ts';
import { ask } from '../app/ask.ts';
import { useOffice } from '../app/office.ts';
import { inZone } from '../parts/time.ts';

/** What Google lists under "Executions", newest first, with the service calls each cost. */
export function Executions() {
  const { overview, version } = useOffice();
  const [records, setRecords] = useState<readonly ExecutionRecord[]>([]);
  useEffect(() => {
    ask('executions', {}).then(setRecords, () => undefined);
  }, [version]);
  return (
    <main class="view">
      <header class="head">
        <h1>Execution log</h1>
        <p>Every run of the script since this page was started.</p>
      </header>
      <div class="table" role="region" aria-label="Executions" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">Function</th>
              <th scope="col">Started by</th>
              <th scope="col">When</th>
              <th scope="col" class="number">
                Took
              </th>
              <th scope="col" class="number">
                Service calls
              </th>
              <th scope="col">Outcome</th>
            </tr>
          </thead>
          <tbody>
            {records
              .map((record, index) => <Run key={index} record={record} timeZone={overview.timeZone} />)
              .reverse()}
          </tbody>
        </table>
      </div>
    </main>
  );
}

function Run({ record, timeZone }: { readonly record: ExecutionRecord; readonly timeZone: string }) {
  const calls = Object.entries(record.callsByMethod).sort(([, one], [, other]) => other - one);
  return (
    <tr>
      <th scope="row">
        <code>{record.functionName}</code>
      </th>
      <td>{record.kind.replace('-', ' ')}</td>
      <td>{inZone(record.start, timeZone)}</td>
      <td class="number">{record.ms} ms</td>
      <td class="number">
        {calls.length === 0 ? (
          record.calls
        ) : (
          <details>
            <summary>{record.calls}</summary>
            <ul>
              {calls.map(([method, count]) => (
                <li key={method}>
                  {method} × {count}
                </li>
              ))}
            </ul>
          </details>
        )}
      </td>
      <td>
        <span class={record.error === undefined ? 'done' : 'failed'}>
          {record.error === undefined ? 'Completed' : `Failed: ${record.error}`}
        </span>
        {record.log.length > 0 && <pre>{record.log.join('\n')}</pre>}
      </td>
    </tr>
  );
}
