import type { MailAttachment } from '../../workspace/state.ts';
import { type BlobContent, blobContent } from '../utilities/blob.ts';

type Message = GoogleAppsScript.Mail.MailAdvancedParameters;
type BlobSource = { readonly getBlob?: () => unknown; readonly getAs?: (contentType: string) => unknown };

/**
 * Files of a message: blobs, and what can become one, such as a document, which goes as PDF. Calls `refuse` with the
 * option's name for anything else.
 */
export function attachmentsOf(message: Message, refuse: (option: string) => never): MailAttachment[] {
  const content = (given: unknown, option: string): BlobContent =>
    blobContent(given) ?? blobContent((given as BlobSource | null)?.getBlob?.()) ?? refuse(option);
  const given: unknown = message.attachments ?? [];
  const listed = (Array.isArray(given) ? given : [given]).map((given) =>
    asAttachment(content(given, 'attachments')),
  );
  const inside = Object.entries(message.inlineImages ?? {}).map(([cid, given]) => ({
    ...asAttachment(content(given, 'inlineImages')),
    cid,
  }));
  return [...listed, ...inside];
}

const asAttachment = ({ bytes, contentType, name }: BlobContent): MailAttachment => ({
  name: name ?? 'Untitled',
  contentType: contentType ?? 'application/octet-stream',
  base64: bytes.toString('base64'),
});
