import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readApplications } from '../../../../src/local/commands/demo/given/read-applications.ts';
import { readOwnForm } from '../../../../src/local/commands/demo/given/read-own-form.ts';
import { readOptions } from '../../../../src/local/commands/demo/read-options.ts';
import { runDemo } from '../../../../src/local/commands/demo/run-demo.ts';
import { builtBundle, exampleApplications } from './a-demo.ts';

const folder = mkdtempSync(join(tmpdir(), 'demo-'));
const fileOf = (text: string): string => {
  const file = join(folder, 'given.json');
  writeFileSync(file, text);
  return file;
};
const example = () => structuredClone(exampleApplications()[0]);

describe('readOptions', () => {
  it('needs none', () => {
    expect(readOptions([])).toEqual({ out: 'out' });
  });

  it.each([
    [['--what'], 'Unknown option'],
    [['more'], 'Unexpected argument'],
    [['--form', 'form.json'], 'given together'],
    [['--form', 'f', '--responses', 'r', '--applications', 'a'], 'either'],
    [['--deadline', '2026-02-30 10:00'], 'no date and time'],
    [['--ceiling', 'much'], 'no amount'],
  ])('refuses %j in one plain message', (args, words) => {
    expect(() => readOptions(args)).toThrow(words);
  });
});

describe('readApplications', () => {
  it('puts them in the order of sending, whatever their offsets', () => {
    const [early, late] = [example(), example()].map((each, index) => ({
      ...each,
      key: `K${index}`,
      submittedAt: ['2026-04-01T00:31:00+03:00', '2026-03-31T23:40:00+02:00'][index],
    }));

    expect(readApplications([late, early], 'file').map(({ key }) => key)).toEqual(['K0', 'K1']);
  });

  it('names entry and field of what is wrong', () => {
    const broken = { ...example(), support: { ...example()?.support, amountRequested: 'much' } };

    expect(() => readApplications([example(), { ...broken, key: 'A99' }], 'file')).toThrow(
      'Entry 2 (A99), support.amountRequested: Invalid input: expected number, received string.',
    );
  });

  it.each([
    ['a missing offset', { submittedAt: '2026-03-02T09:14:07' }, 'submittedAt'],
    [
      'an unknown country',
      { organisations: [{ ...example()?.organisations[0], country: 'XX' }] },
      'organisations[1].country',
    ],
    ['no organisation', { organisations: [] }, 'organisations'],
  ])('refuses %s', (_, change, field) => {
    expect(() => readApplications([{ ...example(), ...change }], 'file')).toThrow(
      `Entry 1 (A01), ${field}: `,
    );
  });

  it('refuses a key that is used twice', () => {
    expect(() => readApplications([example(), example()], 'file')).toThrow(
      'Entry 2 has the key "A01" of entry 1.',
    );
  });

  it('names ten problems of a file that is wrong throughout', () => {
    expect(() =>
      readApplications(
        Array.from({ length: 50 }, () => 7),
        'file',
      ),
    ).toThrow('... and 40 more.');
  });
});

describe('readOwnForm', () => {
  const form = 'test/examples/existing-form/form.json';

  it.each([
    ['', 'has no responses'],
    ['a,b\n1,2\n', 'is a question of'],
    ['a,"b\n1,2\n', 'is not CSV'],
  ])('says that %j is not the responses of the form', (csv, words) => {
    expect(() => readOwnForm(form, fileOf(csv))).toThrow(words);
  });

  it('says that something else is not a form', () => {
    expect(() => readOwnForm(fileOf('{"a": 1}'), form)).toThrow('is not a form');
  });
});

describe('runDemo', () => {
  const run = async (applications: string, out = join(folder, 'out')) => {
    const told: string[] = [];
    const done = await runDemo(await builtBundle(), { applications, out }, (line) => told.push(line));
    return { ...done, told };
  };

  it.each([
    ['nope', 'is not JSON'],
    ['{"a": 1}', 'should hold a list'],
    ['[7]', 'Entry 1, as a whole'],
  ])('says what is wrong with the file %s', async (text, words) => {
    await expect(run(fileOf(text))).rejects.toThrow(words);
  });

  it('says that a file is missing, or that a folder cannot be written', async () => {
    await expect(run('/nowhere.json')).rejects.toThrow('There is no file /nowhere.json.');
    await expect(run(fileOf('[]'), join(fileOf('[]'), 'inside'))).rejects.toThrow('cannot be written');
  });

  it('plays an empty list to its end', async () => {
    const { files, told } = await run(fileOf('[]'));

    expect(files).toEqual(['BA-2026-1 Open call.xlsx']);
    expect(told).toContain('  The list is empty: nobody applied.');
  }, 30_000);

  it('plays its own sample, and leaves workbook, documents by kind and mails in the folder', async () => {
    const out = join(folder, 'sample');
    const { story, workspace } = await runDemo(await builtBundle(), { out }, () => {});
    const files = readdirSync(out);

    expect(story.received).toHaveLength(12);
    expect(story.notReceived).toEqual([]);
    expect(workspace.executions.filter(({ error }) => error !== undefined)).toEqual([]);
    expect(files).toContain('BA-2026-1 Open call.xlsx');
    for (const code of story.selected)
      expect(files).toEqual(
        expect.arrayContaining(
          ['Cooperation plan', 'Beneficiary report', 'Internal report'].map((kind) => `${code} ${kind}.docx`),
        ),
      );
    expect(files.filter((file) => file.endsWith('.eml'))).toHaveLength(workspace.outbox.length);
    expect(workspace.outbox.length).toBeGreaterThanOrEqual(12 + story.selected.length);
  }, 60_000);

  it('lets an applicant be refused by the form, in its own words', async () => {
    const wrong = example();
    if (wrong?.organisations[0]) wrong.organisations[0].email = 'nobody at all';
    const { story, told } = await run(fileOf(JSON.stringify([wrong])));

    expect(story.notReceived).toEqual([
      { key: 'A01', why: '"Your organisation: e-mail address": Please give one e-mail address.' },
    ]);
    expect(told).toContainEqual(expect.stringContaining('A01 could not be sent.'));
  }, 30_000);
});
