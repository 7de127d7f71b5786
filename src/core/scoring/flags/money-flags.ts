import type { Application } from '../../application/application.ts';
import type { Settings } from '../../call/settings/settings.ts';
import { asks } from '../evidence/asks.ts';
import { costLineSum, figure } from '../evidence/cost-line-sum.ts';
import type { Flag } from '../scored.ts';

/** Flags about the support asked for. Amounts are in the call's currency. */
export function moneyFlags(
  application: Application,
  { ceiling, currency }: Pick<Settings, 'ceiling' | 'currency'>,
): readonly Flag[] {
  const { requested, costLines, assistance } = application.support;
  const { amount } = requested;
  const money = (value: number) => `${figure(value)} ${currency}`.trim();
  const found: Flag[] = [];
  if (requested.doubt !== '')
    found.push({
      code: 'amount-unclear',
      label: 'Amount unclear',
      paragraph: '',
      reason: requested.doubt,
      tone: 'check',
    });
  const sum = costLineSum(costLines);
  // Each figure that was converted is rounded to a cent of its own.
  const rounding = 0.005 * (costLines.length + 1);
  if (amount !== null && asks(application, /^support\.costLines$/) && Math.abs(sum - amount) > rounding)
    found.push({
      code: 'amounts-do-not-add-up',
      label: 'Amounts do not add up',
      paragraph: 'section 5.1.4',
      reason: `The cost lines make ${money(sum)}, the amount asked for is ${money(amount)}.`,
      tone: 'check',
    });
  if (amount !== null && ceiling !== null && amount > ceiling)
    found.push({
      code: 'over-ceiling',
      label: 'Over the ceiling',
      paragraph: '',
      reason: `Asks for ${money(amount)}; the most one application may ask for is ${money(ceiling)}.`,
      tone: 'check',
    });
  const onlyMoney = (amount ?? 0) > 0 && assistance.length === 0 && asks(application, /^assistance\./);
  const onlyAssistance = amount === 0 && assistance.length > 0;
  if (onlyMoney || onlyAssistance)
    found.push({
      code: 'one-kind-of-support',
      label: 'One kind of support only',
      paragraph: 'section 5.1.4',
      reason: `Asks for ${onlyMoney ? 'money' : 'technical assistance'} only; many types of cooperation need both to be effective.`,
      tone: 'information',
    });
  return found;
}
