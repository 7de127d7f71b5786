import type { Settings } from '../../call/settings/settings.ts';
import { fill, inOneLine } from '../../selection/letters/fill.ts';
import type { Plan } from '../plan.ts';
import { agreementTextsIn } from './agreement-letter-texts.ts';

/** Where the partner finds the plan: the document where Google lets its address in, else the attached file. */
export type PlanPlace = { readonly url: string } | 'attached';

/** The letter that asks one partner to read the plan and to say whether it agrees. Plain text; the subject holds nothing an applicant typed. */
export function agreementLetter(
  { callCode, office, senderName, replyTo }: Pick<Settings, 'callCode' | 'office' | 'senderName' | 'replyTo'>,
  { code, title, version }: Pick<Plan, 'code' | 'title' | 'version'>,
  to: {
    readonly partner: string;
    readonly language: string;
    /** The agreement form, filled in for this partner. */
    readonly link: string;
    readonly plan: PlanPlace;
  },
): { readonly subject: string; readonly body: string } {
  const texts = agreementTextsIn(to.language);
  const values = {
    ...{ call: callCode, code, title: inOneLine(title), version: String(version) },
    ...{ partner: inOneLine(to.partner), replyTo },
  };
  return {
    subject: inOneLine(fill(texts.subject, values)),
    body: [
      fill(texts.to, values),
      '',
      fill(texts.opening, values),
      '',
      ...(to.plan === 'attached' ? [texts.attached] : [texts.shared, to.plan.url]),
      '',
      texts.answer,
      to.link,
      '',
      ...(replyTo === '' ? [] : [fill(texts.ask, values), '']),
      senderName || office,
    ].join('\n'),
  };
}
