import type { Application } from '../../../application/application.ts';
import { notAnswered } from '../../../application/evidence/evidence-item.ts';
import { evidenceOf } from '../../../application/evidence/evidence-sections.ts';
import type { Assessment } from '../../../assessment/assessment.ts';
import type { Criterion } from '../../../call/criteria/criterion.ts';
import type { Settings } from '../../../call/settings/settings.ts';
import type { Block, DocumentValue } from '../../../report/documents/document.ts';
import { gap, note, orOpen, paragraph, subheading } from '../../../report/wording/blocks.ts';
import { footer } from '../../../report/wording/footer.ts';
import { showDay } from '../../../report/wording/show.ts';
import { inWords } from '../../../scoring/evidence/round.ts';
import type { Scored } from '../../../scoring/scored.ts';
import type { Interview } from '../interview.ts';
import { needsReason } from '../missing.ts';
import { partnerBlocks } from './kit-partners.ts';
import { kitQuestions } from './kit-questions.ts';
import { lines } from './lines.ts';

/** All an interview kit is made from. `before`: what counted of each criterion, 0 to 5. Days are YYYY-MM-DD. */
export type KitFacts = {
  readonly code: string;
  readonly application: Application;
  readonly interview: Interview;
  readonly scored: Scored;
  readonly criteria: readonly Criterion[];
  readonly before: ReadonlyMap<string, number | null>;
  readonly assessments: readonly Assessment[];
  readonly dataDate: string;
  readonly version: number;
};

/**
 * The kit a panel takes along (R-059 to R-061): what to ask and why, each partner on its own, what to settle, and a
 * sheet for each criterion to tick and write on, for places without signal. Applicants' words are quoted, never summed up.
 */
export function kitDocument(facts: KitFacts, settings: Settings): DocumentValue {
  const { code, application, dataDate, version } = facts;
  const lead = application.organisations[0]?.name ?? '';
  return {
    title: `${code} Interview kit`,
    subtitle: [application.title, lead, settings.callCode].filter((part) => part !== '').join(' · '),
    sections: [
      { heading: 'The interview', blocks: [appointment(facts)] },
      { heading: 'What to ask about, and why', blocks: questions(facts) },
      { heading: 'Each partner on its own', blocks: partnerBlocks(application) },
      { heading: 'Points to settle', blocks: points(facts) },
      { heading: 'Criterion by criterion', blocks: sheets(facts) },
      { heading: 'What the application says', blocks: words(application) },
    ],
    footer: footer(settings.disclaimer, '5.2', { dataDate, version }),
  };
}

const appointment = ({ interview }: KitFacts): Block => ({
  kind: 'table',
  header: ['What', 'As fixed'],
  rows: [
    ['When', [orOpen(showDay(interview.date)), interview.time].filter((part) => part !== '').join(', ')],
    ['Where', [orOpen(interview.mode), interview.place].filter((part) => part !== '').join(', ')],
    ...(needsReason(interview) ? [['Why not on site', orOpen(interview.whyNotOnSite)]] : []),
    ['Panel', orOpen(interview.panel)],
    ['Conflicts the panel declared', orOpen(interview.conflicts)],
    ['With whom', orOpen(interview.withWhom)],
    ['Travel', orOpen(interview.travel)],
    ['Who was there', lines(3)],
  ],
});

function questions({ criteria, scored, assessments }: KitFacts): Block[] {
  const found = kitQuestions(criteria, scored.criteria, assessments);
  if (found.length === 0)
    return [paragraph('No criterion is weak, and the assessors agree: ask whether what is written is so.')];
  return found.flatMap(({ criterion, reasons, arithmetic }) => [
    subheading(`${criterion.code}: ${criterion.text}`),
    paragraph(reasons.join(' ')),
    ...(arithmetic === '' ? [] : [note(arithmetic)]),
    {
      kind: 'list' as const,
      items: [
        'What can you show us, here and now, that this is so?',
        `What would it take for this to be true: "${(criterion.anchors[4] ?? '') || criterion.text}"`,
      ],
    },
    paragraph(lines(3)),
  ]);
}

/** What staff should not come back without. */
function points({ application, scored }: KitFacts): Block[] {
  const { doubt } = application.support.requested;
  const items = [
    ...(scored.kind.verdict === 'supported' ? [] : [`Kind of cooperation: ${scored.kind.reason}`]),
    ...scored.flags.filter(({ tone }) => tone === 'check').map(({ label, reason }) => `${label}: ${reason}`),
    ...(doubt === '' ? [] : [`Amount asked for: ${doubt}`]),
    ...evidenceOf(application).flatMap(({ title, items: evidence }) =>
      evidence
        .filter(({ text }) => text === notAnswered)
        .map(({ label }) => `${title}, ${label}: not answered.`),
    ),
  ];
  return [
    items.length === 0
      ? paragraph('Nothing is open in what was sent in.')
      : { kind: 'list', items: [...new Set(items)] },
    paragraph(lines(3)),
  ];
}

/** One table for each criterion: short enough to stay on a page, wide enough to write on. */
function sheets({ criteria, scored, before }: KitFacts): Block[] {
  return criteria.map(({ code, text, anchors }): Block => {
    const { evidence = null } = scored.criteria.find((score) => score.code === code) ?? {};
    const score = before.get(code) ?? null;
    return {
      kind: 'table',
      header: [code, text],
      rows: [
        ['Finding', '☐ confirmed   ☐ partly confirmed   ☐ not confirmed'],
        [
          'Before',
          `Evidence: ${evidence === null ? 'not asked for' : `${evidence} %`}. Assessed: ${score === null ? 'not yet' : `${inWords(score)} of 5`}.`,
        ],
        ['After', '☐ 0   ☐ 1   ☐ 2   ☐ 3   ☐ 4   ☐ 5   ☐ as before'],
        ['Anchors', anchors.map((anchor, points) => `${points}: ${anchor}`).join('\n') || 'none'],
        ['Seen and said', lines(5)],
      ],
    };
  });
}

function words(application: Application): Block[] {
  const groups = evidenceOf(application).filter(({ items }) => items.length > 0);
  if (groups.length === 0) return [gap('what was sent in; it is in the response sheet.')];
  return groups.flatMap(({ title, items }): Block[] => [
    subheading(title),
    {
      kind: 'table',
      header: ['Asked', 'In their words'],
      rows: items.map(({ label, text }) => [label, text]),
    },
  ]);
}
