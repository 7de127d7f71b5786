import { useEffect, useState } from 'preact/hooks';

export type Route = {
  readonly place: 'sheet' | 'form' | 'document' | 'outbox' | 'executions' | 'clock' | 'faults';
  readonly id: string;
  readonly search: string;
};

const places: readonly string[] = ['sheet', 'form', 'document', 'outbox', 'executions', 'clock', 'faults'];

function readRoute(path: string, search: string): Route {
  const [, place = '', id = ''] = path.split('/');
  const known = places.includes(place) ? (place as Route['place']) : 'sheet';
  return { place: known, id: decodeURIComponent(id), search };
}

/** Where the browser is; follows links within the page and the Back button. */
export function useRoute(): Route {
  const here = () => readRoute(location.pathname, location.search);
  const [route, setRoute] = useState(here);
  useEffect(() => {
    const update = () => setRoute(here());
    const follow = (event: MouseEvent) => {
      if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey)
        return;
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (!link || link.origin !== location.origin || link.target || link.hasAttribute('download')) return;
      event.preventDefault();
      if (link.hash !== '') return skipTo(link.hash);
      go(link.pathname + link.search);
    };
    addEventListener('popstate', update);
    document.addEventListener('click', follow);
    return () => {
      removeEventListener('popstate', update);
      document.removeEventListener('click', follow);
    };
  }, []);
  return route;
}

/** A skip link: the focus goes there too. */
function skipTo(hash: string): void {
  const place = document.querySelector<HTMLElement>(hash);
  if (place && place.tabIndex < 0) place.tabIndex = -1;
  place?.focus();
}

export function go(address: string): void {
  if (address !== location.pathname + location.search) history.pushState(null, '', address);
  dispatchEvent(new PopStateEvent('popstate'));
}
