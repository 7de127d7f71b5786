import { childrenOf, type StructureNode } from '../../../model/tree.ts';
import { nodeOf, type OpenDocument } from '../../open-document.ts';
import { removeChild } from '../element.ts';

/** What an element of elements answers about one of its children. */
export function indexMethods<Self>(open: OpenDocument, node: StructureNode, self: () => Self) {
  return {
    getChildIndex: (child: unknown) => {
      const index = childrenOf(node).findIndex((each) => each.id === nodeOf(child)?.id);
      if (index < 0)
        throw open.execution.realm.exception('Element does not contain the specified child element.');
      return index;
    },
    removeChild: (child: unknown) => {
      removeChild(open, node, nodeOf(child)?.id ?? '');
      return self();
    },
  };
}
