import * as z from 'zod/mini';
import type { Result } from '../core/problem.ts';
import { describeProblem } from '../core/problem.ts';
import { contract, type ProcedureName } from './contract.ts';
import type { Handlers } from './handlers.ts';
import type { Json } from './json.ts';
import { pack } from './packed.ts';

export type Request = { readonly procedure: string; readonly input: unknown };

/** `value` is packed. `problems` are whole sentences a person can act on; the other codes are the page's mistakes. */
export type Reply =
  | { readonly ok: true; readonly value: Json }
  | {
      readonly ok: false;
      readonly code: 'problem' | 'invalid-input' | 'unknown-procedure';
      readonly message: string;
      readonly problems: readonly string[];
    };

const request = () => z.object({ procedure: z.string(), input: z.unknown() });

const isProcedure = (name: string): name is ProcedureName => Object.keys(contract()).includes(name);

/**
 * Runs one request of the sidebar: anything in, plain JSON out. A caller's mistake is a reply; a refusal by Google or
 * a bug is thrown, and reaches the page's failure handler.
 */
export function answer(handlers: Handlers, asked: unknown): Reply {
  const read = request().safeParse(asked);
  if (!read.success) return mistake('invalid-input', z.prettifyError(read.error));
  const { procedure } = read.data;
  if (!isProcedure(procedure)) return mistake('unknown-procedure', `There is no "${procedure}".`);

  const input = contract()[procedure].input.safeParse(read.data.input);
  if (!input.success) return mistake('invalid-input', z.prettifyError(input.error));

  const handler = handlers[procedure] as (value: unknown) => Result<unknown>;
  const result = handler(input.data);
  if (!result.ok) {
    const problems = result.problems.map(describeProblem);
    return { ok: false, code: 'problem', message: problems.join('\n'), problems };
  }
  return { ok: true, value: pack(contract()[procedure].output.parse(result.value)) };
}

const mistake = (code: 'invalid-input' | 'unknown-procedure', message: string): Reply => ({
  ok: false,
  code,
  message,
  problems: [],
});
