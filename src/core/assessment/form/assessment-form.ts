import type { Criterion } from '../../call/criteria/criterion.ts';
import type { FormPlan, FormQuestion, FormSection } from '../../call/form/form-plan.ts';
import { confidences } from '../assessment.ts';

export const cannotJudge = 'cannot judge';
const scores = ['0', '1', '2', '3', '4', '5', cannotJudge];

/** Keys of the questions about one criterion. */
export const scoreKey = (criterion: string): string => `score.${criterion}`;
export const reasonKey = (criterion: string): string => `reason.${criterion}`;
export const confidenceKey = (criterion: string): string => `confidence.${criterion}`;

type Asked = Pick<Criterion, 'code' | 'text' | 'scoredBy' | 'anchors'>;

/** What people score: a criterion that evidence alone decides is not asked. */
export const scoredByPeople = <Each extends Pick<Criterion, 'scoredBy'>>(criteria: readonly Each[]): Each[] =>
  criteria.filter(({ scoredBy }) => scoredBy !== 'evidence');

/** Also the file's name: codes alone, because it stands in shared folders and in the browser's tab. */
export const assessmentFormTitle = (callCode: string, assessor: string): string =>
  `${callCode} assessment, ${assessor}`;

/**
 * The form of one assessor: which application, then for each criterion a score with the anchors in sight, a reason and
 * how sure they are. Nothing in it names anybody (design: blind and independent).
 */
export function assessmentForm(
  callCode: string,
  assessor: string,
  applications: readonly string[],
  criteria: readonly Asked[],
): FormPlan {
  return {
    title: assessmentFormTitle(callCode, assessor),
    description:
      'One answer for each application of your reading pack. Names, places and sizes were reduced there; please score what is written, and talk with nobody about it before your scores are in. To change an answer, send the form again for the same application: the last one counts.',
    confirmation: 'Thank you, your scores have arrived. Please go on with the next application of your pack.',
    sections: [
      {
        key: 'start',
        title: 'Application',
        help: '',
        questions: [
          one('application', 'Application', 'Its code in your reading pack, like A-07.', applications),
        ],
        next: '',
      },
      ...scoredByPeople(criteria).map(page),
    ],
  };
}

const page = (criterion: Asked): FormSection => ({
  key: criterion.code,
  title: criterion.code,
  help: '',
  questions: questionsAbout(criterion),
  next: '',
});

/** The title carries the criterion, so that its column and the Questions tab show what was asked. */
export const questionsAbout = ({ code, text, anchors }: Asked): readonly FormQuestion[] => [
  one(
    scoreKey(code),
    `${code}: ${text.replace(/\s+/g, ' ').trim()}`,
    anchors
      .map((anchor, score) => (anchor.trim() === '' ? '' : `${score}: ${anchor.trim()}`))
      .filter((line) => line !== '')
      .join('\n'),
    scores,
  ),
  {
    key: reasonKey(code),
    title: `${code} reason`,
    help: 'Why this score: what in the application shows it.',
    kind: 'paragraph',
    choices: [],
    required: true,
  },
  one(confidenceKey(code), `${code} confidence`, 'How sure you are of this score.', confidences),
];

const one = (key: string, title: string, help: string, labels: readonly string[]): FormQuestion => ({
  key,
  title,
  help,
  kind: 'one-of',
  choices: labels.map((label) => ({ label })),
  required: true,
});
