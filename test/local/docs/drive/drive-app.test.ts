import { describe, expect, it } from 'vitest';
import { createDocumentApp } from '../../../../src/local/docs/document-app.ts';
import { createDriveApp } from '../../../../src/local/docs/drive/app/drive-app.ts';
import { createBlob } from '../../../../src/local/platform/utilities/blob.ts';
import { insufficientScopes, scopesFor } from '../../../../src/local/runtime/scopes.ts';
import { asGoogle } from '../../as-google.ts';
import { anExecution } from '../an-execution.ts';

const missing =
  'No item with the given ID could be found. Possibly because you have not edited this item or you do not have permission to access it.';

function aDrive() {
  const execution = anExecution();
  const as = (effectiveUser: string) =>
    createDriveApp(anExecution({ state: execution.state, effectiveUser }));
  return { execution, drive: createDriveApp(execution), colleague: as('colleague@example.org') };
}

type Names = { hasNext: () => boolean; next: () => { getName: () => string } };
function names(iterator: Names): string[] {
  const found: string[] = [];
  while (iterator.hasNext()) found.push(iterator.next().getName());
  return found;
}

describe('DriveApp', () => {
  it(
    asGoogle(
      'DriveApp.createFile makes a plain text file in My Drive',
      'reference/drive/drive-app#createfilename,-content',
    ),
    () => {
      const { drive } = aDrive();

      const file = drive.createFile('notes.txt', 'water \u0161kola');

      expect(file.getMimeType()).toBe('text/plain');
      expect(file.getBlob().getDataAsString()).toBe('water \u0161kola');
      expect(file.getSize()).toBe(12);
      expect(file.getParents().next().getName()).toBe('My Drive');
    },
  );

  it(
    asGoogle(
      'DriveApp.createFile keeps the name, type and bytes of a blob',
      'reference/drive/drive-app#createfileblob',
    ),
    () => {
      const { execution, drive } = aDrive();
      const blob = createBlob(execution, {
        bytes: Buffer.from('a,b'),
        name: 'x.csv',
        contentType: 'text/csv',
      });

      const file = drive.createFile(blob);

      expect([file.getName(), file.getMimeType(), file.getBlob().getDataAsString()]).toEqual([
        'x.csv',
        'text/csv',
        'a,b',
      ]);
      blob.setName(null as never);
      expect(() => drive.createFile(blob)).toThrow('Blob object must have non-null name.');
    },
  );

  it(
    asGoogle(
      'DriveApp.createFile makes no file of Google\u2019s own kinds out of text',
      'reference/drive/drive-app#createfilename,-content,-mimetype; assumed: the wording',
    ),
    () => {
      const { drive } = aDrive();

      expect(() => drive.createFile('x', 'y', 'application/vnd.google-apps.document')).toThrow(
        'Invalid argument: file.contentType',
      );
    },
  );

  it(
    asGoogle(
      'DriveApp.getFileById says of an id it will not show that no item with it could be found',
      'assumed: the wording is that of live scripts, no page gives it',
    ),
    () => {
      const { drive, colleague } = aDrive();
      const id = drive.createFile('mine', '').getId();

      expect(drive.getFileById(id).getName()).toBe('mine');
      expect(() => colleague.getFileById(id)).toThrow(missing);
      expect(() => drive.getFolderById(id)).toThrow(missing);
      expect(() => drive.getFileById('')).toThrow('Invalid argument: id');
    },
  );

  it(
    asGoogle(
      'DriveApp searches by name leave out what is in the trash',
      'github.com/brucemcpherson/gas-fakes/issues/44',
    ),
    () => {
      const { drive } = aDrive();
      drive.createFile('plan', '');
      drive.createFile('plan', '').setTrashed(true);

      expect(names(drive.getFilesByName('plan'))).toEqual(['plan']);
      expect(names(drive.getTrashedFiles())).toEqual(['plan']);
    },
  );

  it(
    asGoogle(
      'An iterator of files at its end refuses to give another',
      'reference/drive/file-iterator#next; assumed: the wording',
    ),
    () => {
      const { drive } = aDrive();
      const files = drive.getFilesByName('nothing');

      expect(files.hasNext()).toBe(false);
      expect(() => files.next()).toThrow('Cannot retrieve the next object: iterator has reached the end.');
    },
  );

  it(
    asGoogle(
      'An iterator goes on from its token',
      'reference/drive/drive-app#continuefileiteratorcontinuationtoken',
    ),
    () => {
      const { drive } = aDrive();
      for (const name of ['1', '2', '3']) drive.createFile(name, '');
      const files = drive.getFiles();
      const first = files.next().getName();

      const others = names(drive.continueFileIterator(files.getContinuationToken()));

      expect([first, ...others].sort()).toEqual(['1', '2', '3']);
      expect(others).toHaveLength(2);
      expect(() => drive.continueFileIterator('x')).toThrow('Invalid argument: continuationToken');
    },
  );

  it(
    asGoogle(
      'DriveApp.searchFiles speaks Drive v2: title and modifiedDate, in either kind of quotes',
      'reference/drive/drive-app#searchfilesparams',
    ),
    () => {
      const { drive } = aDrive();
      drive.createFile('untitled 1', '');
      drive.createFile('titled', '');

      expect(names(drive.searchFiles('title contains "untitled" and modifiedDate > "2013-02-28"'))).toEqual([
        'untitled 1',
      ]);
      expect(() => drive.searchFiles("name contains 'untitled'")).toThrow('Invalid argument: q');
    },
  );

  it(
    asGoogle(
      'A folder holds the files and folders made in it and moved to it',
      'reference/drive/folder; reference/drive/file#movetodestination',
    ),
    () => {
      const { drive } = aDrive();
      const folder = drive.createFolder('BA-2026-1');
      folder.createFile('a', '');
      folder.createFolder('below');
      const moved = drive.createFile('b', '').moveTo(folder);

      expect(names(folder.getFiles()).sort()).toEqual(['a', 'b']);
      expect(names(folder.getFolders())).toEqual(['below']);
      expect(names(moved.getParents())).toEqual(['BA-2026-1']);
      expect(names(drive.getRootFolder().getFiles())).toEqual([]);
      expect(drive.getRootFolder().getFoldersByName('BA-2026-1').next().getId()).toBe(folder.getId());
    },
  );

  it(
    asGoogle(
      'File.makeCopy copies a document with its words, under a name and in a folder of one\u2019s choice',
      'reference/drive/file#makecopyname,-destination',
    ),
    () => {
      const { execution, drive } = aDrive();
      const app = createDocumentApp(execution);
      const template = app.create('Template');
      template.getBody().appendParagraph('Dear {{name}}');
      template.saveAndClose();
      const folder = drive.createFolder('Letters');

      const copy = drive.getFileById(template.getId()).makeCopy('Letter A-07', folder);

      expect(app.openById(copy.getId()).getBody().getText()).toBe('\nDear {{name}}');
      expect(names(folder.getFiles())).toEqual(['Letter A-07']);
      expect(drive.getFileById(template.getId()).makeCopy().getName()).toBe('Copy of Template');
    },
  );
});

describe('sharing with DriveApp', () => {
  it(
    asGoogle(
      'File.addEditor lets a person change a file, and addViewer does not take that away',
      'reference/drive/file#addviewer',
    ),
    () => {
      const { drive, colleague } = aDrive();
      const file = drive
        .createFile('plan', '')
        .addEditor('colleague@example.org')
        .addViewer('colleague@example.org');

      colleague.getFileById(file.getId()).setName('our plan');

      expect(file.getName()).toBe('our plan');
      expect(file.getEditors().map((user) => user.getEmail())).toEqual(['colleague@example.org']);
      expect(file.getOwner().getEmail()).toBe('office@example.org');
      expect(String(file.getAccess('colleague@example.org'))).toBe('EDIT');
      expect(String(file.removeEditor('colleague@example.org').getAccess('colleague@example.org'))).toBe(
        'NONE',
      );
    },
  );

  it(
    asGoogle(
      'A person who may only read a file is denied every change to it',
      'assumed: "Access denied: DriveApp." is the wording of live scripts',
    ),
    () => {
      const { drive, colleague } = aDrive();
      const id = drive.createFile('plan', '').addViewer('colleague@example.org').getId();

      expect(() => colleague.getFileById(id).setName('x')).toThrow('Access denied: DriveApp.');
      expect(() => colleague.getFileById(id).setTrashed(true)).toThrow('Access denied: DriveApp.');
    },
  );

  it(
    asGoogle(
      'What is in a shared folder is shared with the same people',
      '/workspace/drive/api/guides/manage-sharing',
    ),
    () => {
      const { drive, colleague } = aDrive();
      const folder = drive.createFolder('Call').addViewer('colleague@example.org');
      const id = folder.createFile('plan', '').getId();

      expect(colleague.getFileById(id).getName()).toBe('plan');
      expect(() => colleague.getFileById(id).setName('x')).toThrow('Access denied: DriveApp.');
    },
  );

  it(
    asGoogle(
      'A file open to anyone with the link is opened by its id and not found by its name',
      'reference/drive/access',
    ),
    () => {
      const { drive, colleague } = aDrive();
      const file = drive.createFile('pack', '');
      file.setSharing(drive.Access.ANYONE_WITH_LINK, drive.Permission.VIEW);

      expect(colleague.getFileById(file.getId()).getName()).toBe('pack');
      expect(names(colleague.getFilesByName('pack'))).toEqual([]);
      expect([String(file.getSharingAccess()), String(file.getSharingPermission())]).toEqual([
        'ANYONE_WITH_LINK',
        'VIEW',
      ]);
      file.setSharing(drive.Access.PRIVATE, drive.Permission.NONE);
      expect(() => colleague.getFileById(file.getId())).toThrow(missing);
    },
  );
});

it(
  asGoogle(
    'Reading with DriveApp is allowed by drive.readonly or drive, changing by drive alone',
    'reference/drive/drive-app; reference/drive/file',
  ),
  () => {
    const scope = 'https://www.googleapis.com/auth/drive';

    expect(scopesFor('DriveApp', 'getFileById')).toEqual([`${scope}.readonly`, scope]);
    expect(scopesFor('Folder', 'createFile')).toEqual([scope]);
    expect(insufficientScopes('File', 'setTrashed', [scope])).toBe(
      `Specified permissions are not sufficient to call DriveApp.File.setTrashed. Required permissions: ${scope}`,
    );
  },
);
