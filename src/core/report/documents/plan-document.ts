import type { AgreementState } from '../../plan/agreement/agreement-state.ts';
import type { Plan } from '../../plan/plan.ts';
import type { ProjectRecord } from '../record/project-record.ts';
import { plannedOutcomes } from '../sections/planned/outcomes.ts';
import { agreementTable, plannedPartners } from '../sections/planned/partners.ts';
import { plannedSupport, reportingRequirements } from '../sections/planned/support.ts';
import {
  plannedActivities,
  plannedChallenges,
  plannedFollowUp,
  pointsSettled,
} from '../sections/planned/work.ts';
import { paragraph, subheading, textOr, together } from '../wording/blocks.ts';
import { footer } from '../wording/footer.ts';
import { showDay, showSpan } from '../wording/show.ts';
import { subtitle } from '../wording/subtitle.ts';
import type { Block, DocumentValue } from './document.ts';

type Planned = Pick<ProjectRecord, 'plan' | 'call' | 'dataDate'>;

type Making = {
  readonly disclaimer: string;
  /** Where each partner stands to it. */
  readonly agreed?: readonly AgreementState[];
  /** The version partners agreed to last, and what is different since, one a line. */
  readonly sinceAgreed?: { readonly version: number; readonly changes: readonly string[] } | null;
};

/** The cooperation plan to read, discuss and sign. Partners read it: nothing of the scores is in it. */
export function planDocument(
  { plan, call, dataDate }: Planned,
  { disclaimer, sinceAgreed = null, agreed }: Making,
): DocumentValue {
  return {
    title: `${plan.code} Cooperation plan`,
    subtitle: subtitle({ title: plan.title, call }),
    sections: [
      { heading: 'The project', blocks: project(plan) },
      ...(sinceAgreed ? [{ heading: 'Changes since it was agreed', blocks: changes(sinceAgreed) }] : []),
      { heading: 'Partners and responsibilities', blocks: plannedPartners(plan) },
      { heading: 'Activities', blocks: [plannedActivities(plan)] },
      { heading: 'Follow-up by the partners', blocks: [plannedFollowUp(plan)] },
      { heading: 'Expected outcomes and how they will be measured', blocks: plannedOutcomes(plan) },
      { heading: 'Challenges and how to overcome them', blocks: [plannedChallenges(plan)] },
      ...(plan.points.length === 0 ? [] : [{ heading: 'Points to settle', blocks: [pointsSettled(plan)] }]),
      { heading: 'Support', blocks: plannedSupport(plan) },
      { heading: 'Reporting requirements', blocks: reportingRequirements(plan) },
      ...(plan.notes === '' ? [] : [{ heading: 'Notes', blocks: [paragraph(plan.notes)] }]),
      { heading: 'Agreement', blocks: [agreementTable(plan, call.office, agreed)] },
    ],
    footer: footer(disclaimer, '5.2', { dataDate, version: plan.version }),
  };
}

const project = ({ title, sharedGoal, starts, ends }: Plan): Block[] => [
  textOr(title, 'the project has no name; staff fill it in in tab Projects.'),
  subheading('Shared goal'),
  textOr(sharedGoal, `the goal the partners share; ${together} Projects.`),
  subheading('Duration'),
  textOr(showSpan(starts, ends, showDay), `when the project starts and ends; ${together} Projects.`),
];

const changes = ({ version, changes: lines }: NonNullable<Making['sinceAgreed']>): Block[] =>
  lines.length === 0
    ? [paragraph(`Nothing has changed since version ${version}, which was agreed.`)]
    : [
        paragraph(`Different from version ${version}, which was agreed:`),
        { kind: 'list', items: [...lines] },
      ];
