import type { Output } from '../../src/contract/contract.ts';
import { figure, money } from '../parts/figures.ts';
import { envelopeTexts as texts } from './texts.ts';

type Envelope = Output<'listApplications'>['envelope'];
type Share = Envelope['money'];

/** What there is to give, what is shortlisted and what is asked for. */
export function EnvelopeBars({ envelope }: { readonly envelope: Envelope }) {
  return (
    <section>
      <h2>{texts.title}</h2>
      <ShareBars
        title={texts.money}
        share={envelope.money}
        word={(amount) => money(amount, envelope.currency, '')}
      />
      <ShareBars
        title={texts.days}
        share={envelope.days}
        word={(amount) => `${figure(amount)} ${texts.dayUnit}`}
      />
    </section>
  );
}

type Props = { readonly title: string; readonly share: Share; readonly word: (amount: number) => string };

function ShareBars({ title, share, word }: Props) {
  const { available, requested, shortlisted, given } = share;
  const most = Math.max(available ?? 0, requested, shortlisted, 1);
  const at = (amount: number) => (amount / most) * 100;
  const over = available === null ? 0 : shortlisted - available;
  return (
    <div class="share">
      <h3>{title}</h3>
      <svg class="bar envelope" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
        <rect class="bar-ground" width="100" height="10" />
        <rect class="bar-asked" width={at(requested)} height="10" />
        <rect class={over > 0 ? 'bar-over' : 'bar-fill'} width={at(shortlisted)} height="10" />
        {given > 0 ? <rect class="bar-given" width={at(given)} height="10" /> : null}
        {available === null ? null : (
          <rect class="bar-limit" x={Math.min(at(available), 99)} width="1" height="10" />
        )}
      </svg>
      <ul class="figures">
        <li class="key-fill">{texts.shortlisted(word(shortlisted))}</li>
        {given > 0 ? <li class="key-given">{texts.given(word(given))}</li> : null}
        <li class="key-asked">{texts.requested(word(requested))}</li>
        <li class="key-limit">{available === null ? texts.noAvailable : texts.available(word(available))}</li>
      </ul>
      {over > 0 ? <p class="over-envelope">{texts.over(word(over))}</p> : null}
    </div>
  );
}
