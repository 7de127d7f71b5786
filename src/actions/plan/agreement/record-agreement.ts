import type { Agreed } from '../../../core/plan/agreement/agreement-answer.ts';
import { presentPartners } from '../../../core/plan/present-partners.ts';
import { ok, type Problem, type Result, refused } from '../../../core/problem.ts';
import { inOneLine } from '../../../core/selection/letters/fill.ts';
import { isDay } from '../../../core/time/dates.ts';
import { agreementsTab } from '../../../core/workbook/plan-tabs.ts';
import { numberIn, textIn } from '../../../core/workbook/tab.ts';
import { refreshGuide } from '../../call/refresh-guide.ts';
import { log } from '../../log.ts';
import type { Ports } from '../../ports.ts';
import { keepVersion, versionsKept } from '../keep-version.ts';
import { planOf } from '../plan-of.ts';
import { refreshAgreed } from './refresh-agreed.ts';

/** What staff took down: who said it, when and how. */
export type RecordedAgreement = {
  readonly partner: string;
  readonly version: number;
  readonly answer: Agreed;
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly who: string;
  readonly way: string;
  readonly comment: string;
};

/** Adds a partner's answer to the Agreements tab. Earlier answers stay; the last one counts. */
export function recordAgreement(
  ports: Ports,
  code: string,
  said: RecordedAgreement,
): Result<{ readonly message: string }> {
  const read = planOf(ports, code);
  if (!read.ok) return read;
  const { plan, saved } = read.value;
  if (!saved) return refused(notSaved(code));
  const problem =
    whatIsMissing(said, ports.day(ports.now())) ??
    (presentPartners(plan).some(({ name }) => name === said.partner) ? null : noPartner(said.partner)) ??
    (said.version === plan.version ||
    versionsKept(ports, code).some(({ version }) => version === said.version)
      ? null
      : noVersion);
  if (problem) return refused(problem);
  // So that everybody can see later what was agreed to.
  if (said.version === plan.version) {
    const kept = keepVersion(ports, code, 'agreed');
    if (!kept.ok) return kept;
  }
  const { tab } = ports.workbook.ensure(agreementsTab);
  const own = tab.rows.filter(
    (row) => textIn(row, 'project') === code && textIn(row, 'partner') === said.partner,
  );
  const last = own[own.length - 1];
  const keys = ['answer', 'date', 'who', 'way', 'comment'] as const;
  const isThere =
    last !== undefined &&
    numberIn(last, 'version') === said.version &&
    keys.every((key) => textIn(last, key) === said[key].trim());
  if (!isThere) {
    tab.append([{ ...said, project: code, by: ports.who(), madeAt: ports.now() }]);
    log(ports, [
      {
        what: 'agreement recorded',
        about: code,
        after: `${said.answer}: ${inOneLine(said.partner)}, version ${said.version}`,
      },
    ]);
  }
  refreshAgreed(ports);
  refreshGuide(ports);
  return ok({ message: `Noted: ${inOneLine(said.partner)}, ${said.answer}.` });
}

function whatIsMissing({ date, who, way }: RecordedAgreement, today: string): Problem | null {
  if (!isDay(date)) return { what: 'The day is missing.', remedy: 'Say when they answered.' };
  if (date > today) return { what: `${date} is not over yet.`, remedy: 'Give the day they answered.' };
  if (who.trim() === '')
    return {
      what: 'It is not said who spoke.',
      remedy: 'Give the position of whoever spoke for the organisation.',
    };
  if (way.trim() === '') return { what: 'It is not said how they answered.', remedy: 'Choose how you know.' };
  return null;
}

const notSaved = (code: string): Problem => ({
  what: `The plan of ${code} is only proposed so far.`,
  remedy: 'Open the plan and save it, or share it: then partners can agree to it.',
});

const noPartner = (name: string): Problem => ({
  what: `“${inOneLine(name)}” is no partner of this plan.`,
  remedy: 'Somebody may have changed the plan meanwhile: open this screen again.',
});

const noVersion: Problem = {
  what: 'That version of the plan was not kept.',
  remedy: 'The plan was saved again meanwhile: open this screen again.',
};
