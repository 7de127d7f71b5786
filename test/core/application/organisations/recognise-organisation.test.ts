import { describe, expect, it } from 'vitest';
import { sameOrganisation } from '../../../../src/core/application/organisations/recognise-organisation.ts';

const organisation = (name: string, more: Partial<Parameters<typeof sameOrganisation>[0]> = {}) => ({
  name,
  registrationNumber: '',
  town: '',
  country: '',
  email: '',
  ...more,
});

describe('sameOrganisation', () => {
  it.each([
    ['„Kolovrat iz Polimlja“', 'Удружење жена „Коловрат из Полимља“'],
    ['Udruženje žena „Kolovrat iz Polimlja“', 'Udruzenje zena KOLOVRAT iz Polimlja'],
    ['Udruženje građana Iđoš', 'UG Idjos'],
    ['Shoqata „Ura e Vogël“', 'Ura e Vogel'],
    ['Yayla ve Su Dayanışma Derneği', 'YAYLA VE SU DAYANIŞMA'],
    ['Udruga "Baka, lonac i mi"', 'Baka lonac i mi'],
    ['Fondacija „Otvoreni krug“', 'Otvoreni\u200b krug'],
  ])('knows %s and %s as one name', (left, right) => {
    expect(sameOrganisation(organisation(left), organisation(right))).toEqual({
      same: true,
      why: 'the same name',
    });
  });

  it('goes by the registration number, without blanks and invisible characters', () => {
    const left = organisation('Supa', { registrationNumber: '28\u200c510\u200c092' });
    const right = organisation('Svapska kuca', { registrationNumber: '28 510-092' });

    expect(sameOrganisation(left, right)).toEqual({ same: true, why: 'the same registration number' });
  });

  it('does not go by a number of another country', () => {
    const left = organisation('Supa', { registrationNumber: '12345678', country: 'RS' });
    const right = organisation('Kvadrat', { registrationNumber: '12345678', country: 'HR' });

    expect(sameOrganisation(left, right).same).toBe(false);
  });

  it('goes by the e-mail address', () => {
    const email = 'klub@example.org';

    expect(
      sameOrganisation(organisation('Foto', { email }), organisation('Klub', { email: 'Klub@example.org ' }))
        .same,
    ).toBe(true);
  });

  it('notices a short name in the same town', () => {
    const long = organisation('Udruženje žena „Kolovrat iz Polimlja“', { town: 'Prijepolje' });
    const short = organisation('Kolovrat', { town: 'Пријепоље' });

    expect(sameOrganisation(long, short).why).toBe('one name is part of the other, in the same town');
    expect(sameOrganisation(long, { ...short, town: 'Sjenica' }).same).toBe(false);
  });

  it.each([
    ['Udruženje žena', 'Udruženje mladih'],
    ['Centar za mlade', 'Centar za žene'],
    ['Fondacija „Most“', 'Fondacija „Krug“'],
    ['', ''],
    ['?', '-'],
  ])('does not take %s for %s', (left, right) => {
    const town = 'Tuzla';
    const number = { town, registrationNumber: '?' };

    expect(sameOrganisation(organisation(left, number), organisation(right, number)).same).toBe(false);
  });

  it('does not take the same name in another town for the same organisation', () => {
    const left = organisation('Planinarsko društvo „Prijatelj prirode“', { town: 'Foča' });

    expect(sameOrganisation(left, { ...left, town: 'Tešanj' }).same).toBe(false);
  });
});
