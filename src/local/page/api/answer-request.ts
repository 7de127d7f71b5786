import type { RequestName, Requests } from '../messages.ts';
import { cellTexts, findText } from '../view/cell-texts.ts';
import { filterValues } from '../view/filtering.ts';
import { layoutOf, sheetOf } from '../view/layout.ts';
import { overview } from '../view/overview.ts';
import { shownRows } from '../view/shown-rows.ts';
import { act } from './act.ts';
import type { Desk } from './desk.ts';
import { rangeOf } from './edit/areas.ts';
import { doEdit, undo } from './edit/do-edit.ts';
import { requests } from './requests.ts';
import { sendForm, shownForm } from './respond.ts';

type Handlers = {
  readonly [Name in RequestName]: (desk: Desk, body: Requests[Name]['body']) => Requests[Name]['reply'];
};

const handlers: Handlers = {
  overview: (desk) => overview(desk),
  layout: ({ workspace }, { sheetId }) => layoutOf(workspace, sheetId),
  rows: ({ workspace }, { sheetId, first, last }) => shownRows(workspace, sheetId, first, last),
  // What the script finds as the active sheet and range; kept with the next change.
  select: ({ workspace }, { sheetId, area }) => {
    const { spreadsheet, sheet } = sheetOf(workspace, sheetId);
    spreadsheet.activeSheetId = sheetId;
    sheet.selection = rangeOf(area);
    return null;
  },
  edit: doEdit,
  undo: (desk, { again }) => undo(desk, again),
  texts: ({ workspace }, { sheetId, area }) => cellTexts(workspace, sheetId, area),
  filterValues: ({ workspace }, { sheetId, column }) => {
    const { spreadsheet, sheet } = sheetOf(workspace, sheetId);
    return filterValues(spreadsheet, sheet, column);
  },
  find: ({ workspace }, { sheetId, text }) => findText(workspace, sheetId, text),
  menu: ({ workspace }, { path, answers }) =>
    act(workspace, () => void workspace.clickMenu(...path), answers),
  call: ({ workspace }, { functionName, args, answers }) =>
    act(workspace, () => workspace.callFromSidebar(functionName, args), answers),
  closeSidebar: (desk) => {
    desk.closeSidebar();
    return null;
  },
  closeDialog: (desk) => {
    desk.closeDialog();
    return null;
  },
  form: ({ workspace }, { id, search }) => shownForm(workspace, id, search),
  submit: ({ workspace }, body) => sendForm(workspace, body),
  mails: ({ workspace }) => workspace.outbox,
  executions: ({ workspace }) => workspace.executions,
  clock: ({ workspace }, body) => {
    const before = workspace.executions.length;
    if ('hours' in body) workspace.clock.advance({ hours: body.hours });
    else workspace.clock.set(body.until);
    return { ran: workspace.executions.slice(before).map(({ functionName }) => functionName) };
  },
  faults: ({ workspace, faults }, body) => faults.change(workspace, body),
};

export type ApiReply = { readonly status: number; readonly body: unknown };

/** Does what the page asks; a request that is none, or that fails, comes back with the reason. */
export function answerRequest(desk: Desk, name: string, body: unknown): ApiReply {
  if (!Object.hasOwn(requests, name)) return { status: 404, body: { error: `There is no request ${name}.` } };
  const known = name as RequestName;
  const parsed = requests[known].safeParse(body);
  if (!parsed.success) return { status: 400, body: { error: parsed.error.message } };
  try {
    const handle = handlers[known] as (desk: Desk, body: unknown) => unknown;
    return { status: 200, body: handle(desk, parsed.data) };
  } catch (error) {
    return { status: 409, body: { error: error instanceof Error ? error.message : String(error) } };
  }
}
