import { TextField } from '../../parts/field.tsx';
import type { SectionProps } from '../lines/choices.ts';
import { nextId } from '../lines/next-id.ts';
import { Rows } from '../lines/rows.tsx';
import { Section } from '../lines/section.tsx';
import { sectionTexts } from './texts.ts';

/** Who takes part; who left stays in the list with the day, so that it is known who was there. */
export function PartnersSection({ plan, onChange }: SectionProps) {
  const { partners: texts } = sectionTexts;
  return (
    <Section title={texts.title} count={plan.partners.length}>
      <Rows
        items={plan.partners}
        name={texts.name}
        add={texts.add}
        make={() => ({ ...empty, id: nextId('partner-', plan.partners) })}
        onChange={(partners) => onChange({ partners })}
      >
        {(partner, set) => (
          <>
            <TextField label={texts.partner} value={partner.name} onChange={(name) => set({ name })} />
            <TextField label={texts.role} value={partner.role} onChange={(role) => set({ role })} />
            <TextField label={texts.town} value={partner.town} onChange={(town) => set({ town })} />
            <TextField label={texts.email} value={partner.email} onChange={(email) => set({ email })} />
            <TextField
              label={texts.responsibilities}
              kind="paragraph"
              value={partner.responsibilities}
              onChange={(responsibilities) => set({ responsibilities })}
            />
            <TextField
              label={texts.learningGoal}
              kind="paragraph"
              value={partner.learningGoal}
              onChange={(learningGoal) => set({ learningGoal })}
            />
            <TextField label={texts.agreed} value={partner.agreed} onChange={(agreed) => set({ agreed })} />
            <TextField label={texts.joined} value={partner.joined} onChange={(joined) => set({ joined })} />
            <TextField
              label={texts.left}
              help={texts.leftHelp}
              value={partner.left}
              onChange={(left) => set({ left })}
            />
          </>
        )}
      </Rows>
    </Section>
  );
}

const empty = {
  ...{ name: '', role: 'partner', town: '', email: '', responsibilities: '', learningGoal: '', agreed: '' },
  ...{ joined: '', left: '' },
};
