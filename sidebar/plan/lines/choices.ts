import type { Output } from '../../../src/contract/contract.ts';
import type { Choice } from '../../parts/field.tsx';
import type { EditedPlan } from '../plan-draft.ts';

type Choices = Output<'getPlan'>['choices'];

export type SectionProps = {
  readonly plan: EditedPlan;
  readonly choices: Choices;
  readonly onChange: (part: Partial<EditedPlan>) => void;
};

const texts = { choose: 'Choose' };

export const choicesFrom = (
  options: readonly { readonly code: string; readonly label: string }[],
): Choice[] => [
  { value: '', label: texts.choose },
  ...options.map(({ code, label }) => ({ value: code, label })),
];
