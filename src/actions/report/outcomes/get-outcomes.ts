import { ok, type Result } from '../../../core/problem.ts';
import type { ProjectRecord } from '../../../core/report/record/project-record.ts';
import {
  about,
  isGone,
  isVerified,
  outcomeStages,
  proofOf,
} from '../../../core/report/sections/thread/outcome-stages.ts';
import { type Promised, promisesOf, promiseTitle } from '../../../core/report/sections/thread/promises.ts';
import { type SaidOfOutcome, saidOfOutcomes } from '../../../core/report/sections/thread/said-of-outcomes.ts';
import { verificationIn, verifiedWays } from '../../../core/report/sections/thread/verification.ts';
import { reachedChoices } from '../../../core/report/wording/report-choices.ts';
import { outcomesTab } from '../../../core/workbook/plan-tabs.ts';
import type { Ports } from '../../ports.ts';
import { gatherProject } from '../../project/gather-project.ts';
import { rowsOn } from '../../read-rows.ts';
import { proofRows } from './proof-rows.ts';

/** Each promise of a project: promised, agreed, reported, verified, in the words of heading 9, and what can be edited. */
export function getOutcomes(ports: Ports, code: string) {
  const gathered = gatherProject(ports, code);
  if (!gathered.ok) return gathered;
  const { record } = gathered.value;
  const rows = proofRows(ports, rowsOn(ports, outcomesTab), code);
  const said = saidOfOutcomes(record);
  return ok({
    code,
    title: record.title,
    me: ports.who(),
    today: ports.day(ports.now()),
    reachedChoices: reachedChoices.map(({ code: choice, label }) => ({ code: choice, label })),
    outcomes: promisesOf(record).map((promised) => {
      const ours = about(promised, said);
      const line = promised.id === '' ? undefined : rows.find(({ id }) => id === promised.id);
      return {
        id: promised.id,
        title: promiseTitle(promised),
        standing: standingOf(record, promised, ours),
        stages: outcomeStages(record, promised, ours),
        entry: line ? { seen: line.seen, ...editable(verificationIn(line.seen)) } : null,
      };
    }),
  }) satisfies Result<unknown>;
}

const editable = ({ how, ...rest }: ReturnType<typeof verificationIn>) => ({
  ...rest,
  how: verifiedWays.find((way) => way === how) ?? ('' as const),
});

function standingOf(record: ProjectRecord, promised: Promised, said: readonly SaidOfOutcome[]) {
  if (isVerified(proofOf(record, promised.id))) return 'verified' as const;
  if (said.length > 0) return 'reported only' as const;
  return isGone(promised) ? ('dropped' as const) : ('not reported' as const);
}
