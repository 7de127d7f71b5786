import { insideOf } from '../../../runtime/script-object.ts';
import type { DocumentNode } from '../../model/tree.ts';
import { documentObject, type OpenDocument } from '../open-document.ts';

type RangeElement = GoogleAppsScript.Document.RangeElement;

/** An element, or the stretch of its text between two offsets. */
export type RangePart = { leaf: DocumentNode; start?: number; endInclusive?: number };

export function rangeElement(open: OpenDocument, part: RangePart): RangeElement {
  return documentObject<RangeElement>(
    open,
    'RangeElement',
    {
      getElement: () => open.object(part.leaf),
      isPartial: () => part.start !== undefined,
      getStartOffset: () => part.start ?? -1,
      getEndOffsetInclusive: () => part.endInclusive ?? -1,
    },
    part,
  );
}

export const rangeElementInside = (object: unknown) => insideOf<RangePart>(object, 'RangeElement');
