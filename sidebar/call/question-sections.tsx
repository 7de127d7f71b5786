import { useState } from 'preact/hooks';
import type { Output } from '../../src/contract/contract.ts';
import { Button } from '../parts/button.tsx';
import { SelectField } from '../parts/field.tsx';
import { questionTexts as texts } from './texts.ts';

type Questions = Output<'getQuestions'>;
type Field = Questions['fields'][number];
/** What was chosen on this page, by field; '' is a choice not made yet. */
export type Matches = Readonly<Record<string, readonly string[]>>;

type Props = {
  readonly questions: Questions;
  readonly edited: Matches;
  readonly onChange: (key: string, matched: readonly string[]) => void;
};

export function QuestionSections({ questions, edited, onChange }: Props) {
  const sections = [...new Set(questions.fields.map(({ section }) => section))];
  return (
    <>
      {sections.map((section) => (
        <Section
          key={section}
          title={section}
          fields={questions.fields.filter((field) => field.section === section)}
          questions={questions.questions}
          edited={edited}
          onChange={onChange}
        />
      ))}
    </>
  );
}

type SectionProps = {
  readonly title: string;
  readonly fields: readonly Field[];
  readonly questions: Questions['questions'];
  readonly edited: Matches;
  readonly onChange: Props['onChange'];
};

/** A section draws its lists of choices only when it is opened: all of them together are thousands of options. */
function Section({ title, fields, questions, edited, onChange }: SectionProps) {
  const [open, setOpen] = useState(false);
  const matchedOf = (field: Field) => edited[field.key] ?? field.matched;
  const matched = fields.filter((field) => matchedOf(field).some((id) => id !== '')).length;
  const proposed = fields.filter((field) => field.proposed && !edited[field.key]).length;
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <h2 dir="auto">{title}</h2>
        <span class="quiet">{texts.sectionCount(matched, fields.length, proposed)}</span>
      </summary>
      {open
        ? fields.map((field) => (
            <MatchField
              key={field.key}
              field={field}
              checked={edited[field.key] !== undefined}
              matched={matchedOf(field)}
              questions={questions}
              onChange={(next) => onChange(field.key, next)}
            />
          ))
        : null}
    </details>
  );
}

type MatchProps = {
  readonly field: Field;
  readonly checked: boolean;
  readonly matched: readonly string[];
  readonly questions: Questions['questions'];
  readonly onChange: (matched: readonly string[]) => void;
};

function MatchField({ field, checked, matched, questions, onChange }: MatchProps) {
  const choices = [
    { value: '', label: texts.none },
    ...questions.map(({ id, label, section }) => ({
      value: id,
      label: section ? `${section}: ${label}` : label,
    })),
  ];
  const rows = matched.length > 0 ? matched : [''];
  const help = field.neededBy.length > 0 ? texts.neededBy(field.neededBy) : '';
  return (
    <div class="match">
      {rows.map((id, number) => (
        <SelectField
          key={number}
          label={texts.question(field.title, number)}
          help={number === 0 ? help : ''}
          value={id}
          choices={choices}
          onChange={(value) => onChange(rows.map((one, index) => (index === number ? value : one)))}
        />
      ))}
      {field.proposed && !checked ? (
        <p class="chip attention" dir="auto">
          {texts.proposed}
          {field.reason ? `: ${field.reason}` : ''}
        </p>
      ) : null}
      {rows.every((id) => id !== '') ? (
        <Button kind="link" label={texts.moreFor(field.title)} onPress={() => onChange([...rows, ''])}>
          {texts.more}
        </Button>
      ) : null}
    </div>
  );
}
