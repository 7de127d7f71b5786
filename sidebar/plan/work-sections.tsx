import { SelectField, TextField } from '../parts/field.tsx';
import { choicesFrom, type SectionProps } from './choices.ts';
import { nextId } from './next-id.ts';
import { Rows } from './rows.tsx';
import { Section } from './section.tsx';
import { sectionTexts } from './texts.ts';

/** Who does what with whom, and what comes after. */
export function WorkSections({ plan, choices, onChange }: SectionProps) {
  const { partners, activities, followUp, challenges } = sectionTexts;
  return (
    <>
      <Section title={partners.title} count={plan.partners.length}>
        <Rows
          items={plan.partners}
          name={partners.name}
          add={partners.add}
          make={newPartner}
          onChange={(next) => onChange({ partners: next })}
        >
          {(partner, set) => (
            <>
              <TextField label={partners.partner} value={partner.name} onChange={(name) => set({ name })} />
              <TextField label={partners.town} value={partner.town} onChange={(town) => set({ town })} />
              <TextField label={partners.email} value={partner.email} onChange={(email) => set({ email })} />
              <TextField
                label={partners.responsibilities}
                kind="paragraph"
                value={partner.responsibilities}
                onChange={(responsibilities) => set({ responsibilities })}
              />
              <TextField
                label={partners.learningGoal}
                kind="paragraph"
                value={partner.learningGoal}
                onChange={(learningGoal) => set({ learningGoal })}
              />
              <TextField
                label={partners.agreed}
                value={partner.agreed}
                onChange={(agreed) => set({ agreed })}
              />
            </>
          )}
        </Rows>
      </Section>
      <Section title={activities.title} count={plan.activities.length}>
        <Rows
          items={plan.activities}
          name={activities.name}
          add={activities.add}
          make={() => ({ id: nextId('A', plan.activities), type: '', what: '', who: '', from: '', to: '' })}
          onChange={(next) => onChange({ activities: next })}
        >
          {(activity, set) => (
            <>
              <SelectField
                label={activities.type}
                value={activity.type}
                choices={choicesFrom(choices.activityTypes)}
                onChange={(type) => set({ type })}
              />
              <TextField
                label={activities.what}
                kind="paragraph"
                value={activity.what}
                onChange={(what) => set({ what })}
              />
              <TextField
                label={activities.who}
                kind="paragraph"
                value={activity.who}
                onChange={(who) => set({ who })}
              />
              <TextField label={activities.from} value={activity.from} onChange={(from) => set({ from })} />
              <TextField label={activities.to} value={activity.to} onChange={(to) => set({ to })} />
            </>
          )}
        </Rows>
      </Section>
      <Section title={followUp.title} count={plan.followUp.length}>
        <Rows
          items={plan.followUp}
          name={followUp.name}
          add={followUp.add}
          make={() => ({ what: '', who: '', when: '' })}
          onChange={(next) => onChange({ followUp: next })}
        >
          {(step, set) => (
            <>
              <TextField
                label={followUp.what}
                kind="paragraph"
                value={step.what}
                onChange={(what) => set({ what })}
              />
              <TextField label={followUp.who} value={step.who} onChange={(who) => set({ who })} />
              <TextField label={followUp.when} value={step.when} onChange={(when) => set({ when })} />
            </>
          )}
        </Rows>
      </Section>
      <Section title={challenges.title} count={plan.challenges.length}>
        <Rows
          items={plan.challenges}
          name={challenges.name}
          add={challenges.add}
          make={() => ({ challenge: '', response: '' })}
          onChange={(next) => onChange({ challenges: next })}
        >
          {(row, set) => (
            <>
              <TextField
                label={challenges.challenge}
                kind="paragraph"
                value={row.challenge}
                onChange={(challenge) => set({ challenge })}
              />
              <TextField
                label={challenges.response}
                kind="paragraph"
                value={row.response}
                onChange={(response) => set({ response })}
              />
            </>
          )}
        </Rows>
      </Section>
    </>
  );
}

const newPartner = () => ({
  name: '',
  role: 'partner',
  town: '',
  email: '',
  responsibilities: '',
  learningGoal: '',
  agreed: '',
});
