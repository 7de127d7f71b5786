import { useEffect } from 'preact/hooks';
import type { Overview } from '../../messages.ts';
import { SheetView } from '../grid/sheet-view.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { Clock } from '../views/clock.tsx';
import { DocumentView } from '../views/document-view.tsx';
import { Executions } from '../views/executions.tsx';
import { FaultsPanel } from '../views/faults.tsx';
import { Outbox } from '../views/outbox.tsx';
import { Files } from './files.tsx';
import { OfficeProvider } from './office.ts';
import type { Route } from './route.ts';
import { useOfficeState } from './use-office.ts';

/** Files on the left, the chosen one in the middle, the script's sidebar on the right. */
export function Desktop({ route }: { readonly route: Route }) {
  const { office, problem, waiting, toasts, said } = useOfficeState();
  const title = office && titleOf(route, office.overview);
  useEffect(() => {
    if (title !== undefined) document.title = title;
  }, [title]);
  if (!office)
    return (
      <main class="loading">
        <p role={problem ? 'alert' : 'status'}>{problem || 'Loading…'}</p>
      </main>
    );
  return (
    <OfficeProvider value={office}>
      <nav class="skips" aria-label="Skip">
        <a href="#main">Skip to the content</a>
        {route.place === 'sheet' && <a href="#grid">Skip to the cells</a>}
        {office.overview.sidebar && route.place === 'sheet' && <a href="#sidebar">Skip to the sidebar</a>}
      </nav>
      <div class="desktop">
        <Files route={route} />
        <Chosen route={route} />
      </div>
      {waiting && <Dialog {...waiting.message} onAnswer={waiting.answer} />}
      <p class="said" role="status">
        {said}
      </p>
      <div class="toasts" role="status">
        {toasts.map((text, index) => (
          <p key={`${index} ${text}`}>{text}</p>
        ))}
      </div>
    </OfficeProvider>
  );
}

function titleOf({ place, id }: Route, { spreadsheet, documents }: Overview): string {
  if (place === 'document') return documents.find((file) => file.id === id)?.name ?? 'Document';
  return (
    { outbox: 'Outbox', executions: 'Execution log', clock: 'Clock', faults: 'Faults', sheet: '', form: '' }[
      place
    ] || spreadsheet.name
  );
}

function Chosen({ route }: { readonly route: Route }) {
  switch (route.place) {
    case 'document':
      return <DocumentView id={route.id} />;
    case 'outbox':
      return <Outbox />;
    case 'executions':
      return <Executions />;
    case 'clock':
      return <Clock />;
    case 'faults':
      return <FaultsPanel />;
    default:
      return <SheetView chosen={route.id === '' ? undefined : Number(route.id)} />;
  }
}
