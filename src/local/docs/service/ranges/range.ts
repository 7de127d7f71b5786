import { insideOf } from '../../../runtime/script-object.ts';
import {
  childrenOf,
  type DocumentNode,
  findNode,
  isTextBlock,
  parentOf,
  type TextLeaf,
} from '../../model/tree.ts';
import type { NamedRangeState, TabState } from '../../state.ts';
import { textArgument, wrongSignature } from '../arguments.ts';
import { documentObject, nodeOf, type OpenDocument } from '../open-document.ts';
import { type RangePart, rangeElement } from './range-element.ts';

type Range = GoogleAppsScript.Document.Range;
type RangeBuilder = GoogleAppsScript.Document.RangeBuilder;
type NamedRange = GoogleAppsScript.Document.NamedRange;

function rangeObject(open: OpenDocument, parts: readonly RangePart[]): Range {
  return documentObject<Range>(
    open,
    'Range',
    { getRangeElements: () => parts.map((part) => rangeElement(open, part)) },
    parts,
  );
}

/** Collects elements, or stretches of text, in the order given. */
export function rangeBuilder(open: OpenDocument): RangeBuilder {
  const parts: RangePart[] = [];
  const node = (method: string, element: unknown): DocumentNode => {
    const found = nodeOf(element);
    if (!found) throw wrongSignature(open, `RangeBuilder.${method}`, [element]);
    return found;
  };
  const self: RangeBuilder = documentObject<RangeBuilder>(
    open,
    'RangeBuilder',
    {
      addElement: (element: unknown, start?: number, endInclusive?: number) => {
        const leaf = node('addElement', element);
        parts.push(
          start === undefined || endInclusive === undefined ? { leaf } : { leaf, start, endInclusive },
        );
        return self;
      },
      addElementsBetween: (...given: unknown[]) => {
        if (given.length !== 2) throw wrongSignature(open, 'RangeBuilder.addElementsBetween', given);
        const first = node('addElementsBetween', given[0]);
        const last = node('addElementsBetween', given[1]);
        const parent = parentOf(open.state, first.id);
        const siblings = parent ? childrenOf(parent) : [];
        const from = siblings.findIndex((each) => each.id === first.id);
        const to = siblings.findIndex((each) => each.id === last.id);
        if (from < 0 || to < from)
          throw open.execution.realm.exception(
            'The embedded Workspace does not imitate ranges between different parents.',
            'Error',
          );
        for (const leaf of siblings.slice(from, to + 1)) parts.push({ leaf });
        return self;
      },
      addRange: (range: unknown) => {
        parts.push(...(insideOf<RangePart[]>(range, 'Range') ?? []));
        return self;
      },
      getRangeElements: () => parts.map((part) => rangeElement(open, part)),
      build: () => rangeObject(open, [...parts]),
    },
    parts,
  );
  return self;
}

export function addNamedRange(open: OpenDocument, tab: TabState, name: unknown, range: unknown): NamedRange {
  const parts = insideOf<RangePart[]>(range, 'Range');
  if (!parts) throw wrongSignature(open, 'DocumentTab.addNamedRange', [name, range]);
  const state: NamedRangeState = {
    id: `kix.${tab.id}.${tab.namedRanges.length + 1}.${open.state.nextElement}`,
    name: textArgument(open, 'DocumentTab.addNamedRange', name),
    elements: parts.map(({ leaf, start, endInclusive }) => ({
      elementId: leaf.kind === 'text' ? leaf.scope.id : leaf.id,
      ...(start === undefined || endInclusive === undefined ? {} : { start, endInclusive }),
    })),
  };
  tab.namedRanges.push(state);
  return namedRange(open, tab, state);
}

export function namedRange(open: OpenDocument, tab: TabState, state: NamedRangeState): NamedRange {
  return documentObject<NamedRange>(open, 'NamedRange', {
    getId: () => state.id,
    getName: () => state.name,
    getRange: () => rangeObject(open, partsLeft(open, state)),
    remove: () => {
      tab.namedRanges.splice(tab.namedRanges.indexOf(state), 1);
    },
  });
}

/** Elements that people deleted are no longer in the range. */
function partsLeft(open: OpenDocument, state: NamedRangeState): RangePart[] {
  return state.elements.flatMap(({ elementId, start, endInclusive }): RangePart[] => {
    const node = findNode(open.state, elementId);
    if (!node) return [];
    if (start === undefined || endInclusive === undefined || !isTextBlock(node)) return [{ leaf: node }];
    const leaf: TextLeaf = { kind: 'text', id: `${node.id}.text`, scope: node, start: 0, end: null };
    return [{ leaf, start, endInclusive }];
  });
}
