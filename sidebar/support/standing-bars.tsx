import type { Output } from '../../src/contract/contract.ts';
import { Bar } from '../parts/bar.tsx';
import { figure, money as inMoney } from '../parts/figures.ts';
import { supportTexts as texts } from './texts.ts';

type Support = Output<'getSupport'>;

/** What was given of what was planned, in money and in days. */
export function StandingBars({
  support: { money, days, currency },
}: {
  readonly support: Pick<Support, 'money' | 'days' | 'currency'>;
}) {
  return (
    <section>
      <h2>{texts.standing}</h2>
      <Share title={texts.money} standing={money} word={(amount) => inMoney(amount, currency, '')} />
      <Share title={texts.days} standing={days} word={(amount) => `${figure(amount)} ${texts.dayUnit}`} />
    </section>
  );
}

type Props = {
  readonly title: string;
  readonly standing: Support['money'];
  readonly word: (amount: number) => string;
};

function Share({ title, standing: { planned, given, open }, word }: Props) {
  return (
    <div class="share">
      <h3>{title}</h3>
      <Bar percent={planned > 0 ? (given / planned) * 100 : given > 0 ? 100 : 0} tone="green" />
      <p>
        {texts.of(word(given), word(planned))}
        <br />
        <span class="quiet">{open > 0 ? texts.open(word(open)) : texts.nothingOpen}</span>
      </p>
    </div>
  );
}
