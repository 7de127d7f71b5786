import type { FormState } from '../../forms/state.ts';
import type { SheetState } from '../../sheets/state.ts';
import type { WorkspaceState } from '../../workspace/state.ts';

/**
 * Remembers the state as it is; the function returned puts it back. Cells are never changed in place, so of a tab only
 * the lists of them are copied: pressing a button costs milliseconds however many applications there are.
 */
export function keepState(state: WorkspaceState): () => void {
  const { spreadsheets, forms, ...rest } = state;
  const kept = {
    ...structuredClone(rest),
    forms: mapValues(forms, copyForm),
    spreadsheets: mapValues(spreadsheets, ({ sheets, ...others }) => ({
      ...structuredClone(others),
      sheets: sheets.map(copySheet),
    })),
  };
  return () => {
    const contents = state as Record<string, unknown>;
    for (const key of Object.keys(contents)) delete contents[key];
    Object.assign(contents, kept);
  };
}

const copySheet = ({ rows, ...rest }: SheetState): SheetState => ({
  ...structuredClone(rest),
  rows: rows.map((cells) => cells.slice()),
});

const copyForm = ({ responses, ...rest }: FormState): FormState => ({
  ...structuredClone(rest),
  responses: responses.map((response) => ({ ...response, answers: { ...response.answers } })),
});

const mapValues = <Value>(
  record: Readonly<Record<string, Value>>,
  map: (value: Value) => Value,
): Record<string, Value> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
