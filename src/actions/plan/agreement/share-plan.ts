import { mailKey } from '../../../core/mail/mail-line.ts';
import type { PlanPartner } from '../../../core/plan/plan.ts';
import { presentPartners } from '../../../core/plan/present-partners.ts';
import { ok, type Result, refused } from '../../../core/problem.ts';
import { inOneLine } from '../../../core/selection/letters/fill.ts';
import { remindersTab } from '../../../core/workbook/report-tabs.ts';
import { textIn } from '../../../core/workbook/tab.ts';
import { log } from '../../log.ts';
import { readMailLines } from '../../mail/mail-lines.ts';
import { type Mail, mailOnce } from '../../mail/mail-once.ts';
import type { Ports } from '../../ports.ts';
import { createPlanDocument } from '../create-plan-document.ts';
import { keepVersion } from '../keep-version.ts';
import { planOf } from '../plan-of.ts';
import { projectRow } from '../plan-tabs.ts';
import { aboutPlan, noForm, occasionOf, planMails } from './plan-mails.ts';
import { refreshAgreed } from './refresh-agreed.ts';
import { versionShared } from './versions-since.ts';

/**
 * Shares the plan as it stands for comment: the document is brought up to date, the version kept, each partner with an
 * address let in and written to, once for each version. Chosen again it goes on with what a run cut short left over.
 */
export function sharePlan(ports: Ports, code: string): Result<{ readonly message: string }> {
  if (!ports.forms.isComplete('agreement')) return refused(noForm);
  const project = projectRow(ports, code);
  if (!project.ok) return project;
  const before = planOf(ports, code);
  if (!before.ok) return before;
  const isShared = before.value.saved && versionShared(ports, code) === before.value.plan.version;
  if (!isShared || textIn(project.value.row, 'planDocument') === '') {
    const made = createPlanDocument(ports, code);
    if (!made.ok) return made;
  }
  const kept = keepVersion(ports, code, 'shared for comment');
  if (!kept.ok) return kept;
  const { version } = kept.value;
  const plan = planOf(ports, code);
  if (!plan.ok) return plan;
  const mails = planMails(ports, code, version);
  if (!mails.ok) return mails;
  const partners = presentPartners(plan.value.plan);
  const reached = partners.filter(({ email }) => ports.mail.isAddress(email));
  const letters = reached.map(mails.value.of);
  // Written first, so that what a run cut short left over is sent by the next sweep.
  promise(ports, letters);
  const { sent, left, stopped } = mailOnce(ports, mails.value.settings, letters);
  if (!isShared) log(ports, [{ what: 'plan shared for comment', about: code, after: `version ${version}` }]);
  refreshAgreed(ports);
  const parts = [
    `Version ${version} is shared. ${sent === 1 ? '1 letter is' : `${sent} letters are`} sent.`,
    left > 0 ? `${left} are left. ${stopped}` : '',
    unreached(partners.filter((partner) => !reached.includes(partner))),
  ];
  return ok({ message: parts.filter(Boolean).join(' ') });
}

const unreached = (partners: readonly PlanPartner[]): string =>
  partners.length === 0
    ? ''
    : `No e-mail address in the plan: ${partners.map(({ name }) => inOneLine(name)).join(', ')}. Give them their link yourself.`;

function promise(ports: Ports, letters: readonly Mail[]): void {
  const known = new Set(readMailLines(ports).map(mailKey));
  const { tab } = ports.workbook.ensure(remindersTab);
  const at = ports.now();
  const missing = letters
    .flatMap(({ to, language, tells }) => tells.map((name) => ({ ...name, to, language })))
    .filter((name) => !known.has(mailKey(name)));
  tab.append(missing.map((line) => ({ ...line, state: 'waiting', at })));
  if (missing.length > 0) ports.settle();
}

/** What the hourly sweep does: sends letters with a plan that a run or the day's number of e-mails left over. */
export function sendWaitingPlans(ports: Ports): void {
  const waiting = readMailLines(ports).filter(
    ({ about, state }) => about === aboutPlan && state === 'waiting',
  );
  for (const code of new Set(waiting.map(({ project }) => project))) {
    const version = versionShared(ports, code);
    const plan = planOf(ports, code);
    const mails = version === null ? null : planMails(ports, code, version);
    if (version === null || !plan.ok || !mails?.ok) continue;
    const named = new Map(
      presentPartners(plan.value.plan).map((partner): [string, PlanPartner] => [
        occasionOf(version, partner.name),
        partner,
      ]),
    );
    const letters: Mail[] = [];
    for (const line of waiting) {
      const partner = line.project === code ? named.get(line.occasion) : undefined;
      // The address that was confirmed; a newer one in the plan waits for a person to share again.
      if (partner) letters.push(mails.value.of({ ...partner, email: line.to }));
    }
    mailOnce(ports, mails.value.settings, letters);
  }
}
