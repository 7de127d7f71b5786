import type { Application } from '../application.ts';
import { cooperationPaths, formsOfCooperation, labelOf } from '../catalogue/codes.ts';
import { type EvidenceItem, entries, item, joined, needed, yesNo } from './evidence-item.ts';

export const project = ({ title, formOfCooperation, sharedGoal }: Application): EvidenceItem[] => [
  needed('Name', title),
  item('Form of cooperation', labelOf(formsOfCooperation, formOfCooperation)),
  needed('Shared goal', sharedGoal),
];

export const previous = ({
  previous: { path, sinceYear, jointActivities, quality, reasons },
}: Application): EvidenceItem[] => [
  needed('Path', labelOf(cooperationPaths, path)),
  ...(path === 'new-partnership'
    ? [needed('Reasons', reasons), item('Since', sinceYear), item('Done together', jointActivities)]
    : [
        needed('Since', sinceYear),
        needed('Done together', jointActivities),
        needed('Quality', quality),
        item('Reasons', reasons),
      ]),
];

export const preparation = ({ preparation: evidence }: Application): EvidenceItem[] => [
  needed(
    'Needs assessment',
    joined([yesNo(evidence.needsAssessment), evidence.needsAssessmentEvidence], ' – '),
  ),
  needed(
    'Cooperation plan',
    joined([yesNo(evidence.cooperationPlan), evidence.cooperationPlanEvidence], ' – '),
  ),
  ...entries(
    'Challenge',
    evidence.challenges.map(({ challenge, response }) =>
      joined([challenge, challenge === response ? '' : response], ' → '),
    ),
  ),
];

export const continuation = ({
  continuation: { how, paidBy, replicableBy, withoutOurSupport },
}: Application): EvidenceItem[] => [
  needed('How it goes on', how),
  needed('Paid by', paidBy === how ? 'as above' : paidBy),
  needed('Who else could do it', replicableBy === how ? 'as above' : replicableBy),
  item('Without our support', withoutOurSupport),
];
