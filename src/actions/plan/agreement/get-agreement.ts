import type { MailLine } from '../../../core/mail/mail-line.ts';
import { agreedWords } from '../../../core/plan/agreement/agreed-words.ts';
import { presentPartners } from '../../../core/plan/present-partners.ts';
import { describeProblem, ok, type Result } from '../../../core/problem.ts';
import { showDay } from '../../../core/report/wording/show.ts';
import { agreementWays } from '../../../core/workbook/plan-tabs.ts';
import { textIn } from '../../../core/workbook/tab.ts';
import { readMailLines } from '../../mail/mail-lines.ts';
import { shownMail } from '../../mail/shown-mail.ts';
import type { Ports } from '../../ports.ts';
import { planOf } from '../plan-of.ts';
import { projectRow } from '../plan-tabs.ts';
import { partnerLinks } from './partner-links.ts';
import { aboutPlan, occasionOf } from './plan-mails.ts';
import { readAgreement } from './read-agreement.ts';
import { versionShared, versionsSince } from './versions-since.ts';

/** Where each partner stands to the plan, with its link; brings the Projects tab up to date on the way. */
export function getAgreement(ports: Ports, code: string) {
  const read = planOf(ports, code);
  if (!read.ok) return read;
  const project = projectRow(ports, code);
  if (!project.ok) return project;
  const { plan, saved } = read.value;
  const { states, problems } = readAgreement(ports, new Map([[code, plan]])).of(code);
  const agreed = saved ? agreedWords(states) : '';
  const { tab, row } = project.value;
  if (textIn(row, 'agreed') !== agreed) tab.write(['agreed'], [{ row: row.row, cells: { agreed } }]);
  const shared = versionShared(ports, code);
  const links = shared === null ? null : partnerLinks(ports, code, shared);
  if (links && !links.ok) return links;
  const link = links?.value ?? null;
  const kept = versionsSince(ports, plan);
  const versions = [...new Set([...(saved ? [plan.version] : []), ...kept.map(({ version }) => version)])];
  const lines = readMailLines(ports).filter((line) => line.project === code && line.about === aboutPlan);
  const url = textIn(row, 'planDocument');
  const partners = presentPartners(plan);
  const current = new Set(shared === null ? [] : partners.map(({ name }) => occasionOf(shared, name)));
  return ok({
    title: plan.title,
    version: plan.version,
    saved,
    shared,
    changedSinceShared: [...(kept.find(({ version }) => version === shared)?.changed ?? [])],
    document: url === '' ? null : { name: `${code} Cooperation plan`, url, madeAt: '' },
    hasForm: ports.forms.isComplete('agreement'),
    agreed,
    partners: states.map((state, index) => ({
      ...state,
      date: showDay(state.date),
      changed: [...state.changed],
      email: partners[index]?.email ?? '',
      formLink: link ? link(state.name) : '',
      letter: shared === null ? '' : letterWords(lines, occasionOf(shared, state.name)),
    })),
    doubts: lines
      .filter(({ state }) => state === 'perhaps sent')
      .map((line) => ({ ...shownMail(ports, line), isOfVersionShared: current.has(line.occasion) })),
    versions: versions.sort((one, other) => other - one),
    ways: agreementWays.filter((way) => way !== 'form'),
    today: ports.day(ports.now()),
    quota: ports.mail.left(),
    problems: problems.map(describeProblem),
  }) satisfies Result<unknown>;
}

/** What became of the letters of this occasion, address by address. */
const letterWords = (lines: readonly MailLine[], occasion: string): string =>
  lines
    .filter((line) => line.occasion === occasion)
    .map(({ state, to, outcome }) => `${words[state]}: ${to}${outcome === '' ? '' : ` (${outcome})`}`)
    .join('\n');

const words: Readonly<Record<MailLine['state'], string>> = {
  waiting: 'Waits to be sent',
  sending: 'Being sent, or a run was cut short',
  sent: 'Letter sent',
  'perhaps sent': 'Perhaps sent',
  'not sent': 'Not sent',
};
