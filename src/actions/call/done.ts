import type { Problem } from '../../core/problem.ts';

/** What was done, in a sentence, and what could not be while the rest was. */
export type Done = { readonly message: string; readonly problems: readonly Problem[] };
