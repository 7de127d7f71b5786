import type { Output } from '../../src/contract/contract.ts';
import { useTools } from '../app/tools.ts';
import { Bar } from '../parts/bar.tsx';
import { figure, money, percentOf } from '../parts/figures.ts';
import type { Card } from './filter-applications.ts';
import { listTexts as texts } from './texts.ts';

type Props = { readonly card: Card; readonly list: Output<'listApplications'> };

/** One application in the list; pressing its title opens it. */
export function ApplicationCard({ card, list }: Props) {
  const { go } = useTools();
  const facts = [
    texts.partners(card.partners),
    money(card.amount, list.envelope.currency, texts.noAmount),
    card.days > 0 ? texts.days(figure(card.days)) : '',
  ];
  return (
    <article class="card">
      <div class="card-top">
        <span class="rank">{card.rank === null ? texts.noRank : texts.rank(card.rank)}</span>
        <span class="percent">{percentOf(card.percent, texts.noPercent)}</span>
      </div>
      <Bar percent={card.percent ?? 0} tone={card.complete ? 'blue' : 'grey'} />
      <h2>
        <button type="button" class="title" onClick={() => go({ screen: 'application', code: card.code })}>
          {card.code} <span dir="auto">{card.title}</span>
        </button>
      </h2>
      <p dir="auto">{card.lead}</p>
      <p class="quiet">{facts.filter(Boolean).join(' · ')}</p>
      {card.complete ? null : (
        <p class="quiet">{texts.completeness(percentOf(card.completeness, texts.noPercent))}</p>
      )}
      {card.tiedWith.length > 0 ? <p class="quiet">{texts.tied(card.tiedWith)}</p> : null}
      <ul class="chips">
        {chipsOf(card, list).map(({ label, tone }) => (
          <li key={label} class={`chip ${tone}`} dir="auto">
            {label}
          </li>
        ))}
      </ul>
    </article>
  );
}

type Chip = { readonly label: string; readonly tone: string };

function chipsOf(card: Card, { flags, line }: Props['list']): Chip[] {
  const chips: Chip[] = [];
  if (card.status) chips.push({ label: card.status, tone: 'status' });
  if (line.near.includes(card.code)) chips.push({ label: texts.near, tone: 'near' });
  if (!card.complete) chips.push({ label: texts.incompleteMark, tone: 'check' });
  const raised = flags.filter(({ code }) => card.flags.includes(code));
  for (const { label, tone } of raised) if (tone !== 'information') chips.push({ label, tone });
  if (card.late && !raised.some(({ code }) => code === 'late'))
    chips.push({ label: texts.late, tone: 'check' });
  if (card.rural && !raised.some(({ code }) => code === 'rural'))
    chips.push({ label: texts.rural, tone: 'information' });
  return chips;
}
