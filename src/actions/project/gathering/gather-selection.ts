import { readAssessmentRows } from '../../../core/assessment/answers/assessment-rows.ts';
import { ordinalAlpha } from '../../../core/assessment/statistics/agreement.ts';
import { criteriaState } from '../../../core/call/criteria/life/version.ts';
import type { SelectionProcess } from '../../../core/report/record/selection-process.ts';
import { checkSeal } from '../../../core/selection/decision/check-seal.ts';
import { describeConflict } from '../../../core/selection/decision/decision-record.ts';
import { processRecord } from '../../../core/selection/process-record.ts';
import { assessmentsTab } from '../../../core/workbook/assessment-tabs.ts';
import { logTab } from '../../../core/workbook/call-tabs.ts';
import { interviewScheduleTab } from '../../../core/workbook/interview-schedule-tab.ts';
import { interviewsTab } from '../../../core/workbook/interviews-tab.ts';
import { dateIn, type Row, textIn } from '../../../core/workbook/tab.ts';
import type { ScoredCall } from '../../application/read-scored.ts';
import { type Life, readLife } from '../../call/criteria-life.ts';
import type { Ports } from '../../ports.ts';
import { rowsBy, rowsOn } from '../../read-rows.ts';
import { linesOf } from '../../selection/decision/get-decision.ts';
import { type DecisionReading, readDecision } from '../../selection/decision/read-decision.ts';

export type SelectionGathered = {
  readonly process: SelectionProcess;
  readonly criteriaVersion: string;
  /** YYYY-MM-DD. */
  readonly criteriaDate: string;
};

/**
 * How the selection went that each application came through, read from the tabs once for all of them; null when one of
 * the tabs cannot be read.
 */
export function gatherSelection(
  ports: Ports,
  call: ScoredCall,
): (application: string) => SelectionGathered | null {
  const decision = readDecision(ports, call);
  const life = readLife(ports);
  if (!decision.ok || !life.ok) return () => null;
  const { settings, applications } = call;
  const { last } = criteriaState(life.value.versions, life.value.fingerprint);
  const criteria = criteriaFacts(life.value, decision.value.rows);
  const late = applications.filter(({ scored }) => scored.flags.some((flag) => flag.code === 'late')).length;
  const assessment = assessmentFacts(ports, call);
  const schedule = rowsBy(ports, interviewScheduleTab, 'application');
  const seals = sealsOf(ports, decision.value);
  const how = processRecord({
    candidates: decision.value.candidates,
    interviewed: new Set(rowsOn(ports, interviewsTab).map((row) => textIn(row, 'application'))),
    log: rowsOn(ports, logTab).map((row) => {
      const at = dateIn(row, 'at');
      return {
        day: at && textIn(row, 'what') === 'shortlist line' ? ports.day(at) : '',
        what: textIn(row, 'what'),
        about: textIn(row, 'about'),
        after: textIn(row, 'after'),
      };
    }),
    settings,
  });
  return (application) => {
    const [scheduled] = schedule(application);
    return {
      criteriaVersion: last ? String(last.version) : '',
      criteriaDate: last?.publishedAt ? ports.day(last.publishedAt) : '',
      process: {
        ...{ criteria, late, how, seals, tieBreak: [...settings.tieBreak] },
        ...assessment(application),
        panelConflicts: scheduled ? textIn(scheduled, 'conflicts') : '',
      },
    };
  };
}

function criteriaFacts({ versions, fingerprint }: Life, rows: readonly Row[]): SelectionProcess['criteria'] {
  const { last, changed } = criteriaState(versions, fingerprint);
  const published = earliest(versions.map(({ publishedAt }) => publishedAt));
  const arrived = earliest(rows.map((row) => dateIn(row, 'received')));
  return {
    approvedBy: last?.approvedBy ?? '',
    approvedOn: last?.approvedOn ?? '',
    procedure: last?.procedure ?? '',
    document: last?.document ?? '',
    precedes: published && arrived ? published < arrived : null,
    changed,
  };
}

/** Who read each application, and how far all assessors agree on each criterion before names are known. */
function assessmentFacts(
  ports: Ports,
  { criteria }: ScoredCall,
): (application: string) => Pick<SelectionProcess, 'assessors' | 'agreement'> {
  const tab = ports.workbook.exists(assessmentsTab.key) ? ports.workbook.open(assessmentsTab) : null;
  const blind = tab?.ok
    ? readAssessmentRows(tab.value.rows, tab.value.place).rows.filter(({ stage }) => stage === 'blind')
    : [];
  const judged = blind.length === 0 ? [] : criteria.filter(({ scoredBy }) => scoredBy !== 'evidence');
  const agreement = judged.map(({ code }) => {
    const units = new Map<string, number[]>();
    for (const { application, criterion, score } of blind)
      if (criterion === code && score !== null)
        units.set(application, (units.get(application) ?? []).concat(score));
    return { code, alpha: ordinalAlpha([...units.values()]) };
  });
  return (about) => {
    const own = blind.filter(({ application }) => application === about);
    return { assessors: [...new Set(own.map(({ assessor }) => assessor))].sort(), agreement };
  };
}

const sealsOf = (ports: Ports, { seals, now, settings }: DecisionReading): SelectionProcess['seals'] =>
  seals.map((seal, index) => {
    const isLast = index === seals.length - 1;
    const sealedAt = ports.words(seal.sealedAt, settings.timeZone);
    const { number, body, date, members, conflicts, why } = seal.record;
    const check = linesOf(checkSeal(seal, isLast ? now : seal.lines), sealedAt, isLast);
    return {
      ...{ number, body, date, members, why, sealedAt, mark: seal.mark, check },
      conflicts: conflicts?.map(describeConflict) ?? null,
    };
  });

const earliest = (dates: readonly (Date | null)[]): Date | null =>
  dates.reduce<Date | null>((first, date) => (date && (!first || date < first) ? date : first), null);
