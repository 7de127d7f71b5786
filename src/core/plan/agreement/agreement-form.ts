import type { FormPlan, FormQuestion } from '../../call/form/form-plan.ts';
import type { Settings } from '../../call/settings/settings.ts';
import type { Agreed } from './agreement-answer.ts';

/** In the order they are offered. */
export const agreementChoices: readonly { readonly answer: Agreed; readonly label: string }[] = [
  { answer: 'agreed', label: 'Yes, we agree to this plan' },
  { answer: 'changes wanted', label: 'We want changes' },
];

const question = (
  key: string,
  title: string,
  help: string,
  kind: FormQuestion['kind'] = 'text',
  required = true,
): FormQuestion => ({ key: `agreement.${key}`, title, help, kind, choices: [], required });

/** The form on which each partner says whether it agrees to the cooperation plan. The first three answers come with its link. */
export const agreementForm = ({
  office,
  callCode,
  callTitle,
  privacyNotice,
}: Pick<Settings, 'office' | 'callCode' | 'callTitle' | 'privacyNotice'>): FormPlan => ({
  title: `Agreement to a cooperation plan: ${callTitle || callCode}`,
  description: [
    `Answer to ${office}. Each partner answers for itself, after reading the plan. You may answer again: the last answer counts.`,
    privacyNotice,
  ]
    .filter((part) => part !== '')
    .join('\n\n'),
  confirmation:
    'Thank you. Your answer has been received. The link can be used again: the last answer counts.',
  sections: [
    {
      key: 'agreement',
      title: 'The plan and you',
      help: '',
      questions: [
        question('project', 'Code of the project', 'Filled in already: please leave it as it is.'),
        question('version', 'Version of the plan', 'Filled in already: please leave it as it is.'),
        question('partner', 'Your organisation', 'Filled in already: please leave it as it is.'),
        {
          ...question('answer', 'Do you agree to the cooperation plan?', '', 'one-of'),
          choices: agreementChoices.map(({ label }) => ({ label })),
        },
        question(
          'who',
          'Who speaks for your organisation?',
          'Your position is enough, for example "chair of the board".',
        ),
        question(
          'comment',
          'What should be changed, or what do you want to say?',
          'If you want changes: which part of the plan, and how.',
          'paragraph',
          false,
        ),
      ],
      next: 'submit',
    },
  ],
});

/** What the link of one partner fills in: question key to text. */
export const prefillAgreement = (
  project: string,
  version: number,
  partner: string,
): Record<string, string> => ({
  'agreement.project': project,
  'agreement.version': String(version),
  'agreement.partner': partner,
});
