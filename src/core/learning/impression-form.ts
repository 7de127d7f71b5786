import type { FormPlan, FormQuestion } from '../call/form/form-plan.ts';
import type { Settings } from '../call/settings/settings.ts';
import { impressionKinds } from './impression.ts';

const question = (
  key: string,
  title: string,
  help: string,
  kind: FormQuestion['kind'],
  more: Partial<Pick<FormQuestion, 'required' | 'choices'>> = {},
): FormQuestion => ({
  ...{ key: `impression.${key}`, title, help, kind },
  choices: more.choices ?? [],
  required: more.required ?? false,
});

/** What is offered for the kinds of the Impressions tab. */
const kindLabels: Readonly<Record<(typeof impressionKinds)[number], string>> = {
  visit: 'Visit',
  meeting: 'Meeting',
  call: 'Call',
  reading: 'Reading their papers',
  doubt: 'Doubt',
  other: 'Something else',
};

/**
 * For staff on the road: the sidebar is not in the mobile apps of Google Sheets, a form is. A consumer account cannot
 * keep a form to its own people (support.google.com/docs/answer/2839588), so the form itself says who should have it.
 */
export const impressionForm = ({
  callCode,
  callTitle,
}: Pick<Settings, 'callCode' | 'callTitle'>): FormPlan => ({
  title: `Impressions of our projects: ${callTitle || callCode}`,
  description:
    'For staff only: what you saw, heard or doubt about a project. Google cannot keep this form to the office everywhere: whoever has its address can answer it. Please do not pass the address on, and write nothing here that must stay secret.',
  confirmation: 'Thank you. It is with the project now.',
  sections: [
    {
      key: 'impression',
      title: 'What you saw',
      help: '',
      next: 'submit',
      questions: [
        question('text', 'What did you see, hear or doubt?', '', 'paragraph', { required: true }),
        question('author', 'Your name or initials', '', 'text', { required: true }),
        question('organisation', 'Which partner is it about?', 'Leave empty for all of them.', 'text'),
        question('kind', 'Where does it come from?', 'Leave empty for a visit.', 'one-of', {
          choices: impressionKinds.map((kind) => ({ label: kindLabels[kind] })),
        }),
        question('date', 'When was it?', 'Leave empty for today.', 'date'),
        question('project', 'Project code', 'Filled in already by the link of the project.', 'text', {
          required: true,
        }),
      ],
    },
  ],
});

/** The kind a choice of the form stands for; a visit when none was chosen, and what was typed when there is no such choice. */
export const impressionKind = (label: string): string =>
  label === '' ? 'visit' : (impressionKinds.find((kind) => kindLabels[kind] === label) ?? label);
