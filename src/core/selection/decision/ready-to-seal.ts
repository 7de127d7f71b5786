import type { Place, Problem } from '../../problem.ts';
import { isDay } from '../../time/dates.ts';
import type { Candidate } from '../candidate.ts';
import { decideStatuses } from '../status/decide-statuses.ts';
import type { Status } from '../status/status.ts';
import type { DecisionRecord } from './decision-record.ts';

const final: readonly Status[] = ['selected', 'reserve', 'not selected', 'not shortlisted'];

/** Everything that is missing before a decision can be sealed: in the record first, then by application. */
export function problemsToSeal(
  record: DecisionRecord,
  candidates: readonly Candidate[],
  where: (code: string) => Place,
): readonly Problem[] {
  const open = candidates
    .filter(({ status }) => !final.includes(status))
    .map(({ code, status }) => ({
      where: where(code),
      what: status === '' ? `${code} is not decided.` : `${code} is still on the shortlist.`,
      remedy: 'Open it and set a final status: selected, reserve, not selected or not shortlisted.',
    }));
  const reasons = decideStatuses(
    candidates.map(({ code, status, reason }) => ({ code, status, reason })),
    candidates,
    where,
  );
  const none =
    candidates.length === 0 ? [problem('There are no applications.', 'Press Sync now first.')] : [];
  return [...ofRecord(record, candidates), ...none, ...open, ...(reasons.ok ? [] : reasons.problems)];
}

const problem = (what: string, remedy: string): Problem => ({ what, remedy });

function ofRecord(record: DecisionRecord, candidates: readonly Candidate[]): Problem[] {
  const { number, body, date, members, conflicts, why } = record;
  const found: Problem[] = [];
  const missing = (what: string, remedy: string) => found.push(problem(what, remedy));
  if (body === '') missing('It is not said who decides.', 'Name the body, as your own procedure calls it.');
  if (!isDay(date)) missing('The day of the decision is missing.', 'Give it as 2026-05-12.');
  if (members.length === 0) missing('No member is named.', 'Write who took part, one a line.');
  if (conflicts === null)
    missing(
      'The members have not declared conflicts of interest.',
      'Write each tie, or that there are none.',
    );
  if (number > 1 && why === '') missing('It is not said why the decision is amended.', 'Give the reason.');
  const codes = new Set(candidates.map(({ code }) => code));
  for (const { member, application } of conflicts ?? []) {
    if (!members.includes(member))
      missing(
        `"${member}" declared a conflict and is not among the members.`,
        'Write the name the same way in both.',
      );
    if (!codes.has(application))
      missing(`There is no application "${application}" to have a tie with.`, 'Write the code, as A-07.');
  }
  for (const code of codes)
    if (members.length > 0 && members.every((member) => hasTie(record, member, code)))
      missing(`Every member abstains from ${code}.`, 'Let somebody without a tie decide about it.');
  return found;
}

const hasTie = ({ conflicts }: DecisionRecord, name: string, code: string): boolean =>
  (conflicts ?? []).some(({ member, application }) => member === name && application === code);
