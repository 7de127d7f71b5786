import { IntervalPicture } from './interval-picture.tsx';
import type { Analysis } from './scores-screen.tsx';
import { scoresTexts as texts } from './texts.ts';

/** Counts, differences with their intervals, and what names changed, for each pair of kinds. */
export function Monitor({ monitor }: { readonly monitor: Analysis['monitor'] }) {
  return (
    <section>
      <h2>{texts.monitor}</h2>
      <p class="quiet">{texts.monitorHelp}</p>
      {monitor.map((each) => (
        <Pair key={each.groups.join()} pair={each} />
      ))}
    </section>
  );
}

function Pair({ pair }: { readonly pair: Analysis['monitor'][number] }) {
  const { groups, applied, shortlisted, unknown, overall, criteria, shift } = pair;
  const [first = ''] = groups;
  return (
    <div class="card">
      <h3>{groups.join(' / ')}</h3>
      <ul>
        {groups.map((group, index) => (
          <li key={group}>{texts.shares(group, applied[index] ?? 0, shortlisted[index] ?? 0)}</li>
        ))}
        {unknown > 0 ? <li>{texts.unknown(unknown)}</li> : null}
      </ul>
      {overall ? (
        <>
          <IntervalPicture {...overall} />
          <p>{texts.difference(first, overall)}</p>
        </>
      ) : (
        <p class="quiet">{texts.few}</p>
      )}
      {criteria.length > 0 ? (
        <p class="attention">{texts.differs(criteria.map(({ code }) => code))}</p>
      ) : null}
      {shift ? <p>{texts.shifted(first, shift)}</p> : null}
    </div>
  );
}
