import type { Application } from '../../../application/application.ts';
import { activityTypes, outcomeLevels } from '../../../application/catalogue/codes.ts';
import { distinctOrganisations } from '../../../application/organisations/find-repeats.ts';
import { concreteFollowUp } from '../follow-up.ts';
import { monthsSpanned } from '../months.ts';
import { count, keysLike, type Measure } from './measure.ts';

const number = (
  name: string,
  needs: readonly RegExp[],
  find: (application: Application) => number,
): Measure => ({
  name,
  unit: 'number',
  needs: needs.map(keysLike),
  find: (application) => count(find(application)),
});

const distinct = (list: readonly string[]): number => new Set(list).size;
const known = (list: readonly { readonly code: string }[], code: string): boolean =>
  list.some((entry) => entry.code === code);

/** Measures that count; each needs bands. */
export const numberMeasures: readonly Measure[] = [
  {
    name: 'years since start year',
    unit: 'number',
    needs: [['previous.sinceYear']],
    find: ({ previous: { sinceYear } }, { year }) =>
      sinceYear === null
        ? { value: 0, says: 'no start year given', given: false }
        : { value: year - sinceYear, says: `${year} − ${sinceYear} = ${year - sinceYear}`, given: true },
  },
  number(
    'number of distinct organisations',
    [/^organisation\d\.name$/],
    (application) => distinctOrganisations(application).length,
  ),
  number(
    'number of organisations that name a network',
    [/^organisation\d\.networks$/],
    ({ organisations }) => organisations.filter(({ networks }) => networks !== '').length,
  ),
  number('number of activities', [/^activity\d\.(type|what)$/], ({ activities }) => activities.length),
  number('number of activity types', [/^activity\d\.type$/], ({ activities }) =>
    distinct(activities.map(({ type }) => type).filter((type) => known(activityTypes, type))),
  ),
  number('months from the first to the last activity', [/^activity\d\.(from|to)$/], ({ activities }) =>
    monthsSpanned(activities),
  ),
  number(
    'number of follow-up steps',
    [/^followUp\d\.what$/],
    (application) => concreteFollowUp(application).length,
  ),
  number(
    'number of challenges with a response',
    [/^challenge\d\.challenge$/, /^challenge\d\.response$/],
    ({ preparation }) =>
      preparation.challenges.filter(({ challenge, response }) => challenge !== '' && response !== '').length,
  ),
  number(
    'number of outcomes',
    [/^outcome\..*\.outcome$/],
    ({ outcomes }) => outcomes.filter(({ outcome }) => outcome !== '').length,
  ),
  number(
    'number of outcomes with an indicator and a source',
    [/^outcome\..*\.outcome$/, /^outcome\..*\.indicator$/, /^outcome\..*\.source$/],
    ({ outcomes }) =>
      outcomes.filter(({ outcome, indicator, source }) => outcome !== '' && indicator !== '' && source !== '')
        .length,
  ),
  number('number of outcome levels covered', [/^outcome\..*\.outcome$/], ({ outcomes }) =>
    distinct(
      outcomes
        .filter(({ level, outcome }) => outcome !== '' && known(outcomeLevels, level))
        .map(({ level }) => level),
    ),
  ),
  number('number of cost lines', [/^support\.costLines$/], ({ support }) => support.costLines.length),
  number(
    'number of kinds of support',
    [/^support\.requested$/, /^assistance\..*\.days$/],
    ({ support }) => ((support.requested.amount ?? 0) > 0 ? 1 : 0) + (support.assistance.length > 0 ? 1 : 0),
  ),
];
