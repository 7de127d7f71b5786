import { isAnswered } from '../answer.ts';
import type { Application, Organisation } from '../application.ts';
import { countries, expertise, labelOf, sectors } from '../catalogue/codes.ts';
import { type EvidenceItem, item, joined, labels, needed, yesNo } from './evidence-item.ts';

export function partner(organisation: Organisation): EvidenceItem {
  const { role, basedInRuralArea, servesRuralArea, confirmed, foundedYear, paidStaff } = organisation;
  const facts: readonly (readonly [string, string | number | null])[] = [
    ['registration number', organisation.registrationNumber],
    ['based in a rural area', yesNo(basedInRuralArea)],
    ['serves rural areas', yesNo(servesRuralArea)],
    ['sectors', labels(sectors, organisation.sectors)],
    ['founded', foundedYear],
    ['paid staff', paidStaff],
    ['networks', organisation.networks],
    [role === 'lead' ? 'agreed by its board' : 'confirmed', yesNo(confirmed)],
  ];
  const place = joined([organisation.town, labelOf(countries, organisation.country)], ', ');
  const known = facts
    .filter(([, fact]) => isAnswered(`${fact ?? ''}`))
    .map(([name, fact]) => `${name}: ${fact}`);
  return needed(role === 'lead' ? 'Lead' : 'Partner', joined([organisation.name, place, ...known], '\n'));
}

export const benefit = ({ complementarity, organisations }: Application): EvidenceItem[] => [
  needed('How they complement each other', complementarity),
  ...organisations.reduce<EvidenceItem[]>(
    (all, { name, offers, needs, benefit: gain }) =>
      all.concat(
        item(`${name} offers`, labels(expertise, offers)),
        item(`${name} needs`, labels(expertise, needs)),
        needed(`${name} gains`, gain),
      ),
    [],
  ),
];
