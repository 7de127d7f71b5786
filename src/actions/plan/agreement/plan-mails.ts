import type { Settings } from '../../../core/call/settings/settings.ts';
import { agreementLetter } from '../../../core/plan/agreement/agreement-letter.ts';
import { agreementLanguage } from '../../../core/plan/agreement/agreement-letter-texts.ts';
import { documentText } from '../../../core/plan/agreement/document-text.ts';
import type { PlanPartner } from '../../../core/plan/plan.ts';
import { ok, type Result, refused } from '../../../core/problem.ts';
import { planDocument } from '../../../core/report/documents/plan-document.ts';
import { inOneLine } from '../../../core/selection/letters/fill.ts';
import { textIn } from '../../../core/workbook/tab.ts';
import type { Mail } from '../../mail/mail-once.ts';
import type { Ports } from '../../ports.ts';
import { gatherProject } from '../../project/gather-project.ts';
import { versionsKept } from '../keep-version.ts';
import { projectRow } from '../plan-tabs.ts';
import { partnerLinks } from './partner-links.ts';

export const aboutPlan = 'plan';

/** Names the letter with one version for one partner: two partners may share an address. */
export const occasionOf = (version: number, partner: string): string =>
  `version ${version} to ${inOneLine(partner)}`;

export type PlanMails = { readonly settings: Settings; readonly of: (partner: PlanPartner) => Mail };

/** The letters with a version of a plan that was kept, for each partner. */
export function planMails(ports: Ports, code: string, version: number): Result<PlanMails> {
  const links = partnerLinks(ports, code, version);
  if (!links.ok) return links;
  const link = links.value;
  if (!link) return refused(noForm);
  const gathered = gatherProject(ports, code);
  if (!gathered.ok) return gathered;
  const project = projectRow(ports, code);
  if (!project.ok) return project;
  const { record, settings } = gathered.value;
  const kept = versionsKept(ports, code).find((each) => each.version === version && each.plan !== null);
  const plan = kept?.plan ?? record.plan;
  const url = textIn(project.value.row, 'planDocument');
  const language = agreementLanguage(record.application.language);
  return ok({
    settings,
    of: ({ name, email }) => ({
      to: email.trim(),
      language,
      tells: [{ project: code, about: aboutPlan, occasion: occasionOf(version, name), due: '' }],
      write() {
        // Where Google does not know the address, the letter brings the plan with it.
        const isLetIn = ports.documents.shareWith(`${code}.plan`, email.trim(), 'commenter');
        const letter = agreementLetter(
          settings,
          { code, title: plan.title, version },
          { partner: name, language, link: link(name), plan: isLetIn ? { url } : 'attached' },
        );
        if (isLetIn) return letter;
        const text = documentText(planDocument({ ...record, plan }, settings));
        return { ...letter, attachment: { name: `${code} plan.txt`, type: 'text/plain', text } };
      },
    }),
  });
}

export const noForm = {
  what: 'There is no agreement form yet.',
  remedy: 'Create it first: it is a step of the Guide.',
};
