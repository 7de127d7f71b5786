import { exportDocx } from '../../docs/export-docx.ts';
import { exportEml } from '../../platform/mail/export-eml.ts';
import { exportXlsx } from '../../sheets/export-xlsx.ts';
import type { WorkspaceState } from '../../workspace/state.ts';

export type Download = { readonly name: string; readonly type: string; readonly content: Uint8Array };

const office = 'application/vnd.openxmlformats-officedocument';

/** A spreadsheet, a document, or a mail (`mail-` and its place in the outbox) as a file of ordinary programs; undefined when there is none with this id. */
export async function download(state: WorkspaceState, id: string): Promise<Download | undefined> {
  const mail = /^mail-\d+$/.test(id) ? state.mails[Number(id.slice(5))] : undefined;
  if (mail)
    return {
      name: `${mail.subject || 'Mail'}.eml`,
      type: 'message/rfc822',
      content: await exportEml(mail),
    };
  const file = state.files[id];
  if (!file || file.trashed) return undefined;
  const spreadsheet = state.spreadsheets[id];
  if (spreadsheet)
    return {
      name: `${file.name}.xlsx`,
      type: `${office}.spreadsheetml.sheet`,
      content: await exportXlsx(spreadsheet),
    };
  const document = state.documents[id];
  if (!document) return undefined;
  return {
    name: `${file.name}.docx`,
    type: `${office}.wordprocessingml.document`,
    content: await exportDocx(document, file.name),
  };
}

/** RFC 6266: a plain name for old readers, and the real one in UTF-8. */
export const disposition = (name: string): string =>
  `attachment; filename="${name.replace(/[^\w. -]/g, '_')}"; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, (character) => `%${character.charCodeAt(0).toString(16)}`)}`;
