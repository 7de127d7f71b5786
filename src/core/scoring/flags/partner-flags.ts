import type { Application, Organisation } from '../../application/application.ts';
import { formsOfCooperation, labelOf } from '../../application/catalogue/codes.ts';
import { distinctOrganisations } from '../../application/organisations/find-repeats.ts';
import { asks } from '../evidence/asks.ts';
import { isAskedOf } from '../evidence/is-asked-of.ts';
import type { Flag } from '../scored.ts';

const names = (organisations: readonly Organisation[]): string =>
  organisations.map(({ name }) => name || 'an organisation without a name').join('; ');

/** Flags about who takes part, and what each gives and gets. */
export function partnerFlags(application: Application): readonly Flag[] {
  const { organisations } = application;
  const distinct = distinctOrganisations(application);
  return [
    ...numberFlags(application, distinct),
    ...exchangeFlags(application),
    ...flagIf(
      true,
      organisations.filter(({ benefit }, at) => benefit === '' && isAskedOf(application, at, 'benefit')),
      (without) => ({
        code: 'benefit-missing',
        label: 'Benefit missing',
        paragraph: 'section 5.1.2',
        reason: `No statement of how it will benefit: ${names(without)}.`,
        tone: 'check',
      }),
    ),
    ...flagIf(
      true,
      organisations.filter(
        ({ confirmed }, at) => confirmed !== true && isAskedOf(application, at, 'confirmed'),
      ),
      (without) => ({
        code: 'not-confirmed',
        label: 'Not confirmed',
        paragraph: 'section 5.1.2',
        reason: `Has not confirmed that it takes part: ${names(without)}.`,
        tone: 'check',
      }),
    ),
    ...flagIf(
      true,
      distinct.filter(
        ({ basedInRuralArea, servesRuralArea }) => basedInRuralArea === true || servesRuralArea === true,
      ),
      (rural) => ({
        code: 'rural',
        label: 'Rural',
        paragraph: 'section 3',
        reason: `${rural.map(ruralWords).join('; ')}. Not part of the score.`,
        tone: 'information',
      }),
    ),
  ];
}

function numberFlags(application: Application, distinct: readonly Organisation[]): Flag[] {
  const { organisations, formOfCooperation } = application;
  const found: Flag[] = [];
  if (distinct.length > 2)
    found.push({
      code: 'more-than-two-organisations',
      label: 'More than two organisations',
      paragraph: 'section 4.2',
      reason: `${distinct.length} different organisations: cooperation of more than two has priority.`,
      tone: 'priority',
    });
  if (distinct.length === 2)
    found.push({
      code: 'one-to-one',
      label: 'One-to-one',
      paragraph: 'section 4.2',
      reason: 'Two organisations: may be supported, without the priority.',
      tone: 'information',
    });
  if (distinct.length === 1)
    found.push({
      code: 'only-one-organisation',
      label: 'Only one organisation',
      paragraph: 'section 4.2',
      reason: 'Cooperation takes at least two different organisations.',
      tone: 'check',
    });
  if (distinct.length < organisations.length)
    found.push({
      code: 'organisation-listed-twice',
      label: 'Organisation listed twice',
      paragraph: 'section 4.2',
      reason: `${organisations.length} listed, ${distinct.length} different: ${names(organisations.filter((organisation) => !distinct.includes(organisation)))}.`,
      tone: 'check',
    });
  const contradicts =
    (formOfCooperation === 'one-to-one' && distinct.length > 2) ||
    ((formOfCooperation === 'group' || formOfCooperation === 'network') && distinct.length === 2);
  if (contradicts)
    found.push({
      code: 'form-contradicts-number',
      label: 'Form of cooperation unclear',
      paragraph: 'section 4.2',
      reason: `The application says "${labelOf(formsOfCooperation, formOfCooperation)}" and lists ${distinct.length} organisations.`,
      tone: 'check',
    });
  return found;
}

/** Capacity building goes both ways: whoever gives nothing, or gets nothing, is named. */
function exchangeFlags(application: Application): readonly Flag[] {
  const { organisations } = application;
  const flag =
    (code: string, label: string, says: string) =>
    (found: readonly Organisation[]): Flag => ({
      code,
      label,
      paragraph: 'section 4.1',
      reason: `${says}: ${names(found)}. Capacity building should go both ways.`,
      tone: 'check',
    });
  return [
    ...flagIf(
      asks(application, /^organisation\d\.offers$/) && organisations.some(({ offers }) => offers.length > 0),
      organisations.filter(({ offers }, at) => offers.length === 0 && isAskedOf(application, at, 'offers')),
      flag('only-receives', 'Only receives', 'Offers the others nothing'),
    ),
    ...flagIf(
      asks(application, /^organisation\d\.needs$/) && organisations.some(({ needs }) => needs.length > 0),
      organisations.filter(({ needs }, at) => needs.length === 0 && isAskedOf(application, at, 'needs')),
      flag('only-gives', 'Only gives', 'Wants to learn or get nothing from the others'),
    ),
  ];
}

const ruralWords = ({ name, basedInRuralArea, servesRuralArea }: Organisation): string =>
  `${name}: ${[basedInRuralArea ? 'based in' : '', servesRuralArea ? 'serves' : ''].filter(Boolean).join(' and ')} a rural area`;

const flagIf = (
  applies: boolean,
  found: readonly Organisation[],
  make: (found: readonly Organisation[]) => Flag,
): readonly Flag[] => (applies && found.length > 0 ? [make(found)] : []);
