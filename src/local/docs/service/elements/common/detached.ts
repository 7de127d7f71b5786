import { parentOf, renumber, type StructureNode } from '../../../model/tree.ts';
import { wrongSignature } from '../../arguments.ts';
import { nodeOf, type OpenDocument } from '../../open-document.ts';

/** An element the script hands in to be put into this document: of the right kind, and in no document yet. */
export function detached<Kind extends StructureNode['kind']>(
  open: OpenDocument,
  method: string,
  value: unknown,
  kinds: readonly Kind[],
): Extract<StructureNode, { kind: Kind }> {
  const node = nodeOf(value) as StructureNode | undefined;
  if (!node || !isOneOf(node, kinds)) throw wrongSignature(open, method, [value]);
  if (parentOf(open.state, node.id)) throw open.execution.realm.exception('Element must be detached.');
  renumber(open.state, node);
  return node;
}

const isOneOf = <Kind extends StructureNode['kind']>(
  node: StructureNode,
  kinds: readonly Kind[],
): node is Extract<StructureNode, { kind: Kind }> => (kinds as readonly string[]).includes(node.kind);
