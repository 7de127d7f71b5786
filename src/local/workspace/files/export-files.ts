import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exportDocx } from '../../docs/export-docx.ts';
import { exportEml } from '../../platform/mail/export-eml.ts';
import { exportXlsx } from '../../sheets/export-xlsx.ts';
import type { WorkspaceState } from '../state.ts';

/** Every spreadsheet, document and mail as a file that ordinary programs open. Gives the files' names. */
export async function exportFiles(state: WorkspaceState, folder: string): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const taken = new Set<string>();
  const written: string[] = [];
  const write = async (name: string, extension: string, content: Uint8Array) => {
    const file = freeName(name, extension, taken);
    await writeFile(join(folder, file), content);
    written.push(file);
  };
  const kept = (id: string) => !state.files[id]?.trashed;
  const nameOf = (id: string, otherwise: string) => state.files[id]?.name ?? otherwise;
  for (const spreadsheet of Object.values(state.spreadsheets).filter(({ id }) => kept(id)))
    await write(nameOf(spreadsheet.id, spreadsheet.name), '.xlsx', await exportXlsx(spreadsheet));
  for (const document of Object.values(state.documents).filter(({ id }) => kept(id)))
    await write(
      nameOf(document.id, document.id),
      '.docx',
      await exportDocx(document, nameOf(document.id, document.id)),
    );
  for (const [index, mail] of state.mails.entries())
    await write(`${String(index + 1).padStart(3, '0')} ${mail.subject}`, '.eml', await exportEml(mail));
  return written;
}

/** A name every file system takes, and none of the files before has in any letter case. */
function freeName(name: string, extension: string, taken: Set<string>): string {
  const plain = name
    .replace(/[<>:"/\\|?*\p{Cc}]/gu, '-')
    .replace(/^[. ]+|[. ]+$/g, '')
    .slice(0, 100);
  const base = plain === '' ? 'Untitled' : plain;
  let file = `${base}${extension}`;
  for (let number = 2; taken.has(file.toLowerCase()); number += 1) file = `${base} (${number})${extension}`;
  taken.add(file.toLowerCase());
  return file;
}
