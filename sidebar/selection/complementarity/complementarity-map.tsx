import { useId } from 'preact/hooks';
import type { Output } from '../../../src/contract/contract.ts';
import { mapTexts as texts } from '../texts.ts';
import { arrowsOf, letterOf, mapSize, nodeRadius, nodesOf } from './map-layout.ts';

type Map = Output<'getApplication'>['complementarity'];

/** Who gives what to whom: a picture, and the same in words beside it. It shows evidence, it marks nobody. */
export function ComplementarityMap({ map }: { readonly map: Map }) {
  const { partners, gifts, uncovered, unused, mutual } = map;
  const name = (place: number): string => texts.partner(place + 1, partners[place]?.name ?? '');
  return (
    <section>
      <h2>{texts.title}</h2>
      {partners.length > 1 ? <Picture map={map} /> : null}
      <ul class="bare">
        {partners.map(({ gives, receives }, place) => (
          <li key={name(place)}>
            <span dir="auto">{name(place)}</span>{' '}
            <span class="quiet">
              {texts.giving[gives ? (receives ? 'both' : 'gives') : receives ? 'receives' : 'none']}
            </span>
          </li>
        ))}
      </ul>
      {mutual ? <p>{texts.mutual}</p> : null}
      {gifts.length === 0 ? (
        <p>{texts.none}</p>
      ) : (
        <table class="gifts">
          <thead>
            <tr>
              {texts.columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {gifts.map(({ from, to, what }, place) => (
              <tr key={`${from} ${to}`}>
                <th scope="row">{letterOf(place)}</th>
                <td dir="auto">{name(from)}</td>
                <td dir="auto">{name(to)}</td>
                <td dir="auto">{what.join('; ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Lacking title={texts.uncovered} entries={uncovered} />
      <Lacking title={texts.unused} entries={unused} />
    </section>
  );
}

function Lacking({ title, entries }: { readonly title: string; readonly entries: Map['unused'] }) {
  if (entries.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {entries.map(({ what, partners }) => (
          <li key={what} dir="auto">
            {texts.by(what, partners.map((place) => place + 1).join(', '))}
          </li>
        ))}
      </ul>
    </>
  );
}

function Picture({ map: { partners, gifts } }: { readonly map: Map }) {
  const head = useId();
  return (
    <svg
      class="gift-map"
      viewBox={`0 0 ${mapSize} ${mapSize}`}
      role="img"
      aria-label={texts.picture(partners.length, gifts.length)}
    >
      <defs>
        <marker id={head} viewBox="0 0 8 8" refX="1" refY="4" markerWidth="7" markerHeight="7" orient="auto">
          <path class="gift-head" d="M0 0 L8 4 L0 8 Z" />
        </marker>
      </defs>
      {arrowsOf(partners.length, gifts).map(({ path, label, at }) => (
        <g key={label}>
          <path class="gift" d={path} marker-end={`url(#${head})`} />
          <circle class="gift-ground" cx={at.x} cy={at.y} r="9" />
          <text x={at.x} y={at.y + 4}>
            {label}
          </text>
        </g>
      ))}
      {nodesOf(partners.length).map(({ x, y }, place) => (
        <g key={`${x} ${y}`}>
          <circle class="gift-partner" cx={x} cy={y} r={nodeRadius} />
          <text class="gift-number" x={x} y={y + 4}>
            {place + 1}
          </text>
        </g>
      ))}
    </svg>
  );
}
