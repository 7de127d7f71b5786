import { activityTypes, labelOf } from '../application/catalogue/codes.ts';
import { isDay, monthsLater } from './dates.ts';
import type { Plan } from './plan.ts';

/** What people may want to think over before the plan is agreed; each names what it is about and why. */
export const planHints = (plan: Plan): string[] => [
  ...dateHints(plan),
  ...partnerHints(plan),
  ...outcomeHints(plan),
  ...supportHints(plan),
  ...followUpHints(plan),
  ...reportHints(plan),
];

const isBlank = (text: string): boolean => text.trim() === '';
const when = (holds: boolean, hint: string): string[] => (holds ? [hint] : []);
const each = <Item>(items: readonly Item[], hintsOf: (item: Item) => string[]): string[] =>
  items.reduce<string[]>((all, item) => all.concat(hintsOf(item)), []);

const dateHints = ({ starts, ends }: Plan): string[] => [
  ...when(starts === '', 'The plan has no start date.'),
  ...when(ends === '', 'The plan has no end date, so no report date can be proposed.'),
];

const partnerHints = ({ partners }: Plan): string[] =>
  each(partners, ({ name, responsibilities, learningGoal }) => [
    ...when(isBlank(responsibilities), `${name || 'A partner without a name'} has no responsibility yet.`),
    ...when(
      isBlank(learningGoal),
      `${name || 'A partner without a name'} has no learning goal yet; every partner should benefit (section 4.1).`,
    ),
  ]);

const outcomeHints = ({ outcomes }: Plan): string[] =>
  outcomes.length === 0
    ? ['The plan promises no outcome, so the report will have nothing to compare with.']
    : each(outcomes, ({ id, indicator, source }) => [
        ...when(isBlank(indicator), `Outcome ${id} has no indicator: how will you measure it?`),
        ...when(isBlank(source), `Outcome ${id} has no source of verification: where can it be checked?`),
      ]);

/** Types of activity that, as section 5.1.4 says of many, seldom work with money or advice alone. */
const needBoth: readonly string[] = ['network-meeting', 'job-shadowing', 'mentoring', 'coaching'];

function supportHints({ support, activities }: Plan): string[] {
  const { money, costLines, assistance, currency } = support;
  const hasMoney = (money ?? 0) > 0;
  const hasAssistance = assistance.length > 0;
  const types = activityTypes.filter(
    ({ code }) => needBoth.includes(code) && activities.some(({ type }) => type === code),
  );
  const named = types.map(({ code }) => labelOf(activityTypes, code).toLowerCase()).join(', ');
  const missing = hasMoney ? 'technical assistance' : 'money';
  const why = named === '' ? 'many types of cooperation need' : `${named} often needs`;
  const lines = sumOf(costLines.map(({ amount }) => amount ?? 0));
  return [
    ...when(!hasMoney && !hasAssistance, 'No support is planned: neither money nor technical assistance.'),
    ...when(
      hasMoney !== hasAssistance,
      `Only one kind of support is planned, no ${missing}; ${why} both to be effective (section 5.1.4).`,
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

/** R-044, R-045, T3: a training or conference stands or falls with the partners' follow-up. */
const followUpHints = ({ activities, followUp }: Plan): string[] =>
  followUp.some(({ what }) => !isBlank(what))
    ? []
    : each(activities, ({ id, type }) =>
        when(
          type === 'training' || type === 'conference',
          `Activity ${id} is a ${type} without a follow-up step; section 5.1.3 supports none without concrete follow-up.`,
        ),
      );

const reportHints = ({ reports, starts, ends }: Plan): string[] => [
  ...when(reports.length > 0 && !reports.some(({ kind }) => kind === 'final'), 'No final report is planned.'),
  ...each(
    reports.filter(({ due }) => isDay(due)),
    ({ id, kind, due }) => [
      ...when(isDay(starts) && due < starts, `Report ${id} is due on ${due}, before the project starts.`),
      ...when(
        kind === 'final' && isDay(ends) && due < ends,
        `The final report ${id} is due on ${due}, before the project ends.`,
      ),
      ...when(
        kind === 'interim' && isDay(ends) && due > ends,
        `The interim report ${id} is due on ${due}, after the project has ended.`,
      ),
      ...when(
        kind === 'final' && isDay(ends) && due > monthsLater(ends, 3),
        `The final report ${id} is due on ${due}, more than three months after the end.`,
      ),
    ],
  ),
];
