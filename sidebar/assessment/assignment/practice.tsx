import { useState } from 'preact/hooks';
import { Button } from '../../parts/button.tsx';
import { SelectField } from '../../parts/field.tsx';
import type { Proposal } from './assignment-screen.tsx';
import { assignmentTexts as texts } from './texts.ts';

type Props = {
  readonly proposal: Proposal;
  readonly busy: boolean;
  readonly onChoose: (application: string) => void;
};

/** Those that do not take part come first: they are the better ones to practise on. */
export function Practice({ proposal, busy, onChoose }: Props) {
  const { practice, choices, leftOut } = proposal;
  const [chosen, setChosen] = useState(practice);
  const out = new Set(leftOut.map(({ code }) => code));
  const ordered = [
    ...choices.filter(({ code }) => out.has(code)),
    ...choices.filter(({ code }) => !out.has(code)),
  ];
  return (
    <section>
      <h2>{texts.practice}</h2>
      <p>{texts.practiceExplain}</p>
      <SelectField
        label={texts.practiceApplication}
        value={chosen}
        choices={[
          { value: '', label: texts.none },
          ...ordered.map(({ code, title }) => ({ value: code, label: `${code} ${title}` })),
        ]}
        onChange={setChosen}
      />
      {chosen === practice ? null : (
        <Button busy={busy} onPress={() => onChoose(chosen)}>
          {texts.choose}
        </Button>
      )}
    </section>
  );
}
