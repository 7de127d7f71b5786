import { blobContent } from '../../../../platform/utilities/blob.ts';
import { imageSize } from '../../../model/image-size.ts';
import { newElementId } from '../../../model/new-document.ts';
import { blockOfInline } from '../../../model/tree.ts';
import type { InlineState } from '../../../state.ts';
import { wrongSignature } from '../../arguments.ts';
import { nodeOf, type OpenDocument } from '../../open-document.ts';

export const newStanding = (open: OpenDocument, kind: 'pageBreak' | 'horizontalRule'): InlineState => ({
  id: newElementId(open.state),
  kind,
});

/** A picture the script hands in: an InlineImage that is in no document yet, or anything that can be a Blob. */
export function imageArgument(open: OpenDocument, method: string, value: unknown): InlineState {
  if (nodeOf(value)) return detachedInline(open, method, value, 'image');
  const source = value as { getBlob?: () => unknown } | null | undefined;
  const blob = blobContent(value) ?? blobContent(source?.getBlob?.());
  if (!blob) throw wrongSignature(open, method, [value]);
  const size = imageSize(blob.bytes);
  if (!size) throw open.execution.realm.exception('Invalid image data.');
  const content = blob.bytes.toString('base64');
  return { id: newElementId(open.state), kind: 'image', content, ...size };
}

export function detachedInline(
  open: OpenDocument,
  method: string,
  value: unknown,
  kind: InlineState['kind'],
): InlineState {
  const node = nodeOf(value);
  if (node?.kind !== 'inline' || node.of.kind !== kind) throw wrongSignature(open, method, [value]);
  if (blockOfInline(open.state, node.of.id))
    throw open.execution.realm.exception('Element must be detached.');
  node.of.id = newElementId(open.state);
  node.id = node.of.id;
  return node.of;
}
