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
    <main class="view" id="main">
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
              <th scope="col" class="number">
                Cells read
              </th>
              <th scope="col" class="number">
                Cells written
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
  return (
    <tr>
      <th scope="row">
        <code>{record.functionName}</code>
      </th>
      <td>{record.kind.replace('-', ' ')}</td>
      <td>{inZone(record.start, timeZone)}</td>
      <td class="number">{record.ms} ms</td>
      <td class="number">
        {record.calls === 0 ? (
          0
        ) : (
          <details>
            <summary>{record.serviceCalls}</summary>
            <Counts title="By service" counts={record.serviceCallsByService} />
            <Counts
              title="By method, with those that only hand over an object"
              counts={record.callsByMethod}
            />
          </details>
        )}
      </td>
      <td class="number">{record.cellsRead.toLocaleString('en')}</td>
      <td class="number">{record.cellsWritten.toLocaleString('en')}</td>
      <td>
        <span class={record.error === undefined ? 'done' : 'failed'}>
          {record.error === undefined ? 'Completed' : `Failed: ${record.error}`}
        </span>
        {record.log.length > 0 && <pre>{record.log.join('\n')}</pre>}
      </td>
    </tr>
  );
}

function Counts({
  title,
  counts,
}: {
  readonly title: string;
  readonly counts: Readonly<Record<string, number>>;
}) {
  return (
    <>
      <p>{title}</p>
      <ul>
        {Object.entries(counts)
          .sort(([, one], [, other]) => other - one)
          .map(([name, count]) => (
            <li key={name}>
              {name} × {count}
            </li>
          ))}
      </ul>
    </>
  );
}
