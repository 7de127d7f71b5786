import { activityTypes, assistanceKinds, labelOf, outcomeLevels } from '../../application/catalogue/codes.ts';
import { activityQuestions, questionLabel } from '../activity-questions.ts';
import type { Plan, PlanActivity } from '../plan.ts';

/** A line of a plan as people speak of it; fields that say nothing are left out. */
export type NamedLine = {
  readonly key: string;
  readonly name: string;
  readonly fields: readonly (readonly [field: string, value: string])[];
};

export function namedLines(plan: Plan): NamedLine[] {
  const { support } = plan;
  return [
    line('project', 'The project', [
      ['name', plan.title],
      ['shared goal', plan.sharedGoal],
      ['start', plan.starts],
      ['end', plan.ends],
      ['money', amount(support.money, support.currency)],
      ['notes', plan.notes],
    ]),
    ...plan.partners.map((partner) =>
      line(`partner ${partner.id}`, partner.name.trim() === '' ? `Partner ${partner.id}` : partner.name, [
        ['name', partner.name],
        ['role', partner.role],
        ['town', partner.town],
        ['e-mail', partner.email],
        ['responsibilities', partner.responsibilities],
        ['learning goal', partner.learningGoal],
        ['joined', partner.joined],
        ['left', partner.left],
      ]),
    ),
    ...plan.activities.map(activity),
    ...plan.followUp.map(({ id, what, who, when }) =>
      line(`follow-up ${id}`, numbered('Follow-up step', id), [
        ['what', what],
        ['who', who],
        ['when', when],
      ]),
    ),
    ...plan.outcomes.map(({ id, level, outcome, indicator, source, dropped }) =>
      line(`outcome ${id}`, `Outcome ${id}`, [
        ['promise', outcome],
        ['for whom', labelOf(outcomeLevels, level)],
        ['indicator', indicator],
        ['source', source],
        ['dropped', dropped],
      ]),
    ),
    ...plan.challenges.map(({ id, challenge, response }) =>
      line(`challenge ${id}`, numbered('Challenge', id), [
        ['what', challenge],
        ['response', response],
      ]),
    ),
    ...plan.points.map(({ id, what, settled }) =>
      line(`point ${id}`, numbered('Point to settle', id), [
        ['what', what],
        ['settled', settled],
      ]),
    ),
    ...support.costLines.map(({ id, what, organisation, amount: money }) =>
      line(`cost ${id}`, numbered('Cost', id), [
        ['what', what],
        ['organisation', organisation],
        ['amount', amount(money, support.currency)],
      ]),
    ),
    ...support.assistance.map(({ id, kind, what, days }) =>
      line(`assistance ${id}`, numbered('Assistance', id), [
        ['kind', labelOf(assistanceKinds, kind)],
        ['what', what],
        ['days', amount(days, '')],
      ]),
    ),
    ...plan.reports.map(({ id, kind, due, reason }) =>
      line(`report ${id}`, `Report ${id}`, [
        ['kind', kind],
        ['due', due],
        ['why', reason],
      ]),
    ),
  ];
}

const activity = ({ id, type, what, who, from, to, details }: PlanActivity): NamedLine =>
  line(`activity ${id}`, `Activity ${id}`, [
    ['type', labelOf(activityTypes, type)],
    ['what', what],
    ['who', who],
    ['from', from],
    ['to', to],
    ...details.map(({ question, answer }): [string, string] => [named(question), answer]),
  ]);

/** A question people made up may be called like a field, or like a question of ours. */
const named = (question: string): string =>
  activityQuestions.some(({ code }) => code === question) ? questionLabel(question) : `“${question}”`;

/** cost-2 is “Cost 2”. */
const numbered = (name: string, id: string): string => `${name} ${id.replace(/^[a-z-]+-/, '')}`;

const amount = (value: number | null, unit: string): string =>
  value === null ? '' : `${value} ${unit}`.trim();

const line = (key: string, name: string, fields: NamedLine['fields']): NamedLine => ({
  key,
  name,
  fields: fields.filter(([, value]) => value !== ''),
});
