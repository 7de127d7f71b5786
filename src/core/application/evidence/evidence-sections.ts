import { isAnswered } from '../answer.ts';
import type { Application } from '../application.ts';
import { continuation, preparation, previous, project } from './cooperation-evidence.ts';
import { type EvidenceItem, entries, joined } from './evidence-item.ts';
import { benefit, partner } from './partner-evidence.ts';
import { activities, outcomes, support } from './work-evidence.ts';

export type EvidenceGroup = { readonly title: string; readonly items: readonly EvidenceItem[] };

/** One application by the groups of evidence of section 5.2, in words; what was not asked of them and not answered is left out. */
export function evidenceOf(application: Application): EvidenceGroup[] {
  return [
    { title: 'The project', items: project(application) },
    { title: 'Partners', items: application.organisations.map(partner) },
    { title: 'Previous cooperation', items: previous(application) },
    { title: 'Thought through', items: preparation(application) },
    { title: 'Mutual benefit', items: benefit(application) },
    { title: 'Sustainable and replicable', items: continuation(application) },
    { title: 'Outcomes', items: outcomes(application) },
    { title: 'Activities', items: activities(application) },
    {
      title: 'Follow-up',
      items: entries(
        'Step',
        application.followUp.map(({ what, who, when }) => joined([what, who, when], ' – ')),
      ),
    },
    { title: 'Support', items: support(application) },
  ].map(({ title, items }) => ({ title, items: items.filter(({ text }) => isAnswered(text)) }));
}
