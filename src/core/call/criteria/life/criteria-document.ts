import type { Block, DocumentValue } from '../../../report/documents/document.ts';
import { describeRule } from '../../../scoring/rule/describe-rule.ts';
import type { Settings } from '../../settings/settings.ts';
import type { Criterion, CriterionGroup } from '../criterion.ts';
import type { CriteriaVersion } from './version.ts';

const groups: Readonly<Record<CriterionGroup, string>> = {
  beneficiaries: 'Who is supported',
  cooperation: 'What cooperation is supported',
  support: 'How support is given',
};

const tieBreaks: Readonly<Record<Settings['tieBreak'][number], string>> = {
  'more-than-two-organisations': 'Cooperation of more than two organisations comes first (section 4.2).',
  rural:
    'Cooperation with an organisation that is based in, or serves, a rural area comes first (section 4.2).',
  'lower-amount': 'The lower amount asked for comes first.',
  earlier: 'The application that came in earlier comes first.',
};

type Call = Pick<Settings, 'callCode' | 'callTitle' | 'office' | 'tieBreak' | 'disclaimer' | 'citation'>;

/** The criteria as anybody may read them: text, weight, what each score means, evidence, method, ties. */
export function criteriaDocument(
  criteria: readonly Criterion[],
  call: Call,
  version: CriteriaVersion,
  publishedAt: string,
): DocumentValue {
  const total = criteria.reduce((sum, { weight }) => sum + weight, 0);
  return {
    title: `Criteria of ${call.callCode}, version ${version.version}`,
    subtitle: `${call.callTitle}. ${call.office}. Published ${publishedAt}. Approved by ${version.approvedBy} on ${version.approvedOn}: ${version.procedure}.`,
    sections: [
      ...(['beneficiaries', 'cooperation', 'support'] as const)
        .filter((group) => criteria.some((criterion) => criterion.group === group))
        .map((group) => ({
          heading: groups[group],
          blocks: criteria
            .filter((criterion) => criterion.group === group)
            .flatMap((criterion) => criterionBlocks(criterion, total)),
        })),
      { heading: 'How applications are scored', blocks: method() },
      { heading: 'If applications are equal', blocks: tieBlocks(call.tieBreak) },
    ],
    footer: [
      call.disclaimer,
      call.citation,
      `Version ${version.version}, mark ${version.fingerprint}.`,
    ].filter((line) => line !== ''),
  };
}

function criterionBlocks(criterion: Criterion, total: number): Block[] {
  const { code, text, weight, paragraphs, scoredBy, evidenceShare, rule, anchors } = criterion;
  const share = scoredBy === 'both' ? ` (evidence decides ${evidenceShare} % of it)` : '';
  const by = {
    evidence: 'by evidence alone',
    assessors: 'by assessors',
    both: 'by evidence and by assessors',
  };
  const blocks: Block[] = [
    { kind: 'subheading', text: `${code}: ${weight} of ${total} points` },
    { kind: 'paragraph', text },
    {
      kind: 'note',
      text: `Scored ${by[scoredBy]}${share}. Guidelines: section ${paragraphs.join(', ') || 'not named'}.`,
    },
  ];
  if (rule && scoredBy !== 'assessors')
    blocks.push(
      { kind: 'paragraph', text: 'Evidence that is looked for:' },
      { kind: 'list', items: describeRule(rule).split('\n') },
    );
  if (scoredBy !== 'evidence' && anchors.some((anchor) => anchor !== ''))
    blocks.push({
      kind: 'table',
      header: ['Score', 'What it means'],
      rows: anchors.map((anchor, score) => [String(score), anchor || 'Between its neighbours.']),
    });
  return blocks;
}

const method = (): Block[] => [
  {
    kind: 'list',
    items: [
      'Evidence is counted by the rules above and says whether it is there, not how good it is.',
      'At least two assessors judge each application from 0 to 5, each alone, without the names of the organisations; the average counts.',
      'What an assessor could not judge, and what does not apply, leaves the calculation and lowers nobody’s result.',
      'Applications are ranked by the share of the points they could have reached.',
      'The office decides. Every departure from the ranking is given a reason and recorded.',
    ],
  },
];

const tieBlocks = (tieBreak: Settings['tieBreak']): Block[] =>
  tieBreak.length === 0
    ? [
        {
          kind: 'paragraph',
          text: 'Applications that are equal share a rank; the office decides between them and gives the reason.',
        },
      ]
    : [{ kind: 'list', items: tieBreak.map((by, index) => `${index + 1}. ${tieBreaks[by]}`) }];
