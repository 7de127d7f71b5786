import type * as z from 'zod/mini';
import type { Json } from './json.ts';
import { agreementProcedures } from './procedures/agreement.ts';
import { analysisProcedures } from './procedures/analysis.ts';
import { applicationProcedures } from './procedures/applications.ts';
import { assessmentProgressProcedures } from './procedures/assessment-progress.ts';
import { assessorProcedures } from './procedures/assessors.ts';
import { blindProcedures } from './procedures/blind.ts';
import { callProcedures } from './procedures/call.ts';
import { criteriaProcedures } from './procedures/criteria.ts';
import { decisionProcedures } from './procedures/decision.ts';
import { documentProcedures } from './procedures/documents.ts';
import { interviewProcedures } from './procedures/interviews.ts';
import { learningProcedures } from './procedures/learning.ts';
import { outcomeProcedures } from './procedures/outcomes.ts';
import { planProcedures } from './procedures/plan.ts';
import { projectProcedures } from './procedures/projects.ts';
import { questionProcedures } from './procedures/questions.ts';
import { reportFormProcedures } from './procedures/report-form.ts';
import { reportsDueProcedures } from './procedures/reports-due.ts';
import { selectionProcedures } from './procedures/selection.ts';
import { sharingProcedures } from './procedures/sharing.ts';
import { supportProcedures } from './procedures/support.ts';

const made = () =>
  ({
    ...analysisProcedures(),
    ...callProcedures(),
    ...blindProcedures(),
    ...criteriaProcedures(),
    ...applicationProcedures(),
    ...assessorProcedures(),
    ...assessmentProgressProcedures(),
    ...selectionProcedures(),
    ...decisionProcedures(),
    ...interviewProcedures(),
    ...planProcedures(),
    ...agreementProcedures(),
    ...documentProcedures(),
    ...reportFormProcedures(),
    ...reportsDueProcedures(),
    ...outcomeProcedures(),
    ...sharingProcedures(),
    ...supportProcedures(),
    ...projectProcedures(),
    ...learningProcedures(),
    ...questionProcedures(),
  }) satisfies Record<string, { input: z.ZodMiniType; output: z.ZodMiniType<Json> }>;

type Contract = ReturnType<typeof made>;
let known: Contract | undefined;

/**
 * Everything the sidebar may ask of the server: the one list both sides are typed and checked by. A call costs a second,
 * so there is about one a screen. Put together when it is first asked for: it takes longer than all else that happens
 * before an execution begins, and triggers and menus never need it.
 */
export function contract(): Contract {
  known ??= made();
  return known;
}

export type ProcedureName = keyof Contract;
export type Input<Name extends ProcedureName> = z.output<Contract[Name]['input']>;
export type Output<Name extends ProcedureName> = z.output<Contract[Name]['output']>;
