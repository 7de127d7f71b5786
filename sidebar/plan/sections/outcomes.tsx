import { useState } from 'preact/hooks';
import { Button } from '../../parts/button.tsx';
import { SelectField, TextField } from '../../parts/field.tsx';
import { today } from '../../parts/today.ts';
import { choicesFrom, type SectionProps } from '../lines/choices.ts';
import { nextId } from '../lines/next-id.ts';
import { Rows } from '../lines/rows.tsx';
import { Section } from '../lines/section.tsx';
import type { EditedPlan } from '../plan-draft.ts';
import { sectionTexts } from './texts.ts';

type Outcome = EditedPlan['outcomes'][number];

/** What is promised now, beside what was promised first; a promise that is removed stays below as dropped. */
export function OutcomesSection({ plan, choices, onChange }: SectionProps) {
  const { outcomes: texts } = sectionTexts;
  const isDropped = ({ dropped }: Outcome) => dropped !== '';
  const aimedAt = plan.outcomes.filter((outcome) => !isDropped(outcome));
  const dropped = plan.outcomes.filter(isDropped);
  const set = (id: string, part: Partial<Outcome>) =>
    onChange({ outcomes: plan.outcomes.map((one) => (one.id === id ? { ...one, ...part } : one)) });
  return (
    <Section title={texts.title} count={aimedAt.length}>
      <Rows
        items={aimedAt}
        name={texts.name}
        add={texts.add}
        make={() => ({ ...empty, id: nextId('O', plan.outcomes) })}
        onChange={(next) => onChange({ outcomes: [...next, ...others(plan.outcomes, next)] })}
      >
        {(row, change) => (
          <>
            <SelectField
              label={texts.level}
              value={row.level}
              choices={choicesFrom(choices.outcomeLevels)}
              onChange={(level) => change({ level })}
            />
            <TextField
              label={texts.outcome}
              help={first(row.promised, row.outcome)}
              kind="paragraph"
              value={row.outcome}
              onChange={(outcome) => change({ outcome })}
            />
            <TextField
              label={texts.indicator}
              help={first(row.promisedIndicator, row.indicator)}
              kind="paragraph"
              value={row.indicator}
              onChange={(indicator) => change({ indicator })}
            />
            <TextField
              label={texts.source}
              help={first(row.promisedSource, row.source)}
              kind="paragraph"
              value={row.source}
              onChange={(source) => change({ source })}
            />
          </>
        )}
      </Rows>
      {dropped.length === 0 ? null : (
        <>
          <h3>{texts.droppedTitle}</h3>
          {dropped.map((outcome) => (
            <fieldset key={outcome.id}>
              <legend>{outcome.id}</legend>
              <p dir="auto">{outcome.promised || outcome.outcome}</p>
              <DroppedField value={outcome.dropped} onChange={(why) => set(outcome.id, { dropped: why })} />
              <Button kind="link" onPress={() => set(outcome.id, { dropped: '' })}>
                {texts.again(outcome.id)}
              </Button>
            </fieldset>
          ))}
        </>
      )}
    </Section>
  );
}

type Field = { readonly value: string; readonly onChange: (value: string) => void };

/** An emptied field does not take the outcome up again in the middle of typing: the button does that. */
function DroppedField({ value, onChange }: Field) {
  const [typed, setTyped] = useState(value);
  return (
    <TextField
      label={sectionTexts.outcomes.dropped}
      value={typed}
      onChange={(next) => {
        setTyped(next);
        onChange(next.trim() === '' ? today() : next);
      }}
    />
  );
}

const empty: Outcome = {
  ...{ id: '', level: '', outcome: '', indicator: '', source: '' },
  ...{ promised: '', promisedIndicator: '', promisedSource: '', dropped: '' },
};

const first = (promised: string, now: string): string =>
  promised === '' || promised === now ? '' : sectionTexts.outcomes.promised(promised);

/** Those dropped before, and those promised that have just been removed. */
const others = (all: readonly Outcome[], next: readonly Outcome[]): Outcome[] =>
  all
    .filter(({ id, promised, dropped }) => !next.some((one) => one.id === id) && (promised || dropped) !== '')
    .map((outcome) => ({ ...outcome, dropped: outcome.dropped || today() }));
