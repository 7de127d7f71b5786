import { describe, expect, it } from 'vitest';
import { createDocumentApp } from '../../../../src/local/docs/document-app.ts';
import { createDrive } from '../../../../src/local/docs/drive.ts';
import { asGoogle } from '../../as-google.ts';
import { anExecution } from '../an-execution.ts';

const terms = '/workspace/drive/api/guides/ref-search-terms';

describe('a query of Drive', () => {
  const execution = anExecution();
  const drive = createDrive(execution);
  const document = createDocumentApp(execution).create('Plan');
  document.getBody().appendParagraph('Vodosnabdijevanje i kanalizacija');
  document.saveAndClose();
  drive.Files.create({ name: 'HelloWorld' });
  drive.Files.create({ name: 'Report (A-07)', starred: true });
  const names = (q: string) => drive.Files.list({ q }).files?.map((file) => file.name);

  it.each([
    ['joins terms with or', "name = 'Plan' or name = 'HelloWorld'", ['Plan', 'HelloWorld']],
    [
      'binds and before or, and parentheses before both',
      "(name = 'Plan' or name = 'HelloWorld') and starred = true",
      [],
    ],
    ['turns a term around with not', "not name contains 'hello'", ['Plan', 'Report (A-07)']],
    ['finds by contains the beginnings of words and not their middles', "name contains 'World'", []],
    ['finds words of a document by fullText', "fullText contains 'kanal'", ['Plan']],
    ['compares times', "createdTime < '2020-01-01T00:00:00'", []],
    ['knows me among the owners', "'me' in owners and starred = true", ['Report (A-07)']],
  ])('%s', (behaviour, q, expected) => {
    expect(behaviour).not.toBe('');
    expect(names(q)).toEqual(expected);
  });

  it(asGoogle('Drive.Files.list joins, negates and groups terms of a query', terms), () => {
    expect(names("not (starred = true or mimeType contains 'application/vnd.google-apps')")).toEqual([
      'HelloWorld',
    ]);
  });

  it(asGoogle('Drive.Files.list refuses a query that is none as an invalid value', terms), () => {
    for (const q of ["title = 'x'", "name = 'x' and", "name = 'x' (", 'name = x'])
      expect(() => names(q)).toThrow('API call to drive.files.list failed with error: Invalid Value');
  });
});

describe('pages and orders', () => {
  const drive = createDrive(anExecution());
  for (const name of ['b', 'c', 'a']) drive.Files.create({ name });

  it(
    asGoogle(
      'Drive.Files.list gives pages, each with the token of the next',
      '/workspace/drive/api/reference/rest/v3/files/list',
    ),
    () => {
      const first = drive.Files.list({ pageSize: 2, orderBy: 'name' });
      const second = drive.Files.list({ pageSize: 2, orderBy: 'name', pageToken: first.nextPageToken });

      expect(first.files?.map(({ name }) => name)).toEqual(['a', 'b']);
      expect(second.files?.map(({ name }) => name)).toEqual(['c']);
      expect(second.nextPageToken).toBeUndefined();
    },
  );

  it(
    asGoogle(
      'Drive.Files.list takes pages of 1 to 1,000 files',
      '/workspace/drive/api/reference/rest/v3/files/list',
    ),
    () => {
      expect(() => drive.Files.list({ pageSize: 1001 })).toThrow(
        "Invalid value '1001'. Values must be within the range: [1, 1000]",
      );
    },
  );

  it(
    asGoogle(
      'Drive refuses a field it does not have',
      '/workspace/drive/api/guides/fields-parameter; assumed: the wording',
    ),
    () => {
      expect(() => drive.Files.list({ fields: 'files(id,title)' })).toThrow('Invalid field selection title');
      expect(() => drive.Files.create({ name: 'x' }, null as never, { fields: 'title' })).toThrow(
        'API call to drive.files.create failed with error: Invalid field selection title',
      );
    },
  );
});

it(
  asGoogle(
    'A person who may only read a file cannot change or share it by the Drive service',
    '/workspace/drive/api/guides/handle-errors; assumed: the wording',
  ),
  () => {
    const first = anExecution();
    const id = createDrive(first).Files.create({ name: 'x' }).id ?? '';
    createDrive(first).Permissions.create(
      { type: 'user', role: 'reader', emailAddress: 'colleague@example.org' },
      id,
    );
    const manifest = { timeZone: 'UTC', oauthScopes: ['https://www.googleapis.com/auth/drive'] };
    const theirs = createDrive(
      anExecution({ state: first.state, effectiveUser: 'colleague@example.org', manifest }),
    );

    expect(theirs.Files.get(id).name).toBe('x');
    expect(() => theirs.Files.update({ name: 'y' }, id)).toThrow(
      'The user does not have sufficient permissions for this file.',
    );
    expect(() => theirs.Files.remove(id)).toThrow(
      'The user does not have sufficient permissions for this file.',
    );
  },
);
