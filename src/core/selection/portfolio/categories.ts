import type { Application } from '../../application/application.ts';
import {
  activityTypes,
  type CodeList,
  countries,
  formsOfCooperation,
  sectors,
} from '../../application/catalogue/codes.ts';
import { distinctOrganisations } from '../../application/organisations/find-repeats.ts';

type Group = {
  readonly title: string;
  /** True where one application may stand in several rows. */
  readonly several: boolean;
  /** What marks an answer typed in somebody's own words, so that it stays in this group. */
  readonly typed: string;
  readonly list: CodeList;
  /** Codes of the list, or what was typed instead of one; empty when it does not say. */
  readonly of: (application: Application) => readonly string[];
};

/** What a portfolio is looked at by: never part of a score (T7). Codes are found in one group only. */
export const categoryGroups: readonly Group[] = [
  {
    title: 'Rural or urban',
    typed: 'Rural or urban: ',
    several: false,
    list: [
      { code: 'rural', label: 'Rural: somebody is based in or serves a rural area' },
      { code: 'urban', label: 'Urban only' },
    ],
    of: ({ organisations }) => {
      const told = organisations.flatMap((each) => [each.basedInRuralArea, each.servesRuralArea]);
      return told.includes(true) ? ['rural'] : told.includes(false) ? ['urban'] : [];
    },
  },
  {
    title: 'Sectors',
    typed: 'Sectors: ',
    several: true,
    list: sectors,
    of: ({ organisations }) => organisations.flatMap((each) => each.sectors),
  },
  {
    title: 'Form of cooperation',
    typed: 'Form of cooperation: ',
    several: false,
    list: formsOfCooperation,
    of: ({ formOfCooperation }) => [formOfCooperation],
  },
  {
    title: 'Type of activity',
    typed: 'Type of activity: ',
    several: true,
    list: activityTypes,
    of: ({ activities }) => activities.map(({ type }) => type),
  },
  {
    title: 'Worked together before',
    typed: 'Worked together before: ',
    several: false,
    list: [
      { code: 'track-record', label: 'Track record' },
      { code: 'new-partnership', label: 'New partnership' },
    ],
    of: ({ previous }) => [previous.path],
  },
  {
    title: 'Number of organisations',
    typed: 'Number of organisations: ',
    several: false,
    list: [
      { code: 'one-organisation', label: 'One' },
      { code: 'two-organisations', label: 'Two' },
      { code: 'more-than-two-organisations', label: 'More than two' },
    ],
    of: (application) => {
      const number = distinctOrganisations(application).length;
      return number === 0
        ? []
        : [['one-organisation', 'two-organisations'][number - 1] ?? 'more-than-two-organisations'];
    },
  },
  {
    title: 'Country',
    typed: 'Country: ',
    several: true,
    list: countries,
    of: ({ organisations }) => organisations.map(({ country }) => country),
  },
];

/** Every category an application stands in, each once: a code, or what was typed, marked with its group. */
export const categoriesOf = (application: Application): readonly string[] =>
  Array.from(
    new Set(
      categoryGroups.reduce<string[]>(
        (all, { list, typed, of }) =>
          all.concat(
            of(application)
              .filter((category) => category !== '')
              .map((category) => (list.some(({ code }) => code === category) ? category : typed + category)),
          ),
        [],
      ),
    ),
  );

export const categoryLabel = (code: string): string =>
  categoryGroups
    .reduce<CodeList>((all, { list }) => all.concat(list), [])
    .find((entry) => entry.code === code)
    ?.label.replace(/:.*/, '') ?? code;
