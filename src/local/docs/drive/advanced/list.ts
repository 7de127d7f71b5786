import type { Execution } from '../../../runtime/execution.ts';
import type { DriveFile } from '../../../workspace/state.ts';
import { folderType } from '../new-file.ts';
import { readQuery } from '../query.ts';
import { roleOf } from '../sharing.ts';
import { driveError, isVisible } from '../visible-file.ts';
import { badField, pickFields } from './fields.ts';
import { fileFields, wholeResource } from './resource.ts';

type FileList = GoogleAppsScript.Drive_v3.Drive.V3.Schema.FileList;

/** Drive.Files.list: developers.google.com/workspace/drive/api/reference/rest/v3/files/list */
export function listFiles(execution: Execution, options: Readonly<Record<string, unknown>>): FileList {
  const { state, effectiveUser: person } = execution;
  const fail = (message: string) => driveError(execution, 'files.list', message);
  const query = readQuery(String(options.q ?? ''), { state, person, version: 3 });
  const size = Number(options.pageSize ?? 100);
  const start = Number(options.pageToken === undefined ? 0 : String(options.pageToken).replace(/^~!!~/, ''));
  if (!query || !Number.isInteger(start)) throw fail('Invalid Value');
  if (!Number.isInteger(size) || size < 1 || size > 1000)
    throw fail(`Invalid value '${options.pageSize}'. Values must be within the range: [1, 1000]`);
  // Anyone with the link may open a file, but does not find it.
  const found = Object.values(state.files).filter(
    (file) => isVisible(execution, file) && roleOf(file, person) !== undefined && query(file),
  );
  const ordered = inOrder(found, String(options.orderBy ?? ''));
  if (!ordered) throw fail('Invalid Value');
  const fields =
    typeof options.fields === 'string'
      ? options.fields
      : 'kind,incompleteSearch,nextPageToken,files(kind,id,name,mimeType)';
  const wrong = badField(fields, { kind: [], incompleteSearch: [], nextPageToken: [], files: fileFields });
  if (wrong !== undefined) throw fail(`Invalid field selection ${wrong}`);
  const list = {
    kind: 'drive#fileList',
    incompleteSearch: false,
    files: ordered.slice(start, start + size).map(wholeResource),
    ...(ordered.length > start + size ? { nextPageToken: `~!!~${start + size}` } : {}),
  };
  return pickFields(list, fields) as FileList;
}

const keys: Readonly<Record<string, (file: DriveFile) => string>> = {
  name: (file) => file.name,
  name_natural: (file) => file.name,
  createdTime: (file) => file.createdTime,
  modifiedTime: (file) => file.modifiedTime ?? file.createdTime,
  modifiedByMeTime: (file) => file.modifiedTime ?? file.createdTime,
  folder: (file) => (file.mimeType === folderType ? '0' : '1'),
  starred: (file) => (file.starred ? '1' : '0'),
};

/** `folder,modifiedTime desc,name`; undefined for a key Drive does not have. */
function inOrder(files: readonly DriveFile[], orderBy: string): DriveFile[] | undefined {
  const wanted = orderBy === '' ? [] : orderBy.split(',').map((part) => part.trim().split(/\s+/));
  if (wanted.some(([key = '']) => !keys[key])) return undefined;
  return [...files].sort((one, other) => {
    for (const [key = '', direction] of wanted) {
      const of = keys[key] ?? (() => '');
      const compared = of(one).localeCompare(of(other), 'en', { numeric: key === 'name_natural' });
      if (compared !== 0) return direction === 'desc' ? -compared : compared;
    }
    return 0;
  });
}
