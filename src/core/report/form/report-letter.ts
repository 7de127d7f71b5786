import type { Settings } from '../../call/settings/settings.ts';
import type { Plan } from '../../plan/plan.ts';
import { showDay } from '../wording/show.ts';

/** The letter that asks the partners for their report. Plain text. */
export function reportLetter(
  { callCode, senderName, office }: Pick<Settings, 'callCode' | 'senderName' | 'office'>,
  plan: Pick<Plan, 'code' | 'title' | 'reports'>,
  link: string,
): { readonly subject: string; readonly body: string } {
  const due = plan.reports.map(({ kind, due: day }) => `${kind} report: ${showDay(day)}`);
  return {
    subject: `${callCode}: report on ${plan.code}`,
    body: [
      `This is the report form of your project "${plan.title}" (${plan.code}). What we know already is filled in:`,
      '',
      link,
      '',
      'Each partner may answer for itself; then open the link once for each.',
      '',
      ...(due.length > 0 ? ['Agreed in the cooperation plan:', ...due, ''] : []),
      senderName || office,
    ].join('\n'),
  };
}
