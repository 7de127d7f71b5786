import { readFileSync } from 'node:fs';
import { buildServer } from '../../src/local/commands/build.ts';
import { answersOf } from '../../src/local/commands/demo/form/answers-of.ts';
import { oneMore, titlesFor } from '../../src/local/commands/demo/form/say-by-title.ts';
import { send } from '../../src/local/commands/demo/form/send.ts';
import { type GivenApplication, givenApplication } from '../../src/local/commands/demo/given/application.ts';
import { passTime } from '../../src/local/commands/demo/steps/pass-time.ts';
import { setUp } from '../../src/local/commands/demo/steps/set-up.ts';
import type { Answer, FormState } from '../../src/local/forms/state.ts';
import type { Manifest } from '../../src/local/runtime/execution.ts';
import { lastRow } from '../../src/local/sheets/structure/extent.ts';
import { deleteLines } from '../../src/local/sheets/structure/lines/change-lines.ts';
import {
  createWorkspace,
  type Workspace,
  type WorkspaceOptions,
} from '../../src/local/workspace/workspace.ts';

/** The very bundle that is pushed to Google, built once for each test file. */
const bundle = {
  code: await buildServer(),
  html: { Sidebar: '<p>Sidebar</p>' },
  manifest: JSON.parse(readFileSync(new URL('../../appsscript.json', import.meta.url), 'utf8')) as Manifest,
};

const office = 'office@example.org';
const started = '2026-02-20T08:37:00Z';

type Given = Omit<WorkspaceOptions, 'bundle'>;

/** A new spreadsheet with the add-on in it, opened by the office. */
export function aSpreadsheet(given: Given = {}): Workspace {
  const workspace = createWorkspace({ now: started, user: office, ...given, bundle });
  workspace.open();
  return workspace;
}

/** The same spreadsheet at the same moment, to go another way with. */
export const copyOf = (workspace: Workspace, given: Given = {}): Workspace =>
  aSpreadsheet({ ...given, state: structuredClone(workspace.state) });

/** Somebody deletes the empty rows at the foot of every tab: the add-on adds its own when it needs them, and copies are cheap. */
export function withoutSpareRows({ state }: Workspace): void {
  const spreadsheet = state.spreadsheets[state.spreadsheetId];
  if (!spreadsheet) return;
  for (const sheet of spreadsheet.sheets) {
    const spare = sheet.maxRows - Math.max(2, lastRow(sheet));
    if (spare > 2) deleteLines(spreadsheet, sheet, 'rows', sheet.maxRows - spare + 3, spare - 2);
  }
}

let open: Workspace | undefined;

/** A call that is set up with settings filled in, deadline 31 March 2026, 23:59. */
export function aSetUpCall(given: Given = {}): Workspace {
  const workspace = aSpreadsheet(given);
  setUp(workspace, {}, () => {});
  return workspace;
}

/** The same with the add-on's own form published and linked. */
export function anOpenCall(given: Given = {}): Workspace {
  if (!open) {
    open = aSetUpCall();
    open.clickMenu('Create the application form');
    withoutSpareRows(open);
  }
  return copyOf(open, given);
}

export const applicationFormOf = ({ state }: Workspace): FormState => {
  const form = Object.values(state.forms)[0];
  if (!form) throw new Error('There is no form.');
  return form;
};

/** A small application in order: two organisations that know each other, a plan, and money asked for. */
export const anApplication = (
  key = 'Orchard',
  more: Readonly<Record<string, unknown>> = {},
): GivenApplication =>
  givenApplication.parse({
    key,
    submittedAt: '2026-03-02T09:00:00Z',
    formOfCooperation: 'one-to-one',
    title: `${key} exchange`,
    sharedGoal: 'Two associations learn to run a seed library together.',
    organisations: [
      {
        role: 'lead',
        name: `${key} Growers`,
        registrationNumber: `R-${key}`,
        town: 'Brod',
        country: 'BA',
        basedInRuralArea: true,
        servesRuralArea: true,
        foundedYear: 2009,
        paidStaff: 2,
        benefit: 'Learns to keep the books.',
        confirmed: true,
        email: `${key.toLowerCase()}@example.org`,
      },
      {
        role: 'partner',
        name: `Town Library for ${key}`,
        town: 'Zenica',
        country: 'BA',
        foundedYear: 2001,
        benefit: 'Learns how seeds are kept.',
        confirmed: true,
      },
    ],
    activities: [
      {
        type: 'exchange-visit',
        what: 'A week at each other’s office.',
        who: 'All',
        from: '2026-06',
        to: '2026-07',
      },
    ],
    followUp: [{ what: 'Yearly seed day.', who: 'Both', when: '2027-03' }],
    previousCooperation: {
      path: 'track-record',
      sinceYear: 2021,
      jointActivities: 'Two seed days.',
      quality: 'Open.',
    },
    thoughtThrough: {
      needsAssessment: true,
      needsAssessmentEvidence: 'Survey of 40 growers.',
      challenges: [{ challenge: 'Drought.', response: 'Shared water tank.' }],
    },
    mutualBenefit: { complementarity: 'One grows, one lends.' },
    continuation: { how: 'Own funds.', paidBy: 'Members.' },
    outcomes: [
      {
        level: 'partners',
        outcome: 'A common catalogue.',
        indicator: '200 entries',
        verification: 'Catalogue',
      },
    ],
    support: {
      amountRequested: 4000,
      currency: 'EUR',
      costLines: [{ what: 'Travel', amount: 4000, organisation: `${key} Growers` }],
    },
    ...more,
  });

export const everyExample: readonly GivenApplication[] = (
  JSON.parse(
    readFileSync(new URL('../examples/open-call/applications.json', import.meta.url), 'utf8'),
  ) as unknown[]
).map((each) => givenApplication.parse(each));

export const example = (key: string): GivenApplication => {
  const found = everyExample.find((each) => each.key === key);
  if (!found) throw new Error(`There is no example ${key}.`);
  return found;
};

/** What an applicant would write, by the titles of the form's questions. */
export const saidBy = (application: GivenApplication): Map<string, Answer> => {
  const { answers } = answersOf(application);
  return new Map([...titlesFor(answers), ...oneMore(answers)]);
};

/** The applicant goes through the form and sends it when the application says so. */
export function apply(workspace: Workspace, ...applications: readonly GivenApplication[]): void {
  for (const application of applications) {
    passTime(workspace, new Date(application.submittedAt));
    const sent = send(workspace, applicationFormOf(workspace).id, saidBy(application));
    if (!sent.sent) throw new Error(sent.why);
  }
}

/** What a menu item says in the end. */
export function say(workspace: Workspace, item: string): string {
  const { alerts } = workspace.clickMenu(item);
  return alerts.map(({ title, message }) => `${title}\n${message}`).join('\n');
}

/** What the sidebar is told: the value, or the words of the refusal. */
export function reply(
  workspace: Workspace,
  procedure: string,
  input: unknown,
): { ok: boolean; message?: string } {
  return workspace.callFromSidebar('callServer', [{ procedure, input }]) as { ok: boolean; message?: string };
}

/** A spreadsheet in this state, not yet opened by anyone: for running functions by name. */
export const aWorkspaceWith = (state: Workspace['state'], given: Given = {}): Workspace =>
  createWorkspace({ user: office, ...given, state, bundle });
