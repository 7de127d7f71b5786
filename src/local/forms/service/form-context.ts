import type { Execution } from '../../runtime/execution.ts';
import type { FormState } from '../state.ts';
import type { FormsBehaviour } from './behaviour.ts';

/** What every object of one form shares. */
export type FormContext = {
  readonly execution: Execution;
  readonly behaviour: FormsBehaviour;
  readonly form: FormState;
};
