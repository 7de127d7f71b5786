import { labelOf } from '../../../application/catalogue/codes.ts';
import type { Block } from '../../documents/document.ts';
import type { ReportedBenefit } from '../../form/read-report.ts';
import { partnerNamed } from '../../received/partner-named.ts';
import type { ProjectRecord } from '../../record/project-record.ts';
import { concat, gap, open, orOpen, tableOr } from '../../wording/blocks.ts';
import { benefitChoices } from '../../wording/report-choices.ts';
import { staffVoices } from '../voices/impressions.ts';
import { noReport, partnerNames, type UsedReport, usedReports, whoSays } from '../voices/used-reports.ts';
import { inWords, type Question } from '../voices/voices.ts';

type Said = ReportedBenefit & { readonly partner: string; readonly report: UsedReport };

/** a line for each partner and each report that speaks about it, whoever speaks. */
export function reportedBenefit(record: ProjectRecord): Block[] {
  const said = saidOf(record);
  const silent = partnersOf(record).filter((name) => !said.some(({ partner }) => partner === name));
  return [
    ...(record.reports.length === 0 ? [noReport(record)] : []),
    tableOr(
      ['Partner', 'Benefited', 'In what way, or why not', 'Who says so'],
      concat(partnersOf(record).map((name) => rowsOf(name, said))),
      'no partners are recorded; staff add them in tab Plans.',
    ),
    ...(record.reports.length === 0
      ? []
      : silent.map((name) =>
          gap(`whether ${name} benefited; it can answer for itself on the report form.`, 'partners'),
        )),
  ];
}

/** One question for each partner: what it says of itself, what others say, what staff saw. */
export const benefitQuestions = (record: ProjectRecord): (Question & { readonly partner: string })[] => {
  const said = saidOf(record);
  return partnersOf(record).map((partner) => ({
    partner,
    about: `whether ${partner} benefited`,
    list: benefitChoices,
    partners: said
      .filter((each) => each.partner === partner)
      .map(({ report, benefited }) => ({
        who: report.organisation === partner ? `${partner} of itself` : report.organisation,
        code: benefited,
      })),
    staff: staffVoices(record, 'benefit', partner),
  }));
};

export const benefitInAWord = (record: ProjectRecord): Block[] => {
  const rows = benefitQuestions(record).map(({ partner, partners, staff, list }) => {
    const own = partners.filter(({ who }) => who === `${partner} of itself`);
    const others = partners.filter(({ who }) => who !== `${partner} of itself`);
    return [
      partner,
      own.map(({ code }) => labelOf(list, code)).pop() || 'has not answered for itself',
      ...[others, staff].map((voices) => inWords(voices, list)),
    ];
  });
  const header = ['Did it benefit?', 'It says of itself', 'Other partners say', 'Staff observed'];
  return rows.length === 0 ? [] : [{ kind: 'table', header, rows }];
};

/** Those of the plan, then whoever a report names besides. */
function partnersOf(record: ProjectRecord): string[] {
  const all = [...partnerNames(record), ...saidOf(record).map(({ partner }) => partner)];
  return all.filter((name, index) => all.indexOf(name) === index);
}

function saidOf(record: ProjectRecord): Said[] {
  const names = partnerNames(record);
  return concat(
    usedReports(record).map((report) =>
      report.answers.benefits
        .filter(({ benefited, how }) => benefited !== '' || how !== '')
        .map((benefit): Said => {
          const typed = benefit.number === 0 ? report.organisation : benefit.name;
          const byPlace = typed === '' ? names[benefit.number - 1] : undefined;
          const partner = byPlace ?? (partnerNamed(names, typed) || 'An organisation not named');
          return { ...benefit, report, partner };
        }),
    ),
  );
}

function rowsOf(name: string, said: readonly Said[]): string[][] {
  const about = said.filter(({ partner }) => partner === name);
  if (about.length === 0) return [[name, open, open, 'nobody yet']];
  return about.map(({ benefited, how, report }) => [
    name,
    benefited === '' ? open : labelOf(benefitChoices, benefited),
    orOpen(how),
    whoSays(report),
  ]);
}
