import { labelOf } from '../../../application/catalogue/codes.ts';
import type { Block } from '../../document.ts';
import type { ReportedBenefit } from '../../form/read-report.ts';
import type { ProjectRecord, ReceivedReport } from '../../project-record.ts';
import { concat, open, orOpen, tableOr } from '../../wording/blocks.ts';
import { benefitChoices } from '../../wording/report-choices.ts';
import { differences, noReport, organisationOf, speaker, type Voice } from './voices.ts';

type Said = ReportedBenefit & { readonly partner: string; readonly report: ReceivedReport };

/** a line for each partner and each report that speaks about it; partners who disagree are named. */
export function reportedBenefit(record: ProjectRecord): Block[] {
  const names = partnerNames(record);
  const said = saidOf(record, names);
  const others = said.map(({ partner }) => partner).filter((name) => !names.includes(name));
  const everyone = [...names, ...others.filter((name, index) => others.indexOf(name) === index)];
  const rows = concat(everyone.map((name) => rowsOf(name, said)));
  return [
    ...(record.reports.length === 0 ? [noReport(record)] : []),
    tableOr(
      ['Partner', 'Benefited', 'In what way, or why not', 'Who says so'],
      rows,
      'no partners are recorded; staff add them in tab Plans.',
    ),
    ...concat(
      everyone.map((name) => differences(`The benefit for ${name}`, voicesOn(name, said), benefitChoices)),
    ),
  ];
}

/** What the partners said about anybody's benefit, for comparison with what staff saw. */
export const benefitVoices = (record: ProjectRecord): Voice[] =>
  saidOf(record, partnerNames(record)).map(({ report, partner, benefited }) => ({
    who: `${organisationOf(report)} on ${partner}`,
    code: benefited,
  }));

const partnerNames = ({ partners, plan }: ProjectRecord): string[] =>
  (partners.length > 0 ? partners : plan.partners).map(({ name }) => name);

const plain = (name: string): string => name.trim().toLowerCase();

const saidOf = ({ reports }: ProjectRecord, names: readonly string[]): Said[] =>
  concat(
    reports.map((report) =>
      report.answers.benefits
        .filter(({ benefited, how }) => benefited !== '' || how !== '')
        .map((benefit) => {
          const typed = benefit.name;
          const known = names.find((name) => plain(name) === plain(typed));
          const byPlace = typed === '' ? names[benefit.number - 1] : undefined;
          return { ...benefit, report, partner: known ?? byPlace ?? (typed || 'An organisation not named') };
        }),
    ),
  );

function rowsOf(name: string, said: readonly Said[]): string[][] {
  const about = said.filter(({ partner }) => partner === name);
  if (about.length === 0) return [[name, open, open, 'nobody yet']];
  return about.map(({ benefited, how, report }) => [
    name,
    benefited === '' ? open : labelOf(benefitChoices, benefited),
    orOpen(how),
    speaker(report),
  ]);
}

const voicesOn = (name: string, said: readonly Said[]): Voice[] =>
  said
    .filter(({ partner }) => partner === name)
    .map(({ report, benefited }) => ({ who: organisationOf(report), code: benefited }));
