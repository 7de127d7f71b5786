import { labelOf } from '../../application/catalogue/codes.ts';
import type { FormQuestion, FormSection } from '../../call/form/form-plan.ts';
import type { Settings } from '../../call/settings/settings.ts';
import type { Plan, PlanReport } from '../../plan/plan.ts';
import type { Block, DocumentValue, Section } from '../documents/document.ts';
import { note, paragraph, subheading } from '../wording/blocks.ts';
import { footer } from '../wording/footer.ts';
import { beneficiaryHeadings } from '../wording/headings.ts';
import { reportKindChoices } from '../wording/report-choices.ts';
import { ownQuestions, startQuestions } from '../wording/report-questions.ts';
import { showDay } from '../wording/show.ts';
import { askedOutcomes, plannedActivity, prefillReport, promisedOutcome } from './prefill-report.ts';
import { reportForm } from './report-form.ts';

type Facts = Pick<Settings, 'office' | 'callCode' | 'callTitle' | 'privacyNotice' | 'disclaimer' | 'replyTo'>;

/**
 * The report form on paper, for partners that cannot answer on line: the same questions in the same order with what the
 * plan knows filled in and room to write. It has a place for every activity, partner and outcome, however many there are.
 */
export function paperForm(settings: Facts, plan: Plan, report: PlanReport, today: string): DocumentValue {
  const most = {
    organisations: plan.partners.length,
    activities: plan.activities.length,
    outcomes: askedOutcomes(plan).length,
    challenges: 3,
  };
  const filled = filledIn(plan, report);
  const pages = reportForm(settings, most).sections.filter(({ key }) => items.includes(key));
  return {
    title: `${plan.code} Report form ${report.id}`,
    subtitle: `${labelOf(reportKindChoices, report.kind)} on "${plan.title}" (${plan.code}), due ${showDay(report.due) || 'on a day not set yet'}`,
    sections: [
      { heading: 'How to use this form', blocks: explain(settings) },
      ...pages.map((page): Section => ({ heading: page.title, blocks: blocksOf(page, filled) })),
      {
        heading: 'Your own organisation',
        blocks: [
          note('Any partner may answer this for itself, on a sheet of its own.'),
          ...asked([...startQuestions({}).slice(0, 1), ...ownQuestions], {}),
        ],
      },
    ],
    footer: [
      `Project ${plan.code}, report ${report.id}.`,
      ...footer(settings.disclaimer, '5.2', { dataDate: today, version: plan.version }),
    ],
  };
}

const items = Object.keys(beneficiaryHeadings).map((key) => `report.${key}`);

const explain = ({ office, replyTo, privacyNotice }: Facts): Block[] => [
  paragraph(
    `Please print this form, write into it by hand, and bring or send it to ${office}${replyTo === '' ? '' : ` (${replyTo})`}. The office types it in for you.`,
  ),
  ...asked(startQuestions({}).slice(0, 2), {}),
  ...(privacyNotice === '' ? [] : [note(privacyNotice)]),
];

/** With every line of the plan, not only as many as the form on line can take. */
function filledIn(plan: Plan, { id, kind }: PlanReport): Record<string, string> {
  const filled = prefillReport(plan, { code: plan.code, title: plan.title, kind, number: id });
  plan.activities.forEach((activity, index) => {
    filled[`report.activity${index + 1}.planned`] = plannedActivity(activity);
  });
  plan.partners.forEach(({ name }, index) => {
    filled[`report.organisation${index + 1}.name`] = name;
  });
  askedOutcomes(plan).forEach((outcome, index) => {
    filled[`report.outcome${index + 1}.promised`] = promisedOutcome(outcome);
  });
  return filled;
}

const blocksOf = ({ help, questions }: FormSection, filled: Readonly<Record<string, string>>): Block[] => [
  ...(help === '' ? [] : [note(help)]),
  ...asked(questions, filled),
];

const asked = (questions: readonly FormQuestion[], filled: Readonly<Record<string, string>>): Block[] =>
  questions.reduce<Block[]>((all, question) => all.concat(one(question, filled[question.key] ?? '')), []);

function one({ title, kind, choices }: FormQuestion, known: string): Block[] {
  if (known !== '') return [{ kind: 'labelled', label: title, text: known }];
  if (kind === 'one-of')
    return [subheading(title), paragraph(choices.map(({ label }) => `☐ ${label}`).join('     '))];
  return [subheading(title), ...Array.from({ length: kind === 'paragraph' ? 4 : 1 }, () => paragraph(line))];
}

const line = '_'.repeat(72);
