import { Button } from '../../parts/button.tsx';
import { FindingForm } from './finding-form.tsx';
import type { Finding, Interview } from './interview-screen.tsx';
import { interviewTexts } from './texts.ts';

const texts = interviewTexts.record;

type Props = {
  readonly interview: Interview;
  /** What is not saved yet, by criterion. */
  readonly changed: Readonly<Record<string, Finding>>;
  readonly busy: boolean;
  readonly onChange: (finding: Finding) => void;
  readonly onSave: () => void;
};

/** Criterion by criterion what the interview found; all of it is saved at once. */
export function Findings({ interview: { criteria }, changed, busy, onChange, onSave }: Props) {
  const count = Object.keys(changed).length;
  return (
    <section>
      <h2>{texts.title}</h2>
      <p>{texts.explain}</p>
      {criteria.map((criterion) => (
        <FindingForm
          key={criterion.code}
          criterion={criterion}
          finding={changed[criterion.code] ?? findingOf(criterion)}
          onChange={onChange}
        />
      ))}
      {count > 0 ? <p>{texts.unsaved(count)}</p> : null}
      <Button kind="primary" busy={busy || count === 0} onPress={onSave}>
        {texts.save}
      </Button>
    </section>
  );
}

/** As saved; what was typed into the sheet and is no finding counts as none. */
const findingOf = ({ code, finding, note, adjusted }: Interview['criteria'][number]): Finding => ({
  criterion: code,
  finding: texts.findings.find(({ value }) => value === finding)?.value ?? '',
  note,
  adjusted,
});
