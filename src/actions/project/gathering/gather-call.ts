import { labelOf, sectors } from '../../../core/application/catalogue/codes.ts';
import { distinctOrganisations } from '../../../core/application/organisations/find-repeats.ts';
import type { ProjectRecord } from '../../../core/report/record/project-record.ts';
import { dateIn, type Row, textIn } from '../../../core/workbook/tab.ts';
import type { ScoredApplication, ScoredCall } from '../../application/read-scored.ts';
import type { Ports } from '../../ports.ts';

type CallFacts = Omit<ProjectRecord['call'], 'criteriaVersion' | 'criteriaDate'>;

/** What is the same for all projects of a call. `interviewed` is a number of applications, 0 while none is recorded. */
export function callFacts(
  ports: Ports,
  { settings, criteria, applications, tab }: ScoredCall,
  interviewed: number,
): CallFacts {
  const count = (...statuses: string[]) =>
    tab.rows.filter((row) => statuses.includes(textIn(row, 'status'))).length;
  return {
    office: settings.office,
    callCode: settings.callCode,
    callTitle: settings.callTitle,
    opens: settings.opens ? ports.day(settings.opens) : '',
    deadline: settings.deadline ? ports.day(settings.deadline) : '',
    currency: settings.currency,
    received: tab.rows.length,
    complete: applications.filter(({ scored }) => scored.completeness === 100).length,
    // Whoever was selected, or not, had been on the shortlist before; a reserve had not.
    shortlisted: count('shortlist', 'selected', 'not selected'),
    interviewed: interviewed || null,
    selected: count('selected'),
    criteria: criteria.map(({ code, text, weight }) => ({ code, text, weight })),
  };
}

export const partnersOf = ({ application }: ScoredApplication): ProjectRecord['partners'] =>
  distinctOrganisations(application).map(
    ({ name, town, role, basedInRuralArea, servesRuralArea, sectors: codes }) => ({
      name,
      town,
      role,
      labels: [
        ...(basedInRuralArea === true ? ['based in a rural area'] : []),
        ...(servesRuralArea === true ? ['serves a rural area'] : []),
        ...codes.map((sector) => labelOf(sectors, sector)),
      ],
    }),
  );

export function decisionsOf(
  ports: Ports,
  row: Row,
  process: ProjectRecord['process'],
): ProjectRecord['decisions'] {
  const status = textIn(row, 'status');
  const decided = dateIn(row, 'decided');
  if (status === '') return [];
  const seal = process?.seals[process.seals.length - 1];
  const about = ` abstained from ${textIn(row, 'code')}`;
  const own = seal?.conflicts?.filter((line) => line.endsWith(about) || line.includes(`${about}:`));
  return [
    {
      date: decided ? ports.day(decided) : '',
      status,
      reason: textIn(row, 'reason'),
      by: seal?.body ?? '',
      conflicts: own ? own.join('\n') || 'none' : '',
    },
  ];
}
