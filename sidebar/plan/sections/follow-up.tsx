import { TextField } from '../../parts/field.tsx';
import type { SectionProps } from '../lines/choices.ts';
import { nextId } from '../lines/next-id.ts';
import { Rows } from '../lines/rows.tsx';
import { Section } from '../lines/section.tsx';
import { sectionTexts } from './texts.ts';

/** What comes after, and what could go wrong. */
export function FollowUpSections({ plan, onChange }: SectionProps) {
  const { followUp, challenges } = sectionTexts;
  return (
    <>
      <Section title={followUp.title} count={plan.followUp.length}>
        <Rows
          items={plan.followUp}
          name={followUp.name}
          add={followUp.add}
          make={() => ({ id: nextId('follow-up-', plan.followUp), what: '', who: '', when: '' })}
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
          make={() => ({ id: nextId('challenge-', plan.challenges), challenge: '', response: '' })}
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
