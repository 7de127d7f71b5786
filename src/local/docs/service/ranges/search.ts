import { matchesIn, replaceMatches } from '../../model/pattern.ts';
import { plainText } from '../../model/runs.ts';
import { type StructureNode, type TextLeaf, textBlocks } from '../../model/tree.ts';
import { textArgument } from '../arguments.ts';
import type { OpenDocument } from '../open-document.ts';
import { rangeElement, rangeElementInside } from './range-element.ts';

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
  return {
    findText: (pattern: string, from?: RangeElement | null): RangeElement => {
      const wanted = textArgument(open, 'Element.findText', pattern);
      const after = rangeElementInside(from);
      const blocks = textBlocks(scope);
      const first = after ? blocks.findIndex((block) => block.id === blockId(after.leaf)) : 0;
      for (const [index, block] of blocks.entries()) {
        if (index < first) continue;
        const match = checked(() => matchesIn(plainText(block.runs), wanted)).find(
          (each) => index > first || !after || each.start > (after.endInclusive ?? -1),
        );
        if (!match) continue;
        const leaf: TextLeaf = { kind: 'text', id: `${block.id}.text`, scope: block, start: 0, end: null };
        return rangeElement(open, { leaf, start: match.start, endInclusive: match.end - 1 });
      }
      return null as unknown as RangeElement;
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

const blockId = (leaf: { kind: string; id: string; scope?: { id: string } }) => leaf.scope?.id ?? leaf.id;
