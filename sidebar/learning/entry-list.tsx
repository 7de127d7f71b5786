import { entryTexts as texts } from './texts.ts';

export type Line = {
  readonly head: string;
  readonly text: string;
  readonly more: string;
  readonly by: string;
  readonly madeAt: string;
};

/** What is in the tab already, as it was typed. */
export function EntryList({ lines }: { readonly lines: readonly Line[] }) {
  if (lines.length === 0) return <p class="quiet">{texts.nothingYet}</p>;
  return (
    <ul class="entries">
      {lines.map((line) => (
        <li key={`${line.head} ${line.text} ${line.madeAt}`}>
          <strong dir="auto">{line.head}</strong>
          <p class="literal" dir="auto">
            {line.text}
          </p>
          {line.more ? (
            <p class="literal" dir="auto">
              {line.more}
            </p>
          ) : null}
          <p class="quiet">{texts.by(line.by, line.madeAt)}</p>
        </li>
      ))}
    </ul>
  );
}

/** The label of a choice, or what was typed instead of one. */
export const labelOf = (
  choices: readonly { readonly value: string; readonly label: string }[],
  value: string,
): string => choices.find((choice) => choice.value === value)?.label ?? value;
