import { isAnswered } from './answer.ts';
import type { Application, Organisation } from './application.ts';
import {
  activityTypes,
  assistanceKinds,
  type CodeList,
  cooperationPaths,
  countries,
  expertise,
  formsOfCooperation,
  labelOf,
  outcomeLevels,
  sectors,
} from './codes.ts';

export type EvidenceItem = { readonly label: string; readonly text: string };
export type EvidenceGroup = { readonly title: string; readonly items: readonly EvidenceItem[] };

/** Stands where section 5.2 asks for evidence and none was given. */
export const notAnswered = 'not answered';

const yesNo = (claim: boolean | null): string => (claim === null ? '' : claim ? 'Yes' : 'No');
const labels = (list: CodeList, codes: readonly string[]): string =>
  codes.map((code) => labelOf(list, code)).join('; ');
const joined = (parts: readonly (string | number | null)[], between: string): string =>
  parts.filter((part) => part !== null && isAnswered(`${part}`)).join(between);

const item = (label: string, text: string | number | null): EvidenceItem => ({
  label,
  text: `${text ?? ''}`,
});
/** Evidence an application cannot do without: the gap is shown. */
const needed = (label: string, text: string | number | null): EvidenceItem =>
  item(label, isAnswered(`${text ?? ''}`) ? text : notAnswered);

/** At least one entry is needed; each shows in one line. */
const entries = (label: string, texts: readonly string[]): EvidenceItem[] =>
  texts.length === 0 ? [needed(label, '')] : texts.map((text, index) => item(`${label} ${index + 1}`, text));

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

const project = ({ title, formOfCooperation, sharedGoal }: Application): EvidenceItem[] => [
  needed('Name', title),
  item('Form of cooperation', labelOf(formsOfCooperation, formOfCooperation)),
  needed('Shared goal', sharedGoal),
];

function partner(organisation: Organisation): EvidenceItem {
  const { role, basedInRuralArea, servesRuralArea, confirmed, foundedYear, paidStaff } = organisation;
  const facts: readonly (readonly [string, string | number | null])[] = [
    ['registration number', organisation.registrationNumber],
    ['based in a rural area', yesNo(basedInRuralArea)],
    ['serves rural areas', yesNo(servesRuralArea)],
    ['sectors', labels(sectors, organisation.sectors)],
    ['founded', foundedYear],
    ['paid staff', paidStaff],
    ['networks', organisation.networks],
    [role === 'lead' ? 'agreed by its board' : 'confirmed', yesNo(confirmed)],
  ];
  const place = joined([organisation.town, labelOf(countries, organisation.country)], ', ');
  const known = facts
    .filter(([, fact]) => isAnswered(`${fact ?? ''}`))
    .map(([name, fact]) => `${name}: ${fact}`);
  return needed(role === 'lead' ? 'Lead' : 'Partner', joined([organisation.name, place, ...known], '\n'));
}

const previous = ({
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

const preparation = ({ preparation: evidence }: Application): EvidenceItem[] => [
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

const benefit = ({ complementarity, organisations }: Application): EvidenceItem[] => [
  needed('How they complement each other', complementarity),
  ...organisations.reduce<EvidenceItem[]>(
    (all, { name, offers, needs, benefit: gain }) =>
      all.concat(
        item(`${name} offers`, labels(expertise, offers)),
        item(`${name} needs`, labels(expertise, needs)),
        needed(`${name} gains`, gain),
      ),
    [],
  ),
];

const continuation = ({
  continuation: { how, paidBy, replicableBy, withoutOurSupport },
}: Application): EvidenceItem[] => [
  needed('How it goes on', how),
  needed('Paid by', paidBy === how ? 'as above' : paidBy),
  needed('Who else could do it', replicableBy === how ? 'as above' : replicableBy),
  item('Without our support', withoutOurSupport),
];

const outcomes = ({ outcomes: promised }: Application): EvidenceItem[] =>
  outcomeLevels
    .reduce<EvidenceItem[]>((all, { code, label }) => {
      const ofLevel = promised.filter(({ level }) => level === code);
      return all.concat(
        ofLevel.length === 0 ? needed(label, '') : ofLevel.map((outcome) => item(label, promise(outcome))),
      );
    }, [])
    .concat(
      promised
        .filter(({ level }) => !outcomeLevels.some(({ code }) => code === level))
        .map((outcome) => item('Outcome', promise(outcome))),
    );

const promise = ({ outcome, indicator, source }: Application['outcomes'][number]): string =>
  indicator === outcome && source === outcome
    ? outcome
    : joined(
        [
          outcome || notAnswered,
          `indicator: ${indicator || notAnswered}`,
          `source: ${source || notAnswered}`,
        ],
        '\n',
      );

const activities = ({ activities: planned }: Application): EvidenceItem[] =>
  planned.length === 0
    ? [needed('Activities', '')]
    : planned.map(({ type, what, who, from, to }) =>
        item(
          labelOf(activityTypes, type) || 'Activity',
          joined([what, who === what ? '' : who, joined([from, to === from ? '' : to], ' to ')], '\n'),
        ),
      );

const support = ({
  support: { requested, costLines, assistance, ownContribution },
}: Application): EvidenceItem[] => [
  needed('Amount asked for', joined([requested.amount, requested.doubt], ' – ')),
  ...costLines.map(({ what, amount, organisation }, index) =>
    item(`Cost ${index + 1}`, joined([amount, what, organisation], '; ')),
  ),
  ...assistance.map(({ kind, days, what }) =>
    item(
      labelOf(assistanceKinds, kind),
      joined([days === null ? '' : `${days} days`, what], ' – ') || 'wanted',
    ),
  ),
  item('Own contribution', ownContribution),
];
