import { readAssessmentRows } from '../../core/assessment/answers/assessment-rows.ts';
import { ordinalAlpha } from '../../core/assessment/statistics/agreement.ts';
import { criteriaState } from '../../core/call/criteria/life/version.ts';
import type { SelectionProcess } from '../../core/report/selection-process.ts';
import { checkSeal } from '../../core/selection/decision/check-seal.ts';
import { describeConflict } from '../../core/selection/decision/decision-record.ts';
import { processRecord } from '../../core/selection/process-record.ts';
import { assessmentsTab } from '../../core/workbook/assessment-tabs.ts';
import { logTab } from '../../core/workbook/call-tabs.ts';
import { interviewScheduleTab } from '../../core/workbook/interview-schedule-tab.ts';
import { interviewsTab } from '../../core/workbook/interviews-tab.ts';
import { dateIn, type Row, type TabDefinition, textIn } from '../../core/workbook/tab.ts';
import type { ScoredCall } from '../application/read-scored.ts';
import { type Life, readLife } from '../call/criteria-life.ts';
import type { Ports } from '../ports.ts';
import { linesOf } from '../selection/decision/get-decision.ts';
import { type DecisionReading, readDecision } from '../selection/decision/read-decision.ts';

export type SelectionGathered = {
  readonly process: SelectionProcess;
  readonly criteriaVersion: string;
  /** YYYY-MM-DD. */
  readonly criteriaDate: string;
};

/** How the selection went that an application came through, read from the tabs; null when one of them cannot be read. */
export function gatherSelection(ports: Ports, call: ScoredCall, code: string): SelectionGathered | null {
  const decision = readDecision(ports, call);
  const life = readLife(ports);
  if (!decision.ok || !life.ok) return null;
  const { settings, applications } = call;
  const { last } = criteriaState(life.value.versions, life.value.fingerprint);
  const interviews = rowsOn(ports, interviewsTab);
  const schedule = rowsOn(ports, interviewScheduleTab).find((row) => textIn(row, 'application') === code);
  return {
    criteriaVersion: last ? String(last.version) : '',
    criteriaDate: last?.publishedAt ? ports.day(last.publishedAt) : '',
    process: {
      criteria: criteriaFacts(life.value, decision.value.rows),
      late: applications.filter(({ scored }) => scored.flags.some((flag) => flag.code === 'late')).length,
      tieBreak: [...settings.tieBreak],
      ...assessmentFacts(ports, call, code),
      how: processRecord({
        candidates: decision.value.candidates,
        interviewed: new Set(interviews.map((row) => textIn(row, 'application'))),
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
      }),
      panelConflicts: schedule ? textIn(schedule, 'conflicts') : '',
      seals: sealsOf(ports, decision.value),
    },
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

/** Who read the application, and how far all assessors agree on each criterion before names are known. */
function assessmentFacts(
  ports: Ports,
  { criteria }: ScoredCall,
  code: string,
): Pick<SelectionProcess, 'assessors' | 'agreement'> {
  const tab = ports.workbook.exists(assessmentsTab.key) ? ports.workbook.open(assessmentsTab) : null;
  const blind = tab?.ok
    ? readAssessmentRows(tab.value.rows, tab.value.place).rows.filter(({ stage }) => stage === 'blind')
    : [];
  const assessors = new Set(
    blind.filter(({ application }) => application === code).map(({ assessor }) => assessor),
  );
  return {
    assessors: [...assessors].sort(),
    agreement:
      blind.length === 0
        ? []
        : criteria
            .filter(({ scoredBy }) => scoredBy !== 'evidence')
            .map((criterion) => {
              const units = new Map<string, number[]>();
              for (const { application, criterion: about, score } of blind)
                if (about === criterion.code && score !== null)
                  units.set(application, (units.get(application) ?? []).concat(score));
              return { code: criterion.code, alpha: ordinalAlpha([...units.values()]) };
            }),
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

function rowsOn(ports: Ports, definition: TabDefinition): readonly Row[] {
  if (!ports.workbook.exists(definition.key)) return [];
  const tab = ports.workbook.open(definition);
  return tab.ok ? tab.value.rows : [];
}

const earliest = (dates: readonly (Date | null)[]): Date | null =>
  dates.reduce<Date | null>((first, date) => (date && (!first || date < first) ? date : first), null);
