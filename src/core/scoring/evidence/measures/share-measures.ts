import type { Application, Organisation } from '../../../application/application.ts';
import { costLineSum, figure } from '../cost-line-sum.ts';
import { isAskedOf } from '../is-asked-of.ts';
import { type Found, keysLike, type Measure, shareOf } from './measure.ts';

const share = (
  name: string,
  needs: readonly RegExp[],
  find: (application: Application) => Found,
): Measure => ({ name, unit: 'share', needs: needs.map(keysLike), find });

/** Of the organisations that were asked, or answered all the same. */
const organisationsThat =
  (has: (organisation: Organisation) => boolean, ...what: readonly (keyof Organisation)[]) =>
  (application: Application): Found =>
    shareOf(
      application.organisations.filter(
        (organisation, at) => has(organisation) || what.every((field) => isAskedOf(application, at, field)),
      ),
      has,
    );

/** Measures in % of a whole; bands are optional. */
export const shareMeasures: readonly Measure[] = [
  share(
    'share of partners that both offer and need',
    [/^organisation\d\.offers$/, /^organisation\d\.needs$/],
    organisationsThat(({ offers, needs }) => offers.length > 0 && needs.length > 0, 'offers', 'needs'),
  ),
  share(
    'share of needs that another partner offers',
    [/^organisation\d\.offers$/, /^organisation\d\.needs$/],
    needsMet,
  ),
  share(
    'share of organisations with a benefit statement',
    [/^organisation\d\.benefit$/],
    organisationsThat(({ benefit }) => benefit !== '', 'benefit'),
  ),
  share(
    'share of organisations that name a network',
    [/^organisation\d\.networks$/],
    organisationsThat(({ networks }) => networks !== '', 'networks'),
  ),
  share(
    'share of organisations confirmed',
    [/^organisation\d\.confirmed$/],
    organisationsThat(({ confirmed }) => confirmed === true, 'confirmed'),
  ),
  share('share of activities with months', [/^activity\d\.from$/, /^activity\d\.to$/], ({ activities }) =>
    shareOf(activities, ({ from, to }) => from !== '' && to !== ''),
  ),
  share('share of activities with who takes part', [/^activity\d\.who$/], ({ activities }) =>
    shareOf(activities, ({ who }) => who !== ''),
  ),
  share(
    'share of challenges with a response',
    [/^challenge\d\.challenge$/, /^challenge\d\.response$/],
    ({ preparation }) => shareOf(preparation.challenges, ({ response }) => response !== ''),
  ),
  share('share of outcomes with an indicator', [/^outcome\..*\.indicator$/], ({ outcomes }) =>
    shareOf(outcomes, ({ outcome, indicator }) => outcome !== '' && indicator !== ''),
  ),
  share(
    'share of outcomes with an indicator and a source',
    [/^outcome\..*\.indicator$/, /^outcome\..*\.source$/],
    ({ outcomes }) =>
      shareOf(
        outcomes,
        ({ outcome, indicator, source }) => outcome !== '' && indicator !== '' && source !== '',
      ),
  ),
  share(
    'share of the amount explained by cost lines',
    [/^support\.requested$/, /^support\.costLines$/],
    amountExplained,
  ),
];

/** A need counts as met when any other organisation of the application offers the same thing. */
function needsMet({ organisations }: Application): Found {
  const needs = organisations.reduce<{ readonly need: string; readonly by: Organisation }[]>(
    (all, by) => all.concat(by.needs.map((need) => ({ need, by }))),
    [],
  );
  return shareOf(needs, ({ need, by }) =>
    organisations.some((other) => other !== by && other.offers.includes(need)),
  );
}

/** Too little and too much explained count alike; who asks for no money has nothing to explain. */
function amountExplained({ support }: Application): Found {
  const requested = support.requested.amount;
  const lines = costLineSum(support.costLines);
  if (requested === null) return { value: 0, says: 'no amount given', given: false };
  if (requested === 0 && lines === 0) return { value: 100, says: 'no money asked for', given: true };
  const value = (Math.min(requested, lines) * 100) / Math.max(requested, lines);
  return {
    value: Math.max(0, value),
    says: `cost lines ${figure(lines)}, asked for ${figure(requested)}`,
    given: lines > 0,
  };
}
