import { insideOf } from '../../../runtime/script-object.ts';
import {
  childrenOf,
  type DocumentNode,
  findNode,
  isTextBlock,
  parentOf,
  type TextLeaf,
  textOf,
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
        parts.push(...partsBetween(open, given));
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

/** From element to element of one parent; the ends may be texts, of which the first and last offset then count. */
function partsBetween(open: OpenDocument, given: readonly unknown[]): RangePart[] {
  const isOfTexts = given.length === 4;
  const start = nodeOf(given[0]);
  const end = nodeOf(given[isOfTexts ? 2 : 1]);
  const [from, to] = [given[1], given[3]];
  if (!start || !end || (isOfTexts ? typeof from !== 'number' || typeof to !== 'number' : given.length !== 2))
    throw wrongSignature(open, 'RangeBuilder.addElementsBetween', given);
  const [first, last] = [blockOf(start), blockOf(end)];
  const parent = parentOf(open.state, first.id);
  const siblings = parent ? childrenOf(parent) : [];
  const [begin, stop] = [first, last].map(({ id }) => siblings.findIndex((each) => each.id === id));
  if (begin === undefined || stop === undefined || begin < 0 || stop < begin)
    throw open.execution.realm.exception(
      'The embedded Workspace does not imitate ranges between different parents.',
      'Error',
    );
  return siblings.slice(begin, stop + 1).map((leaf): RangePart => {
    if (!isOfTexts || (leaf.id !== first.id && leaf.id !== last.id)) return { leaf };
    const text = leaf.id === first.id ? start : end;
    const length = isTextBlock(leaf) ? textOf(leaf).length : 0;
    return {
      leaf: text,
      start: leaf.id === first.id ? Number(from) : 0,
      endInclusive: leaf.id === last.id ? Number(to) : Math.max(0, length - 1),
    };
  });
}

const blockOf = (node: DocumentNode): DocumentNode => (node.kind === 'text' ? node.scope : node);

const longestName = 256;

export function addNamedRange(open: OpenDocument, tab: TabState, name: unknown, range: unknown): NamedRange {
  const parts = insideOf<RangePart[]>(range, 'Range');
  if (!parts) throw wrongSignature(open, 'DocumentTab.addNamedRange', [name, range]);
  const called = textArgument(open, 'DocumentTab.addNamedRange', name);
  // developers.google.com/workspace/docs/api/reference/rest/v1/documents/request#createnamedrangerequest
  if (called.length < 1 || called.length > longestName)
    throw open.execution.realm.exception(`Invalid argument: name`);
  const state: NamedRangeState = {
    id: `kix.${tab.id}.${tab.namedRanges.length + 1}.${open.state.nextElement}`,
    name: called,
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
