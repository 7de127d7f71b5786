import { SelectField, TextField } from '../../parts/field.tsx';
import { choicesFrom, type SectionProps } from '../lines/choices.ts';
import { nextId } from '../lines/next-id.ts';
import { Rows } from '../lines/rows.tsx';
import { Section } from '../lines/section.tsx';
import type { EditedPlan } from '../plan-draft.ts';
import { sectionTexts } from './texts.ts';

type Details = EditedPlan['activities'][number]['details'];

/** Each activity with the questions of its type; answers to those of another type are kept and not shown. */
export function ActivitiesSection({ plan, choices, onChange }: SectionProps) {
  const { activities: texts } = sectionTexts;
  return (
    <Section title={texts.title} count={plan.activities.length}>
      <Rows
        items={plan.activities}
        name={texts.name}
        add={texts.add}
        make={() => ({ ...empty, id: nextId('A', plan.activities) })}
        onChange={(activities) => onChange({ activities })}
      >
        {(activity, set) => (
          <>
            <SelectField
              label={texts.type}
              value={activity.type}
              choices={choicesFrom(choices.activityTypes)}
              onChange={(type) => set({ type })}
            />
            <TextField
              label={texts.what}
              kind="paragraph"
              value={activity.what}
              onChange={(what) => set({ what })}
            />
            {choices.questions
              .filter(({ types }) => types.includes(activity.type))
              .map(({ code, label }) => (
                <TextField
                  key={code}
                  label={label}
                  value={activity.details.find(({ question }) => question === code)?.answer ?? ''}
                  onChange={(answer) => set({ details: answered(activity.details, code, answer) })}
                />
              ))}
            <TextField
              label={texts.who}
              kind="paragraph"
              value={activity.who}
              onChange={(who) => set({ who })}
            />
            <TextField label={texts.from} value={activity.from} onChange={(from) => set({ from })} />
            <TextField label={texts.to} value={activity.to} onChange={(to) => set({ to })} />
          </>
        )}
      </Rows>
    </Section>
  );
}

const empty = { type: '', what: '', who: '', from: '', to: '', details: [] };

function answered(details: Details, question: string, answer: string): Details {
  if (answer === '') return details.filter((one) => one.question !== question);
  return details.some((one) => one.question === question)
    ? details.map((one) => (one.question === question ? { question, answer } : one))
    : [...details, { question, answer }];
}
