import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  press as pressMenu,
  rowsShown,
  typeSettings,
} from '../../../src/local/commands/demo/steps/office.ts';
import { setUp } from '../../../src/local/commands/demo/steps/set-up.ts';
import type { Workspace } from '../../../src/local/workspace/workspace.ts';
import type { Bundle } from '../../../src/local/workspace/world.ts';
import { anApplication, apply } from '../../actions/a-call.ts';
import { assessorsOf, formOf } from '../../actions/assessment/answers/an-answer.ts';
import { aNewSpreadsheet } from '../commands/demo/a-demo.ts';
import { wholeBundle } from './visit/a-call.ts';
import { answerForm } from './visit/answer-by-keyboard.ts';
import { openSidebar } from './visit/office-hands.ts';
import { handsOn, type SidebarHands } from './visit/sidebar-hands.ts';
import { visits } from './visit/visits.ts';

let bundle: Bundle;
beforeAll(async () => {
  bundle = await wholeBundle();
}, 60_000);
const visit = visits();

const codes = ['A-01', 'A-02', 'A-03', 'A-04'];
const leads = ['orchard', 'meadow', 'brook', 'hill'].map((name) => `${name}@example.org`);
const assessors = ['X1', 'X2', 'X3'];
const addresses = assessors.map((code) => `${code.toLowerCase()}@panel.example.org`);

/** Every screen that axe looked at, in the order of the work. */
const screens = [
  'Assessment',
  'Assessors and conflicts',
  'Possible conflicts',
  'Who reads what',
  'Blind reading',
  'Reading packs',
  'Forms and progress',
  'What the scores say',
  'Selection',
  'Shortlist',
  'Portfolio: who applied, who comes through',
  'Interviews',
  'Interview',
  'Applications',
  'Decision',
  'Sealed decision',
  'Letters',
  'Drafted letters',
  'Letter',
];

/** It holds a name that no answer gives as one: somebody has to look at it. */
const sharedGoal = 'Two associations learn from the Zelenbor meetings how to run a seed library.';

/** A call set up with two places, no form yet. */
function aFreshCall(): Workspace {
  const workspace = aNewSpreadsheet(bundle);
  setUp(workspace, {}, () => {});
  typeSettings(workspace, { shortlistPlaces: '2' });
  return workspace;
}

const lettersTo = ({ outbox }: Workspace, people: readonly string[], subject: RegExp): string[] =>
  outbox
    .filter((mail) => subject.test(mail.subject) && mail.to.some((to) => people.includes(to)))
    .flatMap(({ to }) => to)
    .sort();

async function publishCriteria(staff: SidebarHands): Promise<void> {
  await staff.press(/^Approve and publish the criteria/);
  await staff.shows('Record the approval');
  await staff.fill('Approved by', 'Team Leader');
  await staff.fill('Day of approval', '2026-02-01');
  await staff.fill('Procedure', 'Team meeting, minutes of 1 February.');
  await staff.press('Record the approval');
  await staff.says('Version 1 of the criteria is approved.');
  await staff.confirm('Publish the criteria', 'Publish');
  await staff.shows('Version 1 is public.');
}

/** Four organisations apply with a form that was made from the sidebar. */
async function receive(staff: SidebarHands, workspace: Workspace): Promise<void> {
  await staff.press('Call');
  await staff.press('Create the form');
  await staff.says(/form/);
  for (const [day, key] of ['Orchard', 'Meadow', 'Brook', 'Hill'].entries())
    apply(workspace, anApplication(key, { submittedAt: `2026-03-0${day + 2}T09:00:00Z`, sharedGoal }));
  pressMenu(workspace, 'Sync now');
}

/** The third assessor works for a partner of A-01: the add-on finds it, staff say what it is. */
async function appoint(staff: SidebarHands): Promise<void> {
  await staff.open('Assessment');
  await staff.open('Assessment', 'Assessors and conflicts');
  for (const [index, address] of addresses.entries()) {
    await staff.press('Add an assessor');
    await staff.fill('Name', `Reader ${index + 1}`);
    await staff.fill('E-mail', address);
    if (index === 2) await staff.fill('Organisation', 'Orchard Growers');
    await staff.press('Save');
    await staff.says(new RegExp(`X${index + 1}`));
  }
  await staff.look('Possible conflicts');
  await staff.fill('Reason for X3 and A-01', 'Keeps the books there.');
  await staff.press('X3 and A-01: it is a conflict');
  await staff.shows('Ties known (1)');

  await staff.open('Assessment', 'Who reads what');
  await staff.confirm('Assign as proposed', 'Assign');
  await staff.shows('Everything is assigned as proposed.');
}

async function release(staff: SidebarHands): Promise<void> {
  await staff.open('Assessment', 'Blind reading');
  await staff.press('Hide all 1');
  await staff.shows('Every word is decided.');
  await staff.open('Assessment', 'Reading packs');
  await staff.confirm('Make and send the packs', 'Make and send them');
  await staff.says(/3 letters sent/);
}

/** An assessor follows the address of their letter and answers the form once for each of their applications. */
async function assess(page: Page, workspace: Workspace, assessor: string): Promise<void> {
  const form = formOf(workspace, assessor);
  const mine = codes.filter((code) => assessorsOf(workspace, code).includes(assessor));
  const tab = await page.context().newPage();
  for (const code of mine) {
    await tab.goto(new URL(`/form/${form.id}`, page.url()).href);
    await tab.getByRole('button', { name: 'Next' }).waitFor();
    expect(await tab.locator('main').textContent()).not.toMatch(/Growers|Library/);
    const score = String(5 - codes.indexOf(code));
    const said = form.items.map(({ title }): [string, string] => [
      title,
      / reason$/.test(title) ? 'It says so on page 2.' : / confidence$/.test(title) ? 'high' : score,
    ]);
    await answerForm(tab, new Map([...said, ['Application', code]]));
  }
  await tab.close();
  await page.bringToFront();
}

async function readScores(staff: SidebarHands, workspace: Workspace): Promise<void> {
  pressMenu(workspace, 'Sync now');
  await staff.open('Assessment', 'Forms and progress');
  await staff.shows('4 of 4 applications are scored by all their assessors.');
  await staff.open('Assessment', 'What the scores say');
  await staff.shows('4 applications are assessed in full.');
}

async function shortlist(staff: SidebarHands, workspace: Workspace): Promise<void> {
  await staff.open('Selection');
  await staff.open('Selection', 'Shortlist');
  await staff.confirm('Apply this shortlist', 'Apply it');
  await staff.says('4 decisions are saved.');
  const chosen = rowsShown(workspace, 'Applications').filter(({ Status }) => Status === 'shortlist');
  expect(chosen.map(({ Code }) => Code)).toEqual(['A-01', 'A-02']);
  await staff.open('Selection', 'Portfolio: who applied, who comes through', 'Portfolio');
}

async function interview(staff: SidebarHands, pick: (label: string, choice: string) => Promise<unknown>) {
  await staff.open('Selection', 'Interviews');
  await staff.press(/^A-01/);
  await staff.shows('Lead: Orchard Growers');
  await staff.fill('Conflicts the panel declared', 'none');
  await staff.fill('Panel', 'P1, P2');
  await staff.fill('Day', '2026-04-20');
  await staff.fill('Time, as 10:30', '10:30');
  await pick('Where', 'Site visit');
  await staff.fill('Place or link', 'Seed house, Brod');
  await staff.press('Save the schedule');
  await staff.shows('What was found');
  await pick('Finding on C2', 'Confirmed');
  await staff.fill('Note on C2', 'Both partners showed us their seeds.');
  await staff.press('Save the findings');
  await staff.says('One finding is saved.');
  await staff.look('Interview');
}

async function decideAll(staff: SidebarHands, check: (label: string) => Promise<unknown>): Promise<void> {
  const decisions = ['Selected: it becomes a project', 'Reserve', 'Not selected', 'Not selected'];
  for (const [index, decision] of decisions.entries()) {
    await staff.open('Applications');
    await staff.press(new RegExp(`^${codes[index]}`));
    await staff.shows('Save the decision');
    await check(decision);
    await staff.fill('Reason', 'As the committee found together.');
    await staff.press('Save the decision');
    await staff.says('Decision saved.');
  }
  await staff.open('Selection', 'Decision');
  await staff.fill('Decided by', 'Selection committee');
  await staff.fill('Day of the decision', '2026-05-04');
  await staff.fill('Members', 'Member 1\nMember 2');
  await check('The members declared that there are none');
  await staff.press('Save the record');
  await staff.says('The record is saved.');
  await staff.confirm('Seal the decision', 'Seal it');
  await staff.says(/^Sealed on/);
  await staff.look('Sealed decision');
}

async function write(staff: SidebarHands, workspace: Workspace): Promise<void> {
  await staff.open('Selection', 'Letters');
  await staff.fill('Selected: we contact them by', '2026-05-20');
  await staff.fill('Reserve: the list holds until', '2026-09-30');
  await staff.fill('Not selected: they may ask until', '2026-06-15');
  await staff.press('Draft the letters');
  await staff.says('4 letters are drafted.');
  await staff.look('Drafted letters');
  await staff.press('Look at the letter to A-01');
  await staff.shows('This is exactly what is sent.');
  await staff.look('Letter');
  await staff.press('All letters');
  await staff.shows('Send 4 letters');

  // The second letter goes out, and Google ends the run before anybody can note it.
  const lost = { ofMethod: 'MailApp.sendEmail', atCall: 2, when: 'after', kind: 'kill' } as const;
  workspace.failNext(lost, { functionName: 'callServer' });
  await staff.confirm('Send 4 letters', 'Send them');
  await staff.shows('Perhaps sent: look');
}

describe('a selection in the browser', { timeout: 120_000 }, () => {
  it('goes from published criteria to letters that went out once each, though a run was cut short', async () => {
    const { page, workspace } = await visit(bundle, aFreshCall().state);
    const sidebar = await openSidebar(page);
    const staff = await handsOn(page, sidebar);
    await publishCriteria(staff);
    await receive(staff, workspace);
    await appoint(staff);
    await release(staff);
    expect(lettersTo(workspace, addresses, /./)).toEqual(addresses);
    for (const assessor of assessors) await assess(page, workspace, assessor);
    await readScores(staff, workspace);
    await shortlist(staff, workspace);
    await interview(staff, (label, choice) =>
      sidebar.getByLabel(label, { exact: true }).selectOption(choice),
    );
    await decideAll(staff, (label) => sidebar.getByLabel(label, { exact: true }).check());
    await write(staff, workspace);
    expect(lettersTo(workspace, leads, /decision about/)).toEqual([leads[1], leads[0]].sort());
    await staff.press('Look at the letter to A-02');
    await staff.press('It was sent');
    await staff.says('Noted: it was sent.');
    await staff.press('All letters');
    await staff.confirm('Send 2 letters', 'Send them');
    await staff.says('2 letters are sent.');
    expect(lettersTo(workspace, leads, /decision about/)).toEqual([...leads].sort());

    expect([...staff.found].filter(([, barriers]) => barriers.length > 0)).toEqual([]);
    expect([...staff.found.keys()]).toEqual(screens);
  });
});
