import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from '../parts/icon.tsx';
import { inZone } from '../parts/time.ts';
import { useOffice } from './office.ts';
import type { Route } from './route.ts';

/** Everything this Workspace holds. */
export function Files({ route }: { readonly route: Route }) {
  const { overview } = useOffice();
  const line = (place: Route['place'], id = '') => ({
    href: id === '' ? `/${place}` : `/${place}/${id}`,
    current: route.place === place && (place === 'sheet' || id === route.id),
  });
  return (
    <nav class="files" aria-label="Files">
      <p class="brand">
        <Icon name="drive" /> Workspace
      </p>
      <ul>
        <File {...line('sheet')} icon="sheet">
          {overview.spreadsheet.name}
        </File>
      </ul>
      <Group title="Forms" empty="No form yet">
        {overview.forms.map(({ id, name }) => (
          <File key={id} {...line('form', id)} icon="form">
            {name}
          </File>
        ))}
      </Group>
      <Group title="Documents" empty="No document yet">
        {overview.documents.map(({ id, name }) => (
          <File key={id} {...line('document', id)} icon="document">
            {name}
          </File>
        ))}
      </Group>
      <h2>Around the office</h2>
      <ul>
        <File {...line('outbox')} icon="mail" count={overview.mails}>
          Outbox
        </File>
        <File {...line('executions')} icon="log" count={overview.executions}>
          Execution log
        </File>
        <File {...line('clock')} icon="clock">
          Clock
        </File>
        <File {...line('faults')} icon="fault">
          Faults
        </File>
      </ul>
      <p class="now">
        {inZone(overview.now, overview.timeZone)}
        <span>{overview.user}</span>
        <span class="honest">An imitation on this machine. Nothing reaches Google.</span>
      </p>
    </nav>
  );
}

type GroupProps = {
  readonly title: string;
  readonly empty: string;
  readonly children: readonly ComponentChildren[];
};

function Group({ title, empty, children }: GroupProps) {
  return (
    <>
      <h2>{title}</h2>
      {children.length > 0 ? <ul>{children}</ul> : <p class="none">{empty}</p>}
    </>
  );
}

type FileProps = {
  readonly href: string;
  readonly current: boolean;
  readonly icon: IconName;
  readonly count?: number;
  readonly children: ComponentChildren;
};

function File({ href, current, icon, count, children }: FileProps) {
  return (
    <li>
      <a href={href} aria-current={current ? 'page' : undefined}>
        <Icon name={icon} />
        <span class="name">{children}</span>
        {count ? <span class="count">{count}</span> : null}
      </a>
    </li>
  );
}
