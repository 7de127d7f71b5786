import { activityTypes, assistanceKinds, labelOf } from '../../application/catalogue/codes.ts';
import type { Plan } from '../plan.ts';
import { when } from './hint.ts';

/** Types of activity that, as section 5.1.4 says of many, seldom work with money or advice alone, with the assistance that fits each. */
const needBoth: Readonly<Record<string, string>> = {
  'network-meeting': 'facilitation',
  'job-shadowing': 'advice-job-shadowing',
  mentoring: 'advice-mentoring',
  coaching: 'advice-coaching',
};

export function supportHints({ support, activities }: Plan): string[] {
  const { money, costLines, assistance, currency } = support;
  const hasMoney = (money ?? 0) > 0;
  const hasAssistance = assistance.length > 0;
  const types = activityTypes.filter(
    ({ code }) => code in needBoth && activities.some(({ type }) => type === code),
  );
  const named = types.map(({ code }) => labelOf(activityTypes, code).toLowerCase()).join(', ');
  const fitting = types.map(({ code }) => labelOf(assistanceKinds, needBoth[code] ?? '').toLowerCase());
  const missing = hasMoney ? 'technical assistance' : 'money';
  const why = named === '' ? 'many types of cooperation need' : `${named} often needs`;
  const advice = hasMoney && fitting.length > 0 ? ` What fits: ${fitting.join(', ')}.` : '';
  const lines = sumOf(costLines.map(({ amount }) => amount ?? 0));
  return [
    ...when(!hasMoney && !hasAssistance, 'No support is planned: neither money nor technical assistance.'),
    ...when(
      hasMoney !== hasAssistance,
      `Only one kind of support is planned, no ${missing}; ${why} both to be effective (section 5.1.4).${advice}`,
    ),
    ...when(
      assistance.some(({ days }) => days === null),
      'Technical assistance is planned whose days are not known yet.',
    ),
    ...when(
      // Converted amounts are rounded line by line, so less than one unit is no difference.
      costLines.length > 0 && money !== null && Math.abs(lines - money) >= 1,
      `The money planned is ${money} ${currency}, but the cost lines add up to ${lines} ${currency}.`,
    ),
    ...when(
      costLines.some(({ amount }) => amount === null),
      'A cost line has no amount yet.',
    ),
  ];
}

/** To the cent, so that 0.1 and 0.2 make 0.3. */
const sumOf = (amounts: readonly number[]): number =>
  Math.round(amounts.reduce((sum, amount) => sum + amount, 0) * 100) / 100;
