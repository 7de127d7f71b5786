import { useState } from 'preact/hooks';
import type { Output } from '../../src/contract/contract.ts';
import { useTools } from '../app/tools.ts';
import { Button } from '../parts/button.tsx';
import { Screen } from '../parts/screen.tsx';
import { useLoaded } from '../progress/loaded.ts';
import { ApplicationCard } from './application-card.tsx';
import { type Card, filterApplications, noFilters } from './filter-applications.ts';
import { FilterFields } from './filter-fields.tsx';
import { listTexts as texts } from './texts.ts';

type List = Output<'listApplications'>;
const atOnce = 50;

/** All applications by rank. */
export function ApplicationsScreen() {
  const { server } = useTools();
  const list = useLoaded(() => server.listApplications({}));
  return (
    <Screen
      title={texts.title}
      doing={list.loading ? texts.loading : ''}
      failure={list.failure}
      onAgain={list.reload}
    >
      {list.value ? <RankedList list={list.value} /> : null}
    </Screen>
  );
}

function RankedList({ list }: { readonly list: List }) {
  const [filters, setFilters] = useState(noFilters);
  const [most, setMost] = useState(atOnce);
  if (list.applications.length === 0) return <p>{texts.none}</p>;
  const found = filterApplications(list.applications, filters);
  const shown = found.slice(0, most);
  const lineAt = positionOfLine(found, list.line.afterRank);
  return (
    <>
      <FilterFields
        list={list}
        filters={filters}
        onChange={(next) => {
          setFilters(next);
          setMost(atOnce);
        }}
      />
      <p class="quiet" role="status">
        {found.length === 0 ? texts.noneFound : texts.shown(found.length, list.applications.length)}
      </p>
      <ol class="cards">
        {shown.map((card, index) => (
          <li key={card.code}>
            <ApplicationCard card={card} list={list} />
            {index === lineAt && list.line.afterRank !== null ? (
              <p class="the-line">{texts.line(list.line.afterRank)}</p>
            ) : null}
          </li>
        ))}
      </ol>
      {found.length > most ? (
        <Button onPress={() => setMost(most + atOnce)}>
          {texts.more(Math.min(atOnce, found.length - most))}
        </Button>
      ) : null}
    </>
  );
}

/** Index of the last card above the line; -1 when none is. */
const positionOfLine = (cards: readonly Card[], afterRank: number | null): number =>
  afterRank === null ? -1 : cards.filter(({ rank }) => rank !== null && rank <= afterRank).length - 1;
