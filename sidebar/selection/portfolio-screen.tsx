import type { Output } from '../../src/contract/contract.ts';
import { useTools } from '../app/tools.ts';
import { Bar } from '../parts/bar.tsx';
import { Button } from '../parts/button.tsx';
import { Screen } from '../parts/screen.tsx';
import { useLoaded } from '../progress/loaded.ts';
import { portfolioTexts as texts } from './texts.ts';

type Portfolio = Output<'getPortfolio'>;
type Row = Portfolio['groups'][number]['rows'][number];
type Counts = Portfolio['all'];

const stages = ['applied', 'shortlisted', 'interviewed', 'selected'] as const;

/** Who applied and who came how far, beside whom the call was made for. */
export function PortfolioScreen() {
  const { server, go } = useTools();
  const loaded = useLoaded(() => server.getPortfolio({}));
  const { value } = loaded;
  return (
    <Screen
      title={texts.title}
      doing={loaded.loading ? texts.loading : ''}
      failure={loaded.failure}
      onAgain={loaded.reload}
    >
      <div class="actions">
        <Button kind="link" onPress={() => go({ screen: 'selection' })}>
          {texts.back}
        </Button>
      </div>
      {value ? (
        <>
          <p>{texts.explain}</p>
          <section>
            <h2>{texts.all}</h2>
            <Stages counts={value.all} all={value.all} />
          </section>
          {value.groups.map(({ title, several, rows }) => (
            <section key={title}>
              <h2>{title}</h2>
              {several ? <p class="quiet">{texts.several}</p> : null}
              {rows.map((row) => (
                <Category key={row.label} row={row} all={value.all} />
              ))}
            </section>
          ))}
        </>
      ) : null}
    </Screen>
  );
}

function Category({ row: { label, counts, target }, all }: { readonly row: Row; readonly all: Counts }) {
  return (
    <details open={target !== null}>
      <summary>
        <h3>{label}</h3>
        <span class="quiet">{texts.short(counts.applied, counts.selected)}</span>
        {target === null ? null : (
          <span class={`chip ${isMissed(counts, target.number) ? 'check' : 'priority'}`}>
            {texts.target(target.number)}
          </span>
        )}
      </summary>
      {target !== null && counts.applied === 0 ? <p class="attention">{texts.nobody}</p> : null}
      <Stages counts={counts} all={all} />
    </details>
  );
}

const isMissed = ({ applied, selected }: Counts, number: number | null): boolean =>
  number === null ? applied === 0 : selected < number;

/** A bar for each stage: the share of all who reached it. The text says the same. */
function Stages({ counts, all }: { readonly counts: Counts; readonly all: Counts }) {
  return (
    <ul class="bare">
      {stages.map((stage) => (
        <li key={stage}>
          {texts.count(texts.stages[stage], counts[stage], all[stage])}
          <Bar
            percent={all[stage] === 0 ? 0 : (counts[stage] / all[stage]) * 100}
            tone={stage === 'selected' ? 'green' : 'blue'}
          />
        </li>
      ))}
    </ul>
  );
}
