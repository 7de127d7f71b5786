import { isLate } from '../../application/arrival/lateness.ts';
import type { Repeat } from '../../application/organisations/find-repeats.ts';
import type { Flag } from '../scored.ts';

const labels: Record<Exclude<Repeat['kind'], 'listed-twice'>, string> = {
  'exact-repeat': 'Sent more than once',
  'same-lead': 'Same lead applies again',
  'shared-organisation': 'Organisation in other applications',
};

/** What only the whole call can know about an application: that it came late, or that its organisations appear elsewhere. One listed twice within it is told by the partners' flags. */
export function arrivalFlags(
  submittedAt: Date | null,
  deadline: Date | null,
  repeats: readonly Repeat[],
): readonly Flag[] {
  const flags: Flag[] = [];
  if (submittedAt && isLate(submittedAt, deadline))
    flags.push({
      code: 'late',
      label: 'Late',
      paragraph: '',
      reason: 'It arrived after the deadline of the call. Whether it is looked at is for staff to decide.',
      tone: 'check',
    });
  for (const { kind, others, reason } of repeats)
    if (kind !== 'listed-twice')
      flags.push({
        code: kind,
        label: labels[kind],
        paragraph: '',
        reason: others.length > 0 ? `${reason} See ${others.join(', ')}.` : reason,
        tone: kind === 'shared-organisation' ? 'information' : 'check',
      });
  return flags;
}
