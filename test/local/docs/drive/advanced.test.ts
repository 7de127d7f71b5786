import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { createDocumentApp } from '../../../../src/local/docs/document-app.ts';
import { createDrive } from '../../../../src/local/docs/drive.ts';
import { createBlob } from '../../../../src/local/platform/utilities/blob.ts';
import { asGoogle } from '../../as-google.ts';
import { anExecution, emptyWorkspace } from '../an-execution.ts';

const folderType = 'application/vnd.google-apps.folder';
const documentType = 'application/vnd.google-apps.document';
const theirs = {
  id: 'theirs',
  name: 'Template',
  mimeType: documentType,
  parents: ['root'],
  createdByScript: false,
  trashed: false,
  createdTime: '2026-01-01T00:00:00.000Z',
  permissions: [{ id: 'owner', type: 'user', role: 'owner', emailAddress: 'office@example.org' }],
};

describe('Drive.Files.create', () => {
  it(
    asGoogle(
      'Drive.Files.create makes a document in a folder, and answers id, name, type and kind alone',
      '/workspace/drive/api/reference/rest/v3/files/create',
    ),
    () => {
      const execution = anExecution();
      const drive = createDrive(execution);
      const folder = drive.Files.create({ name: 'BA-2026-1', mimeType: folderType });

      const file = drive.Files.create({
        name: 'Plan A-07',
        mimeType: documentType,
        parents: [folder.id ?? ''],
      });

      expect(file).toEqual({ kind: 'drive#file', id: file.id, name: 'Plan A-07', mimeType: documentType });
      expect(execution.state.files[file.id ?? '']?.parents).toEqual([folder.id]);
      expect(
        createDocumentApp(execution)
          .openById(file.id ?? '')
          .getBody()
          .getNumChildren(),
      ).toBe(1);
    },
  );

  it('takes arguments made in the script’s own realm', () => {
    const drive = createDrive(anExecution());

    const made = runInNewContext(
      "drive.Files.create({ name: 'x', parents: ['root'] }, null, { fields: 'id,parents' })",
      {
        drive,
      },
    );

    expect([...made.parents]).toEqual(['root']);
    expect(Object.keys(made)).toEqual(['id', 'parents']);
  });

  it(asGoogle('Drive.Files.create keeps the content of a blob', 'guides/services/advanced'), () => {
    const execution = anExecution();
    const blob = createBlob(execution, { bytes: Buffer.from('a,b'), name: 'x.csv', contentType: 'text/csv' });

    const file = createDrive(execution).Files.create({ name: 'x.csv', mimeType: 'text/csv' }, blob);

    expect(Buffer.from(execution.state.files[file.id ?? '']?.content ?? '', 'base64').toString()).toBe('a,b');
  });

  it(
    asGoogle(
      'Drive.Files.create refuses a document above the day’s quota',
      'guides/services/quotas; assumed: this way counts as well',
    ),
    () => {
      const drive = createDrive(anExecution(), 1);
      drive.Files.create({ name: '1', mimeType: documentType });

      expect(() => drive.Files.create({ name: '2', mimeType: documentType })).toThrow(
        'Service invoked too many times for one day: document create.',
      );
      expect(drive.Files.create({ name: 'folder', mimeType: folderType }).name).toBe('folder');
    },
  );

  it(
    asGoogle(
      'A document that was removed counts in the day’s quota of documents all the same',
      'guides/services/quotas; assumed: it counts what is created',
    ),
    () => {
      const drive = createDrive(anExecution(), 1);
      drive.Files.remove(drive.Files.create({ name: '1', mimeType: documentType }).id ?? '');

      expect(() => drive.Files.create({ name: '2', mimeType: documentType })).toThrow(
        'Service invoked too many times for one day: document create.',
      );
    },
  );
});

describe('drive.file (drive/api/guides/api-specific-auth)', () => {
  const state = () => ({ ...emptyWorkspace(), files: { theirs: structuredClone(theirs) } });

  it(
    asGoogle(
      'Under drive.file a script does not see files it did not make, by id, in lists or as parents',
      '/workspace/drive/api/guides/api-specific-auth',
    ),
    () => {
      const drive = createDrive(anExecution({ state: state() }));

      expect(() => drive.Files.get('theirs')).toThrow('File not found: theirs.');
      expect(() => drive.Files.update({ name: 'x' }, 'theirs')).toThrow('File not found: theirs.');
      expect(() => drive.Files.create({ name: 'x', parents: ['theirs'] })).toThrow('File not found: theirs.');
      expect(() => drive.Permissions.list('theirs')).toThrow('File not found: theirs.');
      expect(drive.Files.list().files).toEqual([]);
    },
  );

  it(
    asGoogle(
      'Under drive.file a script acting for a colleague does not see what it made for the first person, even when shared',
      '/workspace/drive/api/guides/api-specific-auth; assumed: access is for each person and project',
    ),
    () => {
      const first = anExecution();
      const file = createDrive(first).Files.create({ name: 'x' });
      createDrive(first).Permissions.create(
        { type: 'user', role: 'writer', emailAddress: 'colleague@example.org' },
        file.id ?? '',
      );

      const colleague = createDrive(
        anExecution({ state: first.state, effectiveUser: 'colleague@example.org' }),
      );

      expect(() => colleague.Files.get(file.id ?? '')).toThrow('File not found');
    },
  );

  it(
    asGoogle(
      'A script with the whole Drive sees every file of its person',
      '/workspace/drive/api/guides/api-specific-auth',
    ),
    () => {
      const manifest = { timeZone: 'UTC', oauthScopes: ['https://www.googleapis.com/auth/drive'] };

      expect(createDrive(anExecution({ state: state(), manifest })).Files.get('theirs').name).toBe(
        'Template',
      );
    },
  );

  it(
    asGoogle(
      'An advanced service names its errors GoogleJsonResponseException, with the call that failed',
      'guides/services/advanced',
    ),
    () => {
      expect.assertions(1);
      try {
        createDrive(anExecution()).Files.get('nothing');
      } catch (error) {
        expect(error).toMatchObject({
          name: 'GoogleJsonResponseException',
          message: 'API call to drive.files.get failed with error: File not found: nothing.',
        });
      }
    },
  );
});

describe('Drive.Files.list (drive/api/guides/ref-search-terms)', () => {
  const drive = createDrive(anExecution());
  const folder = drive.Files.create({ name: 'Call', mimeType: folderType }).id ?? '';
  drive.Files.create({ name: "Office's and more", mimeType: documentType, parents: [folder] });
  drive.Files.create({ name: 'Plan', parents: [folder], appProperties: { call: 'BA-2026-1' } });
  drive.Files.update({ trashed: true }, drive.Files.create({ name: 'Plan' }).id ?? '');
  const names = (q: string) => drive.Files.list({ q }).files?.map((file) => file.name);

  it.each([
    ["name = 'Plan' and trashed = false", ['Plan']],
    ["name='Plan'", ['Plan', 'Plan']],
    ["name = 'Office\\'s and more'", ["Office's and more"]],
    ["name contains 'OFFICE'", ["Office's and more"]],
    [`mimeType = '${folderType}'`, ['Call']],
    [`'${folder}' in parents and mimeType != '${documentType}'`, ['Plan']],
    ["appProperties has { key='call' and value='BA-2026-1' } and trashed = false", ['Plan']],
    ["appProperties has { key='call' and value='other' }", []],
  ])('answers %s', (q, expected) => {
    expect(names(q)).toEqual(expected);
  });

  it('refuses a query it does not know', () => {
    expect(() => names("fullText = 'x'")).toThrow('Invalid Value');
  });

  it(
    asGoogle('Drive.Files.list gives the fields asked for', '/workspace/drive/api/guides/fields-parameter'),
    () => {
      const list = drive.Files.list({ q: "name = 'Call'", fields: 'files(id,webViewLink)' });

      expect(list).toEqual({
        files: [{ id: folder, webViewLink: `https://drive.google.com/drive/folders/${folder}` }],
      });
    },
  );
});

describe('changing files', () => {
  it(
    asGoogle(
      'Drive.Files.update moves, renames and marks a file, and a property set to null goes',
      '/workspace/drive/api/reference/rest/v3/files/update',
    ),
    () => {
      const drive = createDrive(anExecution());
      const folder = drive.Files.create({ name: 'Call', mimeType: folderType }).id ?? '';
      const id = drive.Files.create({ name: 'x', appProperties: { old: '1' } }).id ?? '';

      drive.Files.update({ name: 'y', appProperties: { old: null as never, kept: '2' } }, id, null as never, {
        addParents: folder,
        removeParents: 'root',
      });

      expect(drive.Files.get(id, { fields: 'name,parents,appProperties' })).toEqual({
        name: 'y',
        parents: [folder],
        appProperties: { kept: '2' },
      });
    },
  );

  it(
    asGoogle(
      'Drive.Files.copy copies a document with its words',
      '/workspace/drive/api/reference/rest/v3/files/copy',
    ),
    () => {
      const execution = anExecution();
      const drive = createDrive(execution);
      const app = createDocumentApp(execution);
      const document = app.create('Plan');
      document.getBody().appendParagraph('One');
      document.saveAndClose();

      const copy = app.openById(drive.Files.copy({ name: 'Plan 2' }, document.getId()).id ?? '');
      copy.getBody().appendParagraph('Two');
      copy.saveAndClose();

      expect(app.openById(document.getId()).getBody().getText()).toBe('\nOne');
    },
  );

  it(
    asGoogle(
      'Drive.Files.remove deletes a folder with all that is in it',
      '/workspace/drive/api/reference/rest/v3/files/delete',
    ),
    () => {
      const execution = anExecution();
      const drive = createDrive(execution);
      const folder = drive.Files.create({ name: 'Call', mimeType: folderType }).id ?? '';
      const below = drive.Files.create({ name: 'Plans', mimeType: folderType, parents: [folder] }).id ?? '';
      drive.Files.create({ name: 'Plan', mimeType: documentType, parents: [below] });

      drive.Files.remove(folder);

      expect([execution.state.files, execution.state.documents]).toEqual([{}, {}]);
    },
  );

  it(
    asGoogle(
      'Drive.Files.export gives a document as PDF and refuses other conversions',
      '/workspace/drive/api/guides/ref-export-formats; assumed: the wording',
    ),
    () => {
      const execution = anExecution();
      const drive = createDrive(execution);
      const id = drive.Files.create({ name: 'Plan', mimeType: documentType }).id ?? '';

      const pdf = drive.Files.export(id, 'application/pdf') as unknown as GoogleAppsScript.Base.Blob;

      expect(pdf.getContentType()).toBe('application/pdf');
      expect(() => drive.Files.export(id, 'image/png')).toThrow('The requested conversion is not supported.');
    },
  );
});

describe('Drive.Permissions', () => {
  it(
    asGoogle(
      'Drive.Permissions gives a person one role at a time and takes it back',
      '/workspace/drive/api/guides/manage-sharing',
    ),
    () => {
      const drive = createDrive(anExecution());
      const id = drive.Files.create({ name: 'Pack', mimeType: documentType }).id ?? '';
      const assessor = { type: 'user', role: 'reader', emailAddress: 'assessor@example.org' };

      drive.Permissions.create(assessor, id);
      const made = drive.Permissions.create({ ...assessor, role: 'commenter' }, id, {
        sendNotificationEmail: false,
      });

      const fields = 'permissions(role,emailAddress)';
      expect(drive.Permissions.list(id, { fields }).permissions).toEqual([
        { role: 'owner', emailAddress: 'office@example.org' },
        { role: 'commenter', emailAddress: 'assessor@example.org' },
      ]);
      drive.Permissions.remove(id, made.id ?? '');
      expect(drive.Permissions.list(id).permissions).toHaveLength(1);
    },
  );

  it(
    asGoogle(
      'A document open to anyone with the link opens for everyone',
      '/workspace/drive/api/guides/manage-sharing',
    ),
    () => {
      const execution = anExecution();
      const id = createDocumentApp(execution).create('Pack').getId();
      createDrive(execution).Permissions.create({ type: 'anyone', role: 'reader' }, id);

      const other = anExecution({ state: execution.state, effectiveUser: 'assessor@example.org' });

      expect(createDocumentApp(other).openById(id).getName()).toBe('Pack');
    },
  );

  it(
    asGoogle(
      'Drive.Permissions.create refuses a permission without a type or an address',
      '/workspace/drive/api/reference/rest/v3/permissions/create; assumed: the wording',
    ),
    () => {
      const drive = createDrive(anExecution());
      const id = drive.Files.create({ name: 'x' }).id ?? '';

      expect(() => drive.Permissions.create({ type: 'user', role: 'reader' }, id)).toThrow('emailAddress');
      expect(() => drive.Permissions.create({ role: 'reader' }, id)).toThrow(
        'The permission type field is required.',
      );
    },
  );

  it(
    asGoogle(
      'A person let in as commenter by Drive.Permissions reads the document and cannot write in it with a script',
      '/workspace/drive/api/guides/ref-roles',
    ),
    () => {
      const execution = anExecution();
      const id = createDocumentApp(execution).create('Plan').getId();
      const partner = { type: 'user', role: 'commenter', emailAddress: 'partner@example.org' };
      createDrive(execution).Permissions.create(partner, id, { sendNotificationEmail: false });
      const theirs = anExecution({ state: execution.state, effectiveUser: 'partner@example.org' });
      const document = createDocumentApp(theirs).openById(id);

      expect(document.getName()).toBe('Plan');
      expect(() => document.getBody().appendParagraph('Mine')).toThrow();
    },
  );

  it(
    asGoogle(
      'Drive.Permissions.create refuses an address without a Google account when no notification may be sent',
      '/workspace/drive/api/guides/manage-sharing; assumed: the wording',
    ),
    () => {
      const execution = anExecution();
      execution.state.withoutAccount = ['partner@example.org'];
      const drive = createDrive(execution);
      const id = drive.Files.create({ name: 'Plan', mimeType: documentType }).id ?? '';
      const partner = { type: 'user', role: 'reader', emailAddress: 'partner@example.org' };

      expect(() => drive.Permissions.create(partner, id, { sendNotificationEmail: false })).toThrow(
        'you must check the "Notify people" box',
      );
      expect(drive.Permissions.create(partner, id).role).toBe('reader');
    },
  );

  it(
    asGoogle(
      'Drive.Permissions.create sends a person Google’s own letter with the message given, unless it is told not to, and takes nothing of the mail quota for it',
      '/workspace/drive/api/reference/rest/v3/permissions/create; assumed: the words of the letter, and the quota',
    ),
    () => {
      const execution = anExecution();
      const drive = createDrive(execution);
      const id = drive.Files.create({ name: 'Plan', mimeType: documentType }).id ?? '';
      const reader = (name: string) => ({
        type: 'user',
        role: 'reader',
        emailAddress: `${name}@example.org`,
      });

      drive.Permissions.create(reader('quiet'), id, { sendNotificationEmail: false });
      drive.Permissions.create(reader('partner'), id, { emailMessage: 'For you to read.' });
      drive.Permissions.create({ type: 'anyone', role: 'reader' }, id);

      const [letter, ...more] = execution.state.mails;
      expect(more).toEqual([]);
      expect(letter?.to).toEqual(['partner@example.org']);
      expect(letter?.body).toContain('For you to read.');
      expect(letter?.from).not.toBe(execution.effectiveUser);
    },
  );

  it(
    asGoogle(
      'Drive.Permissions.list gives all permissions of a file at once, or in pages of the size asked for',
      '/workspace/drive/api/reference/rest/v3/permissions/list',
    ),
    () => {
      const execution = anExecution();
      const drive = createDrive(execution);
      const id = drive.Files.create({ name: 'Plan', mimeType: documentType }).id ?? '';
      for (const name of ['one', 'two', 'three'])
        drive.Permissions.create({ type: 'user', role: 'reader', emailAddress: `${name}@example.org` }, id, {
          sendNotificationEmail: false,
        });

      expect(drive.Permissions.list(id).permissions).toHaveLength(4);
      const first = drive.Permissions.list(id, { pageSize: 3 });
      const pageToken = first.nextPageToken ?? '';
      const second = drive.Permissions.list(id, { pageSize: 3, pageToken });
      expect([first.permissions?.length, second.permissions?.length]).toEqual([3, 1]);
      expect(second.nextPageToken).toBeUndefined();
      expect(() => drive.Permissions.list(id, { pageSize: 0 })).toThrow('pageSize');
    },
  );

  it(
    asGoogle(
      'Drive.Permissions.create refuses an address outside the domain where its administrators let nothing be shared there',
      '/workspace/drive/api/guides/handle-errors; assumed: that this is the error they cause',
    ),
    () => {
      const execution = anExecution();
      execution.state.sharesOnlyWithin = 'example.org';
      const drive = createDrive(execution);
      const id = drive.Files.create({ name: 'Plan', mimeType: documentType }).id ?? '';
      const outside = { type: 'user', role: 'reader', emailAddress: 'partner@example.com' };

      expect(() => drive.Permissions.create(outside, id)).toThrow('ACL change not allowed.');
      expect(() => drive.Permissions.create({ type: 'anyone', role: 'reader' }, id)).toThrow('ACL change');
      expect(drive.Permissions.create({ ...outside, emailAddress: 'a@example.org' }, id).role).toBe('reader');
    },
  );
});
