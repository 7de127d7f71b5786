import { figure } from '../../../scoring/evidence/cost-line-sum.ts';
import { inWords } from '../../../scoring/evidence/round.ts';
import type { CriterionScore, Scored } from '../../../scoring/scored.ts';
import type { Block } from '../../documents/document.ts';
import type { InterviewRecord, ProjectRecord } from '../../record/project-record.ts';
import {
  concat,
  gap,
  listOr,
  note,
  open,
  orOpen,
  paragraph,
  subheading,
  tableOr,
} from '../../wording/blocks.ts';
import { showDay, showSpan } from '../../wording/show.ts';
import { criteriaProcess, panelConflicts, sealBlocks, shortlistProcess } from './selection-process.ts';

/** the whole record of the selection, so that nobody has to look elsewhere why this project was chosen. */
export const selectionRecord = (record: ProjectRecord): Block[] => [
  ...callBlocks(record),
  subheading('Criteria and scores'),
  ...criteriaBlocks(record),
  ...criteriaProcess(record),
  ...scoreBlocks(record.scored),
  subheading('Shortlist'),
  ...shortlistProcess(record),
  subheading('Interviews'),
  ...interviewBlocks(record),
  ...panelConflicts(record),
  subheading('Decisions'),
  tableOr(
    ['Date', 'Decision', 'By', 'Reason', 'Conflicts of interest declared'],
    record.decisions.map(({ date, status, by, reason, conflicts }) => [
      orOpen(showDay(date)),
      ...[status, by, reason, conflicts].map(orOpen),
    ]),
    'no decision is recorded; staff record it in tab Applications.',
  ),
  ...sealBlocks(record),
];

function callBlocks({ call, process }: ProjectRecord): Block[] {
  const { office, callCode, callTitle, opens, deadline } = call;
  const name = [callCode, callTitle].filter((text) => text !== '').join(', ');
  const span = showSpan(opens, deadline, showDay);
  const count = (value: number | null): string => (value === null ? open : String(value));
  return [
    name === '' ? gap('the call has no name; staff fill it in in tab Settings.') : paragraph(`Call ${name}`),
    paragraph(`Office: ${orOpen(office)}. Open: ${orOpen(span)}.`),
    {
      kind: 'table',
      header: ['Applications', 'Number'],
      rows: [
        ['Received', count(call.received)],
        ['Late', count(process?.late ?? null)],
        ['Complete', count(call.complete)],
        ['Shortlisted', count(call.shortlisted)],
        ['Interviewed', count(call.interviewed)],
        ['Selected', count(call.selected)],
      ],
    },
  ];
}

function criteriaBlocks({ call, scored }: ProjectRecord): Block[] {
  const { criteria, criteriaVersion, criteriaDate } = call;
  return [
    note(`Criteria version ${orOpen(criteriaVersion)}, ${orOpen(showDay(criteriaDate))}.`),
    tableOr(
      ['Criterion', 'Weight', 'Evidence', 'Assessed (0 to 5)', 'Score'],
      criteria.map(({ code, text, weight }) => {
        const score = scored?.criteria.find((entry) => entry.code === code);
        return [[code, text].filter((part) => part !== '').join(': '), String(weight), ...scoreCells(score)];
      }),
      'no criteria are recorded; staff keep them in tab Criteria.',
    ),
  ];
}

const percent = (value: number | null): string => (value === null ? open : `${value} %`);

/** What is still to be scored differs from what the criterion never asks for. */
function scoreCells(score: CriterionScore | undefined): string[] {
  if (score === undefined) return [open, open, open];
  const { evidence, assessed, missing } = score;
  const unassessed = missing === 'assessed' ? open : 'not asked for';
  const uncounted = missing === 'assessed' ? open : 'not counted';
  return [
    evidence === null ? 'not asked for' : `${evidence} %`,
    assessed === null ? unassessed : String(assessed),
    score.percent === null ? uncounted : `${score.percent} %`,
  ];
}

function scoreBlocks(scored: Scored | null): Block[] {
  if (scored === null) return [gap('the application has no scores; staff find them in tab Applications.')];
  const tied = scored.tiedWith.length === 0 ? '' : `, tied with ${scored.tiedWith.join(', ')}`;
  const rank = scored.rank === null ? 'not ranked' : `rank ${scored.rank}`;
  const all = scored.complete ? '' : ' Something that counts was not scored.';
  return [
    paragraph(
      `Application ${scored.code}: ${figure(scored.total)} of ${figure(scored.attainable)} attainable points (${percent(scored.percent)}), ${rank}${tied}.${all}`,
    ),
    paragraph(`Kind of cooperation: ${scored.kind.verdict}. ${scored.kind.reason}`.trim()),
    scored.flags.length === 0
      ? paragraph('No flags were raised.')
      : listOr(
          scored.flags.map(({ label, paragraph: where, reason }) => {
            const source = where === '' ? '' : ` (${where})`;
            return `${label}${source}: ${reason}`;
          }),
          'no flags.',
        ),
  ];
}

function interviewBlocks({ interviews }: ProjectRecord): Block[] {
  if (interviews.length === 0) {
    return [gap('no interview is recorded; staff write down interviews and visits on the tab Interviews.')];
  }
  return concat(interviews.map(interviewBlock));
}

const interviewBlock = ({ date, mode, whyNotOnSite = '', criteria }: InterviewRecord): Block[] => [
  note(`${orOpen(showDay(date))}, ${orOpen(mode)}.${reasonOf(mode, whyNotOnSite)}`),
  tableOr(
    ['Criterion', 'Finding', 'Score before', 'Score after', 'Note'],
    criteria.map(({ code, finding, original = null, adjusted = null, note: text }) => [
      code,
      orOpen(finding),
      original === null ? 'not assessed' : inWords(original),
      adjusted === null ? 'as before' : inWords(adjusted),
      orOpen(text),
    ]),
    'the interview holds no findings; who held it fills them in on the tab Interviews.',
  ),
];

/** ideally during a site visit. */
const reasonOf = (mode: string, why: string): string =>
  mode === '' || mode.toLowerCase() === 'site visit' ? '' : ` Not on site because: ${orOpen(why)}`;
