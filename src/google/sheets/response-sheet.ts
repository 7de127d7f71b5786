import type { FormRole, Responses, ResponsesPort } from '../../actions/ports.ts';
import type { Cell } from '../../core/application/application.ts';
import type { Memory } from '../script/memory.ts';
import { anchorColumn, columnMetadata, findColumns } from './columns.ts';
import { type Places, responsesMetadata } from './places.ts';
import { readShown } from './shown-cells.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The response sheets, exactly as Google wrote them: read, never written. */
export function openResponses(memory: Memory, places: Places): ResponsesPort {
  const sheetOf = (role: FormRole): Sheet | null => places.sheetOf(`responses.${role}`);
  /** As read in this execution: what arrives meanwhile is for the next one. */
  const known = new Map<FormRole, { readonly questions: string; readonly responses: Responses }>();
  return {
    headers(role) {
      const sheet = sheetOf(role);
      if (!sheet) return null;
      const width = sheet.getLastColumn();
      return width === 0 ? [] : (sheet.getRange(1, 1, 1, width).getDisplayValues()[0] ?? []);
    },
    bind(role, columns, plainText) {
      const sheet = sheetOf(role);
      if (sheet) bindColumns(sheet, role, columns, plainText);
      memory.forget(`columns.responses.${role}`);
      known.delete(role);
    },
    read(role, questions) {
      const asked = JSON.stringify([...questions]);
      const before = known.get(role);
      if (before?.questions === asked) return before.responses;
      const sheet = sheetOf(role);
      if (!sheet) return null;
      const responses = readResponses(sheet, memory, role, questions);
      known.set(role, { questions: asked, responses });
      return responses;
    },
    hide(role) {
      const sheet = sheetOf(role);
      if (sheet && !sheet.isSheetHidden()) sheet.hideSheet();
    },
    exists: (role) => sheetOf(role) !== null,
    count: (role) => Math.max(0, (sheetOf(role)?.getLastRow() ?? 0) - 1),
  };
}

/**
 * Anchors the columns, so that they are found again when they are moved or their questions reworded. With `plainText`
 * the answers' columns of a sheet without answers are formatted as text, because what applicants type as 007 or 1/2
 * should stay so if Forms heeds the format; nothing in them is changed.
 */
function bindColumns(
  sheet: Sheet,
  role: FormRole,
  columns: ReadonlyMap<string, number>,
  plainText: boolean,
): void {
  for (const metadata of sheet.createDeveloperMetadataFinder().find())
    if ([columnMetadata, responsesMetadata].includes(metadata.getKey())) metadata.remove();
  for (const [question, place] of columns) anchorColumn(sheet, place + 1, question);
  sheet.addDeveloperMetadata(responsesMetadata, role);
  const answers = [...columns.values()].filter((place) => place > 0);
  if (plainText && answers.length > 0 && sheet.getLastRow() <= 1) {
    const first = Math.min(...answers) + 1;
    sheet.getRange(2, first, sheet.getMaxRows() - 1, Math.max(...answers) + 2 - first).setNumberFormat('@');
  }
}

/** All responses: values as cells hold them with one call, and as people see them where that may differ. */
function readResponses(
  sheet: Sheet,
  memory: Memory,
  role: FormRole,
  questions: ReadonlyMap<string, string>,
): Responses {
  const values = sheet.getDataRange().getValues() as Cell[][];
  const headers = (values[0] ?? []).map(String);
  const columns = findColumns(sheet, headers, questions, memory, `columns.responses.${role}`);
  const shown = readShown(
    sheet,
    values,
    [...columns.values()].map((column) => column - 1),
  );
  return {
    get title() {
      return sheet.getName();
    },
    headers,
    rows: values
      .slice(1)
      .map((line, index) => ({ row: index + 2, values: line, shown: shown[index + 1] ?? [] })),
    columnOf(questionId) {
      const column = columns.get(questionId);
      return column === undefined ? undefined : column - 1;
    },
  };
}
