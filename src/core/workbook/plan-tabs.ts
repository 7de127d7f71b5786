import { made, office, ours } from './short-columns.ts';
import type { TabDefinition } from './tab.ts';

export const plansTab: TabDefinition = {
  key: 'plans',
  title: 'Plans',
  columns: office(
    ['project', 'Project', 'text', 80, 'Code of the project.'],
    ['kind', 'Kind', 'text', 100, 'partner, activity, detail, follow-up, challenge or point'],
    ['id', 'No.', 'text', 90, 'Keeps the line the same when others are added or removed.'],
    [
      'type',
      'Role or type',
      'text',
      130,
      'The role of a partner, the type of an activity, what a detail of an activity answers, or the criterion of a point to settle.',
    ],
    ['who', 'Who', 'long-text', 240, 'The partner, or who takes part.'],
    [
      'what',
      'What',
      'long-text',
      360,
      'What is done, what a partner is responsible for, what could go wrong, or what is to be settled.',
    ],
    [
      'from',
      'From',
      'text',
      90,
      'First month, as 2026-06; for a follow-up step: when; for a partner who came in later: the day.',
    ],
    ['to', 'To', 'text', 90, 'Last month, as 2026-09; for a partner who left: the day.'],
    [
      'note',
      'Note',
      'long-text',
      260,
      'What a partner wants to learn, the response to a challenge, or how a point was settled.',
    ],
    ['town', 'Town', 'text', 140, 'Where the partner is.'],
    ['email', 'E-mail', 'text', 180, 'Where the partner can be reached.'],
    ['agreed', 'Agreed', 'text', 120, 'When this partner agreed to the plan, and how.'],
  ),
};

export const outcomesTab: TabDefinition = {
  key: 'outcomes',
  title: 'Outcomes',
  columns: office(
    ['project', 'Project', 'text', 80, 'Code of the project.'],
    ['id', 'No.', 'text', 60, 'O1, O2 and so on; the report asks about each.'],
    ['level', 'Level', 'text', 120, 'Whom the change concerns: partners, beneficiaries or wider society.'],
    ['outcome', 'Outcome', 'long-text', 320, 'The promise.'],
    ['indicator', 'Indicator', 'long-text', 240, 'How it will be measured.'],
    ['source', 'Source of verification', 'long-text', 220, 'Where it can be verified.'],
    [
      'promised',
      'Promised at first',
      'long-text',
      260,
      'The words of the application, or of the first version of the plan that was kept.',
    ],
    ['promisedIndicator', 'Indicator at first', 'long-text', 200, 'How it was to be measured at first.'],
    ['promisedSource', 'Source at first', 'long-text', 200, 'Where it was to be verified at first.'],
    ['dropped', 'Dropped', 'text', 140, 'When or why it is no longer aimed at. Empty: it is.'],
    [
      'reached',
      'Reached',
      'text',
      100,
      'What staff found: achieved, partly or not. Empty: nobody looked yet.',
      ['achieved', 'partly', 'not'],
    ],
    ['verifiedBy', 'Verified by', 'text', 160, 'Who checked it, and how. Empty: nobody yet.'],
    ['verifiedOn', 'Verified on', 'text', 100, 'When it was checked, as 2026-10-01.'],
    ['note', 'Note', 'long-text', 260, 'What staff saw about it.'],
  ),
};

/** Made when a plan is first shared, agreed or made into a document. */
export const planVersionsTab: TabDefinition = {
  key: 'plan-versions',
  title: 'Plan versions',
  columns: ours(
    ['project', 'Project', 'text', 80, 'Code of the project.'],
    ['version', 'Version', 'number', 70, 'As on the Projects tab at that time.'],
    ['what', 'Why kept', 'text', 140, 'document made, shared for comment, or agreed'],
    ['changed', 'Changed', 'long-text', 420, 'What is different from the version kept before, one a line.'],
    [
      'plan',
      'The plan',
      'long-text',
      300,
      'All of it, for the add-on to compare with; please leave it as it is.',
    ],
    ...made,
  ),
};

export const agreementWays = ['form', 'meeting', 'e-mail', 'telephone', 'signature'] as const;

/** One line for each answer of a partner to a version of the plan; the last one counts. */
export const agreementsTab: TabDefinition = {
  key: 'agreements',
  title: 'Agreements',
  columns: office(
    ['project', 'Project', 'text', 80, 'Code of the project.'],
    ['partner', 'Partner', 'text', 220, 'Name of the organisation, as in the plan.'],
    ['version', 'Plan version', 'number', 80, 'The version the answer is about.'],
    ['answer', 'Answer', 'text', 110, 'agreed, or changes wanted', ['agreed', 'changes wanted']],
    ['date', 'Date', 'text', 100, 'When, as 2026-05-20.'],
    ['who', 'Who', 'text', 180, 'Who spoke for the organisation: position or initials.'],
    ['way', 'How', 'text', 110, 'form, meeting, e-mail, telephone or signature', agreementWays],
    ['comment', 'Comment', 'long-text', 360, 'What they want changed, or anything else they said.'],
    ...made,
  ),
};
