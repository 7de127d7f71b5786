import { nameOf } from '../../../runtime/enumeration.ts';
import { Refusal } from '../../cells/refusal.ts';
import type { GoogleSpreadsheet, SheetsContext } from '../context.ts';
import { entryNamed, enumerations } from '../enumerations.ts';

/** Spreadsheet's methods for place, time and calculation: what File > Settings shows. */
export function spreadsheetSettings(
  { state }: SheetsContext,
  self: () => GoogleSpreadsheet,
): Partial<GoogleSpreadsheet> {
  const iteration = () => state.iteration ?? { on: false, cycles: 50, threshold: 0.05 };
  const iterate = (change: Partial<ReturnType<typeof iteration>>) => {
    state.iteration = { ...iteration(), ...change };
    return self();
  };
  return {
    getSpreadsheetTimeZone: () => state.timeZone,
    setSpreadsheetTimeZone: (timeZone: string) => {
      if (!isTimeZone(timeZone)) throw new Refusal(`Invalid argument: ${timeZone}`);
      state.timeZone = timeZone;
    },
    getSpreadsheetLocale: () => state.locale,
    setSpreadsheetLocale: (locale: string) => {
      if (!/^[a-z]{2,3}(_[A-Z]{2})?$/.test(locale)) throw new Refusal(`Invalid argument: ${locale}`);
      state.locale = locale;
    },
    getRecalculationInterval: () =>
      entryNamed(
        enumerations.RecalculationInterval,
        state.recalculation ?? 'ON_CHANGE',
      ) as GoogleAppsScript.Spreadsheet.RecalculationInterval,
    setRecalculationInterval: (interval: unknown) => {
      state.recalculation = nameOf(interval) ?? 'ON_CHANGE';
      return self();
    },
    isIterativeCalculationEnabled: () => iteration().on,
    setIterativeCalculationEnabled: (on: boolean) => iterate({ on }),
    getMaxIterativeCalculationCycles: () => iteration().cycles,
    setMaxIterativeCalculationCycles: (cycles: number) => iterate({ cycles }),
    getIterativeCalculationConvergenceThreshold: () => iteration().threshold,
    setIterativeCalculationConvergenceThreshold: (threshold: number) => iterate({ threshold }),
  };
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
