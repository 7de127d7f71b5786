import type { Proposal, Proposed } from './shortlist-screen.tsx';
import { shortlistTexts as texts } from './texts.ts';

type Props = { readonly proposal: Proposal; readonly decisions: readonly Proposed[] };

/** Where the line runs and what it rests on: who is near it, which ties it breaks, which reserved places stay empty. */
export function LineNotes({ proposal: { line, lineText, ties, otherTies, emptyPlaces }, decisions }: Props) {
  const near = decisions.filter(({ code }) => line.near.includes(code));
  return (
    <>
      <p>{texts.line(line.afterRank, lineText)}</p>
      {near.length > 0 ? (
        <section>
          <h2>{texts.near}</h2>
          <p>{texts.nearExplain}</p>
          <ul>
            {near.map(({ code, title }) => (
              <li key={code}>
                {code} <span dir="auto">{title}</span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <section>
        <h2>{texts.ties}</h2>
        <p>{ties.length === 0 ? texts.noTies : texts.tiesExplain}</p>
        <ul>
          {ties.map((tie) => (
            <li key={tie}>{tie}</li>
          ))}
        </ul>
        {otherTies > 0 ? <p class="quiet">{texts.otherTies(otherTies)}</p> : null}
      </section>
      {emptyPlaces.length > 0 ? (
        <section>
          <h2>{texts.empty}</h2>
          <ul>
            {emptyPlaces.map((place) => (
              <li key={place}>{place}</li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}
