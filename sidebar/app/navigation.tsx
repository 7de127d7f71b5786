import type { Route } from './route.ts';
import { useTools } from './tools.ts';

type Entry = {
  readonly label: string;
  readonly route: Route;
  readonly also: readonly Route['screen'][];
};

const texts = { label: 'Screens' };

const entries: readonly Entry[] = [
  { label: 'Call', route: { screen: 'call' }, also: ['questions', 'criteria'] },
  { label: 'Applications', route: { screen: 'applications' }, also: ['application'] },
  {
    label: 'Assessment',
    route: { screen: 'assessment' },
    also: ['assessors', 'assignment', 'blind', 'packs', 'progress', 'scores'],
  },
  {
    label: 'Selection',
    route: { screen: 'selection' },
    also: ['shortlist', 'portfolio', 'interviews', 'interview', 'decision', 'letters', 'letter'],
  },
  {
    label: 'Projects',
    route: { screen: 'projects' },
    also: ['plan', 'support', 'ledger', 'agreement', 'notes', 'reports', 'project'],
  },
];

export function Navigation({ route }: { readonly route: Route }) {
  const { go } = useTools();
  return (
    <nav class="navigation" aria-label={texts.label}>
      {entries.map((entry) => {
        const here = entry.route.screen === route.screen;
        const within = here || entry.also.includes(route.screen);
        return (
          <button
            key={entry.label}
            type="button"
            class={within ? 'navigation-entry current' : 'navigation-entry'}
            aria-current={here ? 'page' : within ? 'true' : undefined}
            onClick={() => go(entry.route)}
          >
            {entry.label}
          </button>
        );
      })}
    </nav>
  );
}
