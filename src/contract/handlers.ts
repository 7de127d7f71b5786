import type { Result } from '../core/problem.ts';
import type { Input, Output, ProcedureName } from './contract.ts';

/** What the server implements: plain functions, as Apps Script is synchronous; what a person can mend is refused with problems. */
export type Handlers = { [Name in ProcedureName]: (input: Input<Name>) => Result<Output<Name>> };

/** What the sidebar sees: the same functions, returning promises that are rejected with a worded problem. */
export type Server = { [Name in ProcedureName]: (input: Input<Name>) => Promise<Output<Name>> };
