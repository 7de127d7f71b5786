import { serviceOf } from './google-returns.ts';
import { isServiceCall } from './is-service-call.ts';
import { movedCells } from './moved-cells.ts';

/** What an execution asked of Google's services. */
export type Usage = {
  /** Every call, those that only hand over an object to call next among them. */
  readonly calls: number;
  /** The same by `Class.method`. */
  readonly callsByMethod: Readonly<Record<string, number>>;
  /** Calls that bring or take data. */
  readonly serviceCalls: number;
  /** The same by service: `Spreadsheet`, `Forms`, `Properties` ... */
  readonly serviceCallsByService: Readonly<Record<string, number>>;
  /** Cells whose values, notes, formats ... were brought to the script, each as often as it was. */
  readonly cellsRead: number;
  readonly cellsWritten: number;
};

export type UsageCounter = {
  /** Counts a call before it runs; gives the number it has among all, and among those of its method. */
  readonly begun: (
    className: string,
    method: string,
  ) => { readonly nth: number; readonly nthOfMethod: number };
  readonly done: (className: string, method: string, given: readonly unknown[], brought: unknown) => void;
  readonly usage: () => Usage;
};

export function countUsage(): UsageCounter {
  const callsByMethod: Record<string, number> = {};
  const serviceCallsByService: Record<string, number> = {};
  const sums = { calls: 0, serviceCalls: 0, cellsRead: 0, cellsWritten: 0 };
  return {
    begun(className, method) {
      const name = `${className}.${method}`;
      const nthOfMethod = (callsByMethod[name] ?? 0) + 1;
      callsByMethod[name] = nthOfMethod;
      sums.calls += 1;
      if (isServiceCall(className, method)) {
        const service = serviceOf(className);
        serviceCallsByService[service] = (serviceCallsByService[service] ?? 0) + 1;
        sums.serviceCalls += 1;
      }
      return { nth: sums.calls, nthOfMethod };
    },
    done(className, method, given, brought) {
      const { read, written } = movedCells(className, method, given, brought);
      sums.cellsRead += read;
      sums.cellsWritten += written;
    },
    usage: () => ({
      ...sums,
      callsByMethod: { ...callsByMethod },
      serviceCallsByService: { ...serviceCallsByService },
    }),
  };
}
