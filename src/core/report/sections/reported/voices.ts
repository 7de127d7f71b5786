import { type CodeList, labelOf } from '../../../application/catalogue/codes.ts';
import type { Block } from '../../document.ts';
import type { BeneficiaryReportAnswers } from '../../form/read-report.ts';
import type { Impression, ProjectRecord, ReceivedReport } from '../../project-record.ts';
import { concat, gap, note, paragraph } from '../../wording/blocks.ts';
import { type InternalItem, internalHeadings } from '../../wording/headings.ts';
import { reportKindChoices } from '../../wording/report-choices.ts';
import { showDay } from '../../wording/show.ts';

/** Somebody's coded answer to a question others answered too. */
export type Voice = { readonly who: string; readonly code: string };

export const organisationOf = ({ answers }: ReceivedReport): string =>
  answers.answeredBy || 'An organisation not named';

/** Who says it, in which report, received when: nothing reported stands without it. */
export const speaker = (report: ReceivedReport): string =>
  [
    organisationOf(report),
    labelOf(reportKindChoices, report.answers.kind).toLowerCase(),
    report.received && `received ${showDay(report.received)}`,
  ]
    .filter((part) => part !== '')
    .join(', ');

export function noReport({ plan }: ProjectRecord): Block {
  const due = plan.reports.map((report) => report.due).filter((day) => day !== '');
  const first = due.sort()[0];
  const until = first === undefined ? '' : `, the first one due ${showDay(first)}`;
  return gap(`no report has been received; the partners answer the report form${until} (tab Reports).`);
}

/** The same item from each report, one after the other and attributed; an item left out is named with who can add it. */
export function eachReport(
  record: ProjectRecord,
  missing: string,
  blocksOf: (answers: BeneficiaryReportAnswers) => readonly Block[],
): Block[] {
  if (record.reports.length === 0) return [noReport(record)];
  return concat(
    record.reports.map((report) => {
      const blocks = blocksOf(report.answers);
      return blocks.length > 0
        ? [note(`${speaker(report)}:`), ...blocks]
        : [
            gap(
              `${missing} in the report of ${speaker(report)}; this partner can add it by changing its report.`,
            ),
          ];
    }),
  );
}

/** Names a difference instead of averaging it away; says nothing when all say the same. */
export function differences(about: string, voices: readonly Voice[], list: CodeList): Block[] {
  const said = voices.filter(({ code }) => code !== '');
  if (said.every(({ code }) => code === said[0]?.code)) return [];
  const answers = said.map(({ who, code }) => `${who}: ${labelOf(list, code)}`);
  return [paragraph(`${about} is seen differently. ${answers.join('; ')}.`)];
}

const itemKeys = Object.keys(internalHeadings) as InternalItem[];

/** An impression under no heading is about the cooperation as a whole, which is what the guidelines ask staff for (section 5.3.1). */
function itemOf({ heading }: Impression): InternalItem {
  const text = heading.trim();
  return (
    itemKeys.find((key, index) => internalHeadings[key] === text || String(index + 1) === text) ?? 'success'
  );
}

export const impressionsOf = (record: ProjectRecord, item: InternalItem): Impression[] =>
  record.impressions.filter((impression) => itemOf(impression) === item);

export const staffOf = ({ author }: Impression): string => (author === '' ? 'Staff' : `${author} (staff)`);

/** What staff wrote about an item, each with author and day; empty when nobody has. */
export const staffSaid = (record: ProjectRecord, item: InternalItem, list: CodeList = []): Block[] =>
  concat(
    impressionsOf(record, item).map((impression) => {
      const judged = impression.judgement === '' ? '' : labelOf(list, impression.judgement);
      const text = [judged, impression.text].filter((part) => part.trim() !== '').join(': ');
      const who = [staffOf(impression), showDay(impression.date)].filter((part) => part !== '').join(', ');
      return [note(`${who}:`), text === '' ? gap('the impression has no text.') : paragraph(text)];
    }),
  );
