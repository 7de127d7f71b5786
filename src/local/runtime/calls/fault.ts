import type { KnownFault } from './fault-messages.ts';

/** Plain data, so that a page can offer it, a file keep it and a test read well. */
export type Fault = {
  /** At which call it happens, 1 is the first: of all calls, or of those of `ofMethod`. */
  readonly atCall: number;
  /** `Range.setValues`: count the calls of this method alone. */
  readonly ofMethod?: string;
  /** How many calls in a row, from that one; 1 unless said. */
  readonly times?: number;
  /**
   * `throw`: an exception the script may catch. `kill`: Google ends the execution. `delay`: script time passes, and
   * the call goes well unless that ends the execution.
   */
  readonly kind: 'throw' | 'kill' | 'delay';
  /** `after`: the call took effect and only its answer is lost. Before, unless said. */
  readonly when?: 'before' | 'after';
  /** One of Google's own sentences; "Please try again later" unless said, and for `kill` the time limit's. */
  readonly known?: KnownFault;
  /** Other words instead. */
  readonly message?: string;
  /** For `delay`: script time in milliseconds. */
  readonly delayMs?: number;
};

/** The call a fault may hit. */
export type FaultyCall = { readonly name: string; readonly nth: number; readonly nthOfMethod: number };

export const hits = (fault: Fault, { name, nth, nthOfMethod }: FaultyCall): boolean => {
  const at = fault.ofMethod === undefined ? nth : fault.ofMethod === name ? nthOfMethod : 0;
  return at >= fault.atCall && at < fault.atCall + (fault.times ?? 1);
};
