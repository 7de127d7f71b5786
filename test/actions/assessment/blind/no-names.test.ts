import { beforeAll, describe, expect, it } from 'vitest';
import { createBlinder } from '../../../../src/core/assessment/blind/blind.ts';
import { ask } from '../../../../src/local/commands/demo/steps/office.ts';
import { exportDocx } from '../../../../src/local/docs/export-docx.ts';
import { plainText } from '../../../../src/local/docs/model/runs.ts';
import { sectionsOf, textBlocks } from '../../../../src/local/docs/model/tree.ts';
import { exportEml } from '../../../../src/local/platform/mail/export-eml.ts';
import type { Workspace } from '../../../../src/local/workspace/workspace.ts';
import { applicationFormOf } from '../../a-call.ts';
import { seen, spreadsheetOf, tabNames } from '../../tabs.ts';
import { aPanelWith, assessorAddress, examples, hideAll } from './a-panel.ts';
import { capitals, folded, forms, telltales, wholes } from './identities-of-the-call.ts';

const addresses = [1, 2, 3, 4, 5].map(assessorAddress);
let workspace: Workspace;

beforeAll(() => {
  workspace = aPanelWith(examples, 5);
  hideAll(workspace);
  for (let turn = 0; turn < 10; turn += 1) if (ask(workspace, 'releasePacks', {}).finished) break;
}, 120_000);

/** Files that an assessor may open, and no other. */
const sharedFiles = () =>
  Object.values(workspace.state.files).filter(({ permissions }) =>
    permissions.some(({ type, emailAddress }) => type === 'anyone' || addresses.includes(emailAddress ?? '')),
  );
const packs = () =>
  Object.values(workspace.state.documents).filter(({ id }) => sharedFiles().some((file) => file.id === id));
const mails = () => workspace.outbox.filter(({ to }) => to.some((each) => addresses.includes(each)));
const assessmentForms = () =>
  Object.values(workspace.state.forms).filter(({ id }) => id !== applicationFormOf(workspace).id);

/** Everything an assessor gets to see, by where it stands. */
async function outlets(): Promise<[string, string][]> {
  const documents = await Promise.all(
    packs().map(async (document): Promise<[string, string][]> => {
      const name = workspace.state.files[document.id]?.name ?? '';
      const text = sectionsOf(document)
        .flatMap(textBlocks)
        .map(({ runs }) => plainText(runs))
        .join('\n');
      const { value } = await mammothText(await exportDocx(document, name));
      return [
        [`document ${name}`, text],
        [`.docx of ${name}`, value],
        [
          `links of ${name}`,
          JSON.stringify(document)
            .match(/https?:[^"\\]+/g)
            ?.join('\n') ?? '',
        ],
      ];
    }),
  );
  const letters = await Promise.all(
    mails().map(
      async (mail): Promise<[string, string][]> => [
        [`letter to ${mail.to.join()}`, [mail.subject, mail.body, mail.htmlBody, mail.name].join('\n')],
        [`.eml to ${mail.to.join()}`, decoded(await exportEml(mail))],
      ],
    ),
  );
  return [
    ...documents.flat(),
    ...letters.flat(),
    ...assessmentForms().map((form): [string, string] => [
      `form ${form.title}`,
      JSON.stringify([form.fileTitle, form.title, form.description, form.confirmationMessage, form.items]),
    ]),
    [
      'file names',
      sharedFiles()
        .map(({ name }) => name)
        .join('\n'),
    ],
    ['tab names', tabNames(workspace).join('\n')],
    [
      'the Log about packs and forms',
      seen(workspace, 'Log')
        .filter(({ What }) =>
          /reading pack|assessment form|names returned|words decided/.test(What?.shown ?? ''),
        )
        .map((row) =>
          Object.entries(row)
            .map(([header, { shown }]) => (header === 'Who' ? '' : shown))
            .join(' '),
        )
        .join('\n'),
    ],
    [
      'notes of the tab of packs',
      seen(workspace, 'Reading packs')
        .flatMap((row) => Object.values(row).map(({ note }) => note))
        .join('\n'),
    ],
  ];
}

/** Without the addresses of the envelope, and its quoted-printable lines put together. */
const decoded = (mail: Buffer): string =>
  mail
    .toString('utf8')
    .replace(/^(?:From|To|Reply-To|Message-ID):.*$/gim, '')
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

const mammothText = async (buffer: Buffer): Promise<{ value: string }> => {
  const { default: mammoth } = await import('mammoth');
  return mammoth.extractRawText({ buffer });
};

/** The texts as the blinder leaves them while nobody has decided anything, and the words it asks about. */
function withoutDecisions(): { doubts: ReadonlySet<string>; bare: string[] } {
  const call = examples.map(({ key, organisations, ...rest }) => ({
    code: key,
    organisations: organisations.map(({ name, town, registrationNumber, email }) => ({
      name,
      town: town ?? '',
      registrationNumber: registrationNumber ?? '',
      email: email ?? '',
    })),
    texts: textsIn({ ...rest, benefits: organisations.map(({ benefit }) => benefit) }),
  }));
  const blind = createBlinder(call);
  const read = call.flatMap(({ code, texts }) => texts.map((text) => blind(code, text)));
  return {
    doubts: new Set(read.flatMap(({ doubts }) => doubts.map(({ word }) => word))),
    bare: read.map(({ text }) => text),
  };
}

const coded = new Set(
  'submittedAt language type level kind from to path formOfCooperation currency organisation'.split(' '),
);
const textsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => (coded.has(key) ? [] : textsIn(inner)))
      : [];

describe('what assessors get of the 36 applications of the example, with 5 assessors and 8 criteria', () => {
  it('is a document, a form and one letter for each', () => {
    expect(packs()).toHaveLength(5);
    expect(assessmentForms()).toHaveLength(5);
    expect(
      mails()
        .map(({ to }) => to.join())
        .sort(),
    ).toEqual(addresses);
    expect(ask(workspace, 'getAssessors', {}).assessors).toHaveLength(5);
  });

  it('names no organisation, town, number or address of the call, in any form, alphabet or outlet', async () => {
    const names = wholes(examples);
    const found = (await outlets()).flatMap(([where, text]) => {
      const plain = folded(text);
      return [
        ...names.filter((name) => plain.includes(name)),
        ...forms.flatMap((form) => form.exec(plain)?.[0] ?? []),
        ...[...telltales, ...capitals].flatMap((form) => form.exec(text)?.[0] ?? []),
      ].map((leak) => {
        const at = plain.indexOf(leak);
        return `${where}: ${leak} … ${plain.slice(Math.max(0, at - 40), at + 40)}`;
      });
    });

    expect(found).toEqual([]);
  });

  it('rests on what a person decides for few of them: what the machine leaves by itself is on the list of doubts', () => {
    const { doubts, bare } = withoutDecisions();
    const names = wholes(examples);
    const left = bare.flatMap((text) => {
      const plain = folded(text);
      return [
        ...names.filter((name) => plain.includes(name)),
        ...forms.flatMap((form) => form.exec(plain)?.[0] ?? []),
        ...capitals.flatMap((form) => form.exec(text)?.[0] ?? []),
      ].map((each) => each.trim());
    });

    expect(left.filter((word) => !doubts.has(word))).toEqual([]);
    expect([...new Set(left)]).toEqual([]);
  });

  it('finds every one of these in the applications themselves, so that the search is known to work', () => {
    const all = folded(JSON.stringify(examples));

    expect(wholes(examples).filter((name) => !all.includes(name))).toEqual([]);
    expect(forms.filter((form) => !form.test(all)).map(String)).toEqual([]);
  });

  it('is opened by nobody else, and nobody sees the spreadsheet', () => {
    for (const file of sharedFiles()) {
      const readers = file.permissions.filter(({ role }) => role !== 'owner');
      expect(readers.map(({ role }) => role)).toEqual(['reader']);
      expect(file.name).toMatch(/^BA-2026-1 reading pack X\d$/);
    }
    expect(spreadsheetOf(workspace).editors.filter((each) => addresses.includes(each))).toEqual([]);
  });

  it('stands in an order that tells neither rank nor row nor time', () => {
    const orders = seen(workspace, 'Reading packs').map(({ Applications }) =>
      (Applications?.shown ?? '').split(', '),
    );

    for (const order of orders) {
      expect(order).not.toEqual([...order].sort());
      expect(order).not.toEqual([...order].sort().reverse());
    }
  });

  it('says that it was reduced and never that it is anonymous', async () => {
    const before = (await outlets()).filter(([where]) => /^(document|letter)/.test(where));

    for (const [, text] of before) expect(text).toMatch(/reduced/);
    for (const [where, text] of before) if (where.startsWith('letter')) expect(text).not.toMatch(/anonym/i);
  });
});
