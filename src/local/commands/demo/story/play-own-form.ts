import { keepForm } from '../../../forms/create-form.ts';
import { importDownloadedResponses, importLinkedSheet } from '../../../forms/import-responses.ts';
import { editUrl } from '../../../forms/service/form-urls.ts';
import type { Workspace } from '../../../workspace/workspace.ts';
import type { OwnForm } from '../given/read-own-form.ts';
import { ask, press, rowsShown } from '../steps/office.ts';
import { passTime } from '../steps/pass-time.ts';
import { setUp } from '../steps/set-up.ts';
import { playOn } from './play-on.ts';
import type { PlayOptions, Story, Tell } from './story.ts';

/** Plays a call whose office had a form of its own: the form and its responses are there first, then the add-on is used. */
export function playOwnForm(workspace: Workspace, own: OwnForm, options: PlayOptions = {}): Story {
  const tell = options.tell ?? (() => {});
  const { form, csv, variant } = own;
  // The last of the responses came before the office first opened the add-on.
  passTime(workspace, new Date('2026-03-02T08:37:00Z'));
  workspace.change((state) => {
    keepForm(state, form, { owner: workspace.user });
    const given = { csv, spreadsheetId: state.spreadsheetId };
    if (variant === 'sheet export') importLinkedSheet(state, form, given);
    else importDownloadedResponses(state, { ...given, tabName: 'Responses', convert: false });
  });
  setUp(workspace, { ...options, deadline: options.deadline ?? '2026-03-01 23:59' }, tell);
  tell('Own form');
  tell(`  "${form.title}" with ${own.responses} responses, as the ${variant} has them.`);
  tell(`  ${bind(workspace, own)}`);
  tellMatches(workspace, tell);
  press(workspace, 'Sync now');
  return playOn(workspace, { received: tellReceived(workspace, tell), notReceived: [] }, options, tell);
}

/** A linked form is found by itself; one whose responses were pasted is named by its address. */
const bind = (workspace: Workspace, { form, variant }: OwnForm): string =>
  variant === 'sheet export'
    ? press(workspace, 'Use our own form')
    : ask(workspace, 'bindForm', { url: editUrl(form) }).message;

function tellMatches(workspace: Workspace, tell: Tell): void {
  const { fields, questions, criteriaWithoutEvidence } = ask(workspace, 'getQuestions', {});
  const labelOf = new Map(questions.map(({ id, label }): [string, string] => [id, label]));
  for (const { title, matched, proposed } of fields) {
    if (matched.length === 0) continue;
    const labels = matched.map((id) => labelOf.get(id) ?? id).join(' + ');
    tell(`  ${title}  <-  ${labels}${proposed ? '  (to be looked at)' : ''}`);
  }
  for (const { code, text } of criteriaWithoutEvidence) tell(`  No evidence for ${code}: ${text}`);
  if (criteriaWithoutEvidence.length === 0) tell('  Every criterion has evidence.');
}

function tellReceived(workspace: Workspace, tell: Tell) {
  tell('Applications');
  const rows = rowsShown(workspace, 'Applications').filter(({ Code }) => Code);
  return rows.map((row) => {
    const { Code: code = '', Project: title, Flags: flags = '' } = row;
    tell(
      `  ${code}  ${title}: ${row['Kind of cooperation']}${flags && ` [${flags.replaceAll('\n', ', ')}]`}`,
    );
    return { key: code, code, notes: [] };
  });
}
