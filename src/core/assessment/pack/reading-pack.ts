import type { Application } from '../../application/application.ts';
import { formsOfCooperation, labelOf, languages } from '../../application/catalogue/codes.ts';
import { type EvidenceGroup, evidenceOf } from '../../application/evidence/evidence-sections.ts';
import type { Criterion, CriterionGroup } from '../../call/criteria/criterion.ts';
import type { Block, DocumentValue, Section } from '../../report/documents/document.ts';
import { concat, note, paragraph, subheading } from '../../report/wording/blocks.ts';

/** An application to read; blinded already. */
export type ToRead = {
  readonly code: string;
  readonly application: Application;
  readonly practice: boolean;
  /** Address of the form with the code filled in; '' when there is none. */
  readonly form: string;
};

type Pack = {
  readonly callCode: string;
  readonly assessor: string;
  /** From 1; `parts` is how many there are. */
  readonly part: number;
  readonly parts: number;
  readonly applications: readonly ToRead[];
  /** Criteria that people score. */
  readonly criteria: readonly Criterion[];
};

/** What an assessor reads: codes instead of names, the evidence by groups of criteria, the anchors at the end. */
export function readingPack({
  callCode,
  assessor,
  part,
  parts,
  applications,
  criteria,
}: Pack): DocumentValue {
  return {
    title: `${callCode} reading pack ${assessor}${part === 1 ? '' : `, part ${part}`}`,
    subtitle: parts > 1 ? `Part ${part} of ${parts}` : '',
    sections: [
      { heading: 'Before you read', blocks: opening(applications.length) },
      ...applications.map((each) => section(each, criteria)),
      ...(applications.length === 0 ? [] : [{ heading: 'Criteria', blocks: anchors(criteria) }]),
    ],
    footer: [],
  };
}

const opening = (count: number): Block[] =>
  count === 0
    ? [paragraph('There is nothing to read here any more.')]
    : [
        paragraph(
          'Names, places and sizes of organisations were reduced to [lead], [partner 1], [town] and the like. Organisations may still be recognisable: please do not try to find out who they are, and tell the office when you recognise somebody.',
        ),
        paragraph(
          'Score each application by itself, by the criteria at the end. Talk with nobody about it before your scores are in.',
        ),
      ];

const evidenceByGroup: Readonly<Record<CriterionGroup, readonly string[]>> = {
  beneficiaries: ['The project', 'Partners', 'Previous cooperation', 'Thought through'],
  cooperation: ['Mutual benefit', 'Activities', 'Follow-up', 'Sustainable and replicable', 'Outcomes'],
  support: ['Support'],
};
const groups: readonly (readonly [CriterionGroup, string])[] = [
  ['beneficiaries', 'Who would take part'],
  ['cooperation', 'What they would do together'],
  ['support', 'What they ask for'],
];

function section({ code, application, practice, form }: ToRead, criteria: readonly Criterion[]): Section {
  const evidence = evidenceOf(application);
  const facts = [
    code,
    labelOf(languages, application.language),
    labelOf(formsOfCooperation, application.formOfCooperation),
    practice ? 'for practice: your scores of it do not count' : '',
  ].filter((fact) => fact !== '');
  return {
    heading: facts.join(' · '),
    blocks: [
      ...(form === '' ? [] : [{ kind: 'link' as const, text: `Score ${code} in your form`, url: form }]),
      ...concat(groups.map((group) => groupBlocks(group, evidence, criteria))),
    ],
  };
}

function groupBlocks(
  [group, title]: readonly [CriterionGroup, string],
  evidence: readonly EvidenceGroup[],
  criteria: readonly Criterion[],
): Block[] {
  const codes = criteria.filter((criterion) => criterion.group === group).map(({ code }) => code);
  const shown = evidenceByGroup[group]
    .map((name) => evidence.find((each) => each.title === name))
    .filter((each): each is EvidenceGroup => each !== undefined && each.items.length > 0);
  return [
    note(codes.length === 0 ? title : `${title}: for ${codes.join(', ')}`),
    ...concat(
      shown.map(({ title: name, items }) => [
        subheading(name),
        ...items.map(({ label, text }): Block => ({ kind: 'labelled', label, text })),
      ]),
    ),
  ];
}

const anchors = (criteria: readonly Criterion[]): Block[] =>
  concat(
    criteria.map((criterion): Block[] => [
      subheading(`${criterion.code}: ${criterion.text}`),
      {
        kind: 'list',
        items: criterion.anchors.map((anchor, score) => `${score}: ${anchor}`),
      },
    ]),
  );
