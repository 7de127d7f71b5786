import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createBlinder } from '../../../../src/core/assessment/blind/blind.ts';
import type { ToBlind } from '../../../../src/core/assessment/blind/names/identities.ts';
import { wordsOf } from '../../../../src/core/assessment/blind/words/words.ts';

type Given = {
  readonly key: string;
  readonly organisations: readonly {
    name: string;
    town: string;
    registrationNumber: string | null;
    email: string;
  }[];
};

/** Free texts are all texts that are no code, date, name or address. */
const coded = new Set(
  'key submittedAt language registrationNumber town country email name role type level kind from to path formOfCooperation currency sectors offers needs organisation'.split(
    ' ',
  ),
);
const textsIn = (value: unknown, key = ''): string[] => {
  if (coded.has(key)) return [];
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => textsIn(inner, Array.isArray(value) ? key : name));
};

const given = JSON.parse(
  readFileSync(new URL('../../../examples/open-call/applications.json', import.meta.url), 'utf8'),
) as Given[];
const call: ToBlind[] = given.map((application) => ({
  code: application.key,
  organisations: application.organisations.map(({ name, town, registrationNumber }) => ({
    name,
    town,
    registrationNumber: registrationNumber ?? '',
  })),
  texts: textsIn(application),
}));

const one = (organisations: ToBlind['organisations'], ...texts: string[]): ToBlind[] => [
  { code: 'A-01', organisations, texts },
];
const organisation = (name: string, town = '', registrationNumber = '') => ({
  name,
  town,
  registrationNumber,
});
const blinded = (applications: readonly ToBlind[], text: string) => createBlinder(applications)('A-01', text);

describe('blinding the 36 applications of the example', () => {
  const blind = createBlinder(call);
  const read = call.map(({ code, texts }) => ({ code, texts: texts.map((text) => blind(code, text)) }));
  const textOf = (code: string): string =>
    read
      .find((each) => each.code === code)
      ?.texts.map(({ text }) => text)
      .join('\n') ?? '';
  const plainOf = (text: string): string =>
    ` ${wordsOf(text)
      .map(({ plain }) => plain)
      .join(' ')} `;

  it.each(call.map(({ code }) => code))('leaves no name, town, number, address or link in %s', (code) => {
    const application = given.find(({ key }) => key === code);
    const text = textOf(code);
    const plain = plainOf(text);

    for (const { name, town, registrationNumber, email } of application?.organisations ?? []) {
      const proper = /["„“”]([^"„“”]+)["„“”]/.exec(name)?.[1] ?? name;
      expect(plain).not.toContain(plainOf(proper));
      expect(plain).not.toContain(plainOf(town));
      if (registrationNumber) expect(text).not.toContain(registrationNumber);
      expect(text).not.toContain(email);
    }
    expect(text).not.toMatch(/https?:|www\.|@example/);
  });

  it('leaves no inflected form of a town or a name, in either alphabet', () => {
    const forms =
      /Unsk\w+ luk|Zrmanjsk\w+|Drvar\w*|drvarsk\w+|Knin\w*|Biha[ćc]\w*|Kolovrat\w*|Коловрат\w*|Пријепољ\w*|Прилеп\w*|скопск\w*|Отклучи|Пелагонск\w+ круг|Prijepolj\w+|Sjenic\w+|Strumic\w+|Pejë\w*/u;
    for (const { code } of call) expect(textOf(code)).not.toMatch(forms);
  });

  it('lists what it cannot tell for a person, and little of it', () => {
    const doubts = (code: string) => [
      ...new Set(
        read
          .find((each) => each.code === code)
          ?.texts.flatMap((text) => text.doubts.map(({ found }) => found)),
      ),
    ];

    expect(doubts('A21')).toEqual(['Pađena', 'Pađenama', 'Zadnji', 'Strmice']);
    expect(doubts('A04')).toEqual(['УО', 'Обршани', 'Боротино']);
    for (const { code } of call) expect(doubts(code).length).toBeLessThan(15);
  });
});

describe('blinding a text', () => {
  it('puts the place of an organisation for its name, whole, short, inflected, or in capitals', () => {
    const applications = one([
      organisation('Udruženje žena „Kolovrat iz Polimlja“', 'Prijepolje'),
      organisation('Centar za digitalnu pismenost „Tastatura“', 'Podgorica'),
    ]);
    const text = (words: string) => blinded(applications, words).text;

    expect(text('Udruženje žena „Kolovrat iz Polimlja“ i Tastatura')).toBe('[lead] i [partner 1]');
    expect(text('Učimo od Kolovrata, a Tastaturi pomaže KOLOVRAT.')).toBe(
      'Učimo od [lead], a [partner 1] pomaže [lead].',
    );
    expect(text('Коловрат из Полимља у Пријепољу')).toBe('[lead] у [town]');
    expect(text('podgoričke škole')).toBe('[town] škole');
  });

  it('calls an organisation of another application by no number', () => {
    const applications = [
      ...one([organisation('NVO „Vunena kapa“', 'Žabljak')]),
      { code: 'A-02', organisations: [organisation('UG „Druga obala“', 'Brod')], texts: [] },
    ];

    expect(blinded(applications, 'Vunena kapa zove Drugu obalu iz Broda').text).toBe(
      '[lead] zove [organisation] iz [town]',
    );
  });

  it('hides addresses, links, telephones, streets, people with a title, and how many work there', () => {
    const { text } = blinded(
      one([organisation('Lan', 'Šipovo')]),
      'Write to office@lan.example.org or www.example.org/lan, +387 51 000 000, ul. Gavrila P. 12; Ms Example leads 14 employees.',
    );

    expect(text).toBe('Write to [e-mail] or [link], [phone], [address]; [person] leads [size] employees.');
  });

  it('finds names that are hidden behind marks nobody sees', () => {
    expect(
      blinded(one([organisation('NVO „Vunena kapa“', 'Bač\u200b')]), 'Vu\u00adnena ka\u200bpa, Bač').text,
    ).toBe('[lead], [town]');
  });

  it('finds the place an organisation is named after, and leaves an ordinary adjective', () => {
    const applications = one(
      [
        organisation('Udruženje „Glasinačka vuna“'),
        organisation('Udruženje „Zrmanjska vodenica“'),
        organisation('Shoqata „Gratë e Rugovës“'),
        organisation('Centar „Zajednički sto“'),
      ],
      'Zajednički rad je naš zajednički cilj, za zajedničku stvar.',
    );

    expect(blinded(applications, 'On Glasinac and in Rugova, along the Zrmanja.').text).toBe(
      'On [town] and in [town], along the [town].',
    );
    expect(blinded(applications, 'Naš zajednički cilj').text).toBe('Naš zajednički cilj');
  });

  it('finds a name that is written small in an address only', () => {
    const applications = one(
      [organisation('NVO „Vunena kapa“')],
      'See https://example.org/glasinac for Glasinac.',
    );

    expect(blinded(applications, 'We met on Glasinac.').doubts.map(({ found }) => found)).toEqual([
      'Glasinac',
    ]);
  });

  it('hides the part of a name between its legal forms, and the name in an address', () => {
    const applications = one([
      { ...organisation("Zaklada L'uk & Sol d.o.o. neprofit"), email: 'kuhinja.sol@example.org' },
    ]);

    expect(blinded(applications, "L'uk & Sol and Kuhinja Sol").text).toBe('[lead] and [lead]');
  });

  it('hides how many work there when it is said in words', () => {
    expect(blinded(one([organisation('Lan')]), 'An office with one employee and tri volontera.').text).toBe(
      'An office with [size] employee and [size] volontera.',
    );
  });

  it('takes names as words, never as patterns', () => {
    const applications = one([organisation('.* (a|b)+ „$1 \\d[“', '')]);

    expect(blinded(applications, 'Anything at all.').text).toBe('Anything at all.');
  });

  it('leaves an ordinary word that is also a name where it is no name', () => {
    const applications = one([organisation('Udruženje „Most i ruka“')], 'Gradimo most preko rijeke.');

    expect(blinded(applications, 'Gradimo most. Most je star.').text).toBe('Gradimo most. Most je star.');
    expect(blinded(applications, 'Gradimo sa Most i ruka.').text).toBe('Gradimo sa [lead].');
  });

  it('leaves what only looks like a name until somebody decides, and then keeps to it', () => {
    const applications = one([organisation('Lan')], 'We met in Strmica.');
    const text = 'The border at Strmica is closed.';

    expect(blinded(applications, text)).toMatchObject({
      text,
      doubts: [{ word: 'strmica', found: 'Strmica', context: 'The border at Strmica is closed.' }],
    });
    const hide = createBlinder(applications, new Map([['strmica', 'hide']]))('A-01', text);
    expect(hide).toMatchObject({ text: 'The border at [name] is closed.', doubts: [] });
    const leave = createBlinder(applications, new Map([['strmica', 'leave']]))('A-01', text);
    expect(leave).toMatchObject({ text, doubts: [] });
  });

  it('says what it replaced, in order', () => {
    expect(
      blinded(one([organisation('NVO „Vunena kapa“', 'Žabljak')]), 'Vunena kapa, Žabljak').hidden,
    ).toEqual([
      { found: 'Vunena kapa', replacement: '[lead]' },
      { found: 'Žabljak', replacement: '[town]' },
    ]);
  });

  it('blinds nothing of nothing', () => {
    expect(createBlinder([])('A-01', '')).toEqual({ text: '', hidden: [], doubts: [] });
  });
});
