import { type CodeList, labelOf } from '../../../application/catalogue/codes.ts';
import type { Block } from '../../documents/document.ts';
import type { Impression, ProjectRecord } from '../../record/project-record.ts';
import { concat, gap, note, paragraph } from '../../wording/blocks.ts';
import { type InternalItem, internalHeadings } from '../../wording/headings.ts';
import { showDay } from '../../wording/show.ts';
import type { Voice } from './voices.ts';

const itemKeys = Object.keys(internalHeadings) as InternalItem[];

/** An impression under no heading is about the cooperation as a whole, which is what the guidelines ask staff for (section 5.3.1). */
function itemOf({ heading }: Impression): InternalItem {
  const text = heading.trim();
  return (
    itemKeys.find((key, index) => internalHeadings[key] === text || String(index + 1) === text) ?? 'success'
  );
}

/** The earliest first; those without a day before all others. */
const impressionsOf = ({ impressions }: ProjectRecord, item: InternalItem): Impression[] =>
  impressions
    .filter((impression) => itemOf(impression) === item)
    .sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0));

const staffOf = ({ author }: Impression): string => (author === '' ? 'Staff' : `${author} (staff)`);

/** Staff's coded answers under a heading; `about` leaves those about another partner out. */
export const staffVoices = (record: ProjectRecord, item: InternalItem, about?: string): Voice[] =>
  impressionsOf(record, item)
    .filter(({ organisation }) => about === undefined || organisation === '' || organisation === about)
    .map((impression) => ({ who: staffOf(impression), code: impression.judgement }));

/** What staff wrote about an item, each with author, day and place; a doubt is marked as one. Empty when nobody has. */
export const staffSaid = (record: ProjectRecord, item: InternalItem, list: CodeList = []): Block[] =>
  concat(
    impressionsOf(record, item).map((impression) => {
      const { judgement, text, date, kind, organisation } = impression;
      const judged = judgement === '' ? '' : labelOf(list, judgement);
      const isDoubt = kind.toLowerCase() === 'doubt';
      const who = [
        staffOf(impression),
        showDay(date),
        isDoubt || kind === 'other' ? '' : kind,
        organisation === '' ? '' : `about ${organisation}`,
      ];
      const said = [judged, text].filter((part) => part.trim() !== '').join(': ');
      return [
        note(`${isDoubt ? 'A doubt, not settled: ' : ''}${who.filter((part) => part !== '').join(', ')}:`),
        said === ''
          ? gap('the impression has no text; who wrote it adds it in tab Impressions.')
          : paragraph(said),
      ];
    }),
  );
