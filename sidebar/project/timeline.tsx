import { useId } from 'preact/hooks';
import type { Output } from '../../src/contract/contract.ts';
import { timelineTexts as texts } from './texts.ts';

type Timeline = NonNullable<Output<'getProject'>['timeline']>;
type Mark = Timeline['marks'][number];
type Kind = Mark['kind'];

const width = 300;
/** Room left and right for half a mark. */
const edge = 8;
const top = 20;
const barHeight = 8;
const rowHeight = 20;
/** More activities than these are drawn in the same rows again. */
const mostRows = 6;

/** Marks in up to three rows: reports, what staff saw, what was given. */
const rowOf: Readonly<Record<Kind, number>> = { due: 0, late: 0, received: 0, impression: 1, support: 2 };
const kinds: readonly Kind[] = ['due', 'late', 'received', 'impression', 'support'];

const x = (at: number): number => edge + at * (width - 2 * edge);

/** The time of a project as a picture, with the same said in a list: shapes tell the marks apart, not colours alone. */
export function TimelinePicture({ timeline }: { readonly timeline: Timeline }) {
  const id = useId();
  const { ticks, bars, marks, today } = timeline;
  const activities = Math.min(mostRows, bars.filter(({ kind }) => kind === 'activity').length);
  const marksTop = top + 14 + activities * 7 + 12;
  const rows = [0, 1, 2].filter((row) => marks.some(({ kind }) => rowOf[kind] === row));
  const height = marksTop + rows.length * rowHeight - 4;
  const shown = kinds.filter((kind) => marks.some((mark) => mark.kind === kind));
  let activity = 0;
  return (
    <>
      <svg
        class="timeline"
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-labelledby={`${id}-title ${id}-desc`}
      >
        <title id={`${id}-title`}>{texts.title}</title>
        <desc id={`${id}-desc`}>{texts.desc(bars.length, marks.length)}</desc>
        {ticks.map(({ at, label }) => (
          <g key={label}>
            <line class="timeline-tick" x1={x(at)} x2={x(at)} y1={4} y2={height} />
            <text class="timeline-label" x={x(at) + 3} y={12}>
              {label}
            </text>
          </g>
        ))}
        {bars.map(({ kind, from, to, text }, index) => (
          <rect
            key={`${index} ${text}`}
            class={`timeline-${kind}`}
            x={x(from)}
            y={kind === 'project' ? top : top + 14 + (activity++ % mostRows) * 7}
            width={Math.max(2, x(to) - x(from))}
            height={kind === 'project' ? barHeight : 5}
            rx={2}
          />
        ))}
        {today === null ? null : (
          <line class="timeline-today" x1={x(today)} x2={x(today)} y1={top - 4} y2={height} />
        )}
        {marks.map(({ kind, at, count, text }) => (
          <g key={text} transform={`translate(${x(at)} ${marksTop + rows.indexOf(rowOf[kind]) * rowHeight})`}>
            <Shape kind={kind} />
            {count > 1 ? (
              <text class="timeline-count" y={3}>
                {count}
              </text>
            ) : null}
          </g>
        ))}
      </svg>
      <ul class="timeline-key">
        {shown.map((kind) => (
          <li key={kind}>
            <svg class="timeline-sign" viewBox="-8 -8 16 16" aria-hidden="true">
              <Shape kind={kind} />
            </svg>
            {texts.kinds[kind]}
          </li>
        ))}
        {today === null ? null : (
          <li>
            <svg class="timeline-sign" viewBox="-8 -8 16 16" aria-hidden="true">
              <line class="timeline-today" y1={-8} y2={8} />
            </svg>
            {texts.today}
          </li>
        )}
      </ul>
      <details>
        <summary>{texts.inWords}</summary>
        <ul>
          {[...bars, ...marks].map(({ text }, index) => (
            <li key={`${index} ${text}`} dir="auto">
              {text}
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}

function Shape({ kind }: { readonly kind: Kind }) {
  const shape = `timeline-mark ${kind}`;
  switch (kind) {
    case 'due':
      return <circle class={shape} r={5} />;
    case 'received':
      return <circle class={shape} r={6} />;
    case 'late':
      return <path class={shape} d="M0 -7 L7 6 L-7 6 Z" />;
    case 'impression':
      return <path class={shape} d="M0 -7 L7 0 L0 7 L-7 0 Z" />;
    case 'support':
      return <rect class={shape} x={-6} y={-6} width={12} height={12} />;
  }
}
