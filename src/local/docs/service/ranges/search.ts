import { lineChildren } from '../../model/line.ts';
import { matchesInRuns, replaceMatches } from '../../model/pattern.ts';
import { type DocumentNode, isTextBlock, type StructureNode, textBlocks, walk } from '../../model/tree.ts';
import { nameArgument, textArgument } from '../arguments.ts';
import { typeOf } from '../element-type.ts';
import { elementTypes } from '../enums.ts';
import type { OpenDocument } from '../open-document.ts';
import { type RangePart, rangeElement, rangeElementInside } from './range-element.ts';

type RangeElement = GoogleAppsScript.Document.RangeElement;

/**
 * findText and replaceText take RE2 patterns and look at one text block at a time: a match never spans paragraphs.
 * developers.google.com/apps-script/reference/document/body#replaceText
 */
export function searchMethods<Self>(open: OpenDocument, scope: StructureNode, self: () => Self) {
  const checked = <Result>(run: () => Result): Result => {
    try {
      return run();
    } catch (error) {
      throw open.execution.realm.exception(
        `Invalid argument: ${error instanceof Error ? error.message : error}`,
      );
    }
  };
  const found = (part: RangePart | undefined) => (part ? rangeElement(open, part) : null) as RangeElement;
  return {
    findText: (pattern: string, from?: RangeElement | null): RangeElement => {
      const wanted = textArgument(open, 'Element.findText', pattern);
      const after = rangeElementInside(from);
      const all = textBlocks(scope).flatMap((block) => {
        const stretches = lineChildren(block).filter((child) => child.kind === 'text');
        return checked(() => matchesInRuns(block.runs, wanted)).flatMap((match): RangePart[] => {
          const leaf = stretches.find(
            ({ start, end }) => match.start >= start && match.end <= (end ?? match.end),
          );
          return leaf
            ? [{ leaf, start: match.start - leaf.start, endInclusive: match.end - 1 - leaf.start }]
            : [];
        });
      });
      if (!after) return found(all[0]);
      const order = descendants(scope).map(({ id }) => id);
      const rank = ({ leaf }: RangePart) => order.indexOf(leaf.id);
      return found(
        all.find(
          (part) =>
            rank(part) > rank(after) ||
            (rank(part) === rank(after) && (part.start ?? 0) > (after.endInclusive ?? -1)),
        ),
      );
    },
    findElement: (type: unknown, from?: RangeElement | null): RangeElement => {
      const wanted = elementTypes[nameArgument(open, 'Element.findElement', type, elementTypes)];
      const after = rangeElementInside(from);
      const all = descendants(scope);
      const first = after ? all.findIndex(({ id }) => id === after.leaf.id) + 1 : 0;
      const leaf = all.slice(first).find((node) => typeOf(node) === wanted);
      return found(leaf ? { leaf } : undefined);
    },
    replaceText: (pattern: string, replacement: string): Self => {
      const wanted = textArgument(open, 'Element.replaceText', pattern);
      const put = textArgument(open, 'Element.replaceText', replacement);
      for (const block of textBlocks(scope))
        block.runs = checked(() => replaceMatches(block.runs, wanted, put));
      return self();
    },
  };
}

/** All that is in an element, in reading order, without the element itself. */
const descendants = (scope: StructureNode): DocumentNode[] =>
  [...walk(scope)]
    .flatMap((node): DocumentNode[] => (isTextBlock(node) ? [node, ...lineChildren(node)] : [node]))
    .filter((node) => node !== scope);
