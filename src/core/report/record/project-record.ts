import type { Application } from '../../application/application.ts';
import type { Criterion } from '../../call/criteria/criterion.ts';
import type { AgreementState } from '../../plan/agreement/agreement-state.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Scored } from '../../scoring/scored.ts';
import type { ProjectLedger } from '../../support/project-ledger.ts';
import type { BeneficiaryReportAnswers } from '../form/read-report.ts';
import type { DueReport } from '../received/report-states.ts';
import type { SelectionProcess } from './selection-process.ts';

/**
 * Everything the office knows about one project, gathered from the tabs. Days are YYYY-MM-DD, or what was typed;
 * '', null and empty lists mean "not known yet" and are said to be so in the documents.
 */
export type ProjectRecord = {
  /** Code of the project, like P-07. */
  readonly code: string;
  readonly title: string;
  readonly partners: readonly ProjectPartner[];
  readonly plan: Plan;
  /** Where each partner stands to the plan. */
  readonly agreements: readonly AgreementState[];
  readonly application: Application;
  readonly call: CallFacts;
  readonly scored: Scored | null;
  readonly decisions: readonly Decision[];
  readonly interviews: readonly InterviewRecord[];
  /** Null: not readable. */
  readonly process: SelectionProcess | null;
  readonly support: ProjectLedger;
  /** Those of the plan and those asked for besides, each with the day it first came. */
  readonly reportsDue: readonly DueReport[];
  readonly reports: readonly ReceivedReport[];
  readonly proofs: readonly OutcomeProof[];
  readonly impressions: readonly Impression[];
  readonly lessons: readonly Lesson[];
  readonly followUps: readonly FollowUpAction[];
  readonly dataDate: string;
  readonly version: number;
};

type ProjectPartner = {
  readonly name: string;
  readonly town: string;
  readonly role: string;
  /** Rural and sectors, in words. */
  readonly labels: readonly string[];
};

type CallFacts = {
  readonly office: string;
  readonly callCode: string;
  readonly callTitle: string;
  readonly opens: string;
  readonly deadline: string;
  readonly currency: string;
  /** Numbers of applications; null when not counted. */
  readonly received: number | null;
  readonly complete: number | null;
  readonly shortlisted: number | null;
  readonly interviewed: number | null;
  readonly selected: number | null;
  readonly criteria: readonly Pick<Criterion, 'code' | 'text' | 'weight'>[];
  readonly criteriaVersion: string;
  readonly criteriaDate: string;
};

/** A decision about the application or project, with its reason. */
type Decision = {
  readonly date: string;
  readonly status: string;
  readonly reason: string;
  /** Body or person that decided. */
  readonly by: string;
  /** Conflicts of interest declared, in words. */
  readonly conflicts: string;
};

export type InterviewRecord = {
  readonly date: string;
  /** Site visit, office or online. */
  readonly mode: string;
  /** Why it was not on site. */
  readonly whyNotOnSite?: string;
  readonly criteria: readonly {
    readonly code: string;
    /** Confirmed, partly or not. */
    readonly finding: string;
    readonly note: string;
    /** 0 to 5: what counted before the interview, and what it made of it. */
    readonly original?: number | null;
    readonly adjusted?: number | null;
  }[];
};

export type ReceivedReport = {
  /** Id of the planned report it answers, '' when none is known. */
  readonly reportId: string;
  readonly received: string;
  readonly answers: BeneficiaryReportAnswers;
};

/** What staff verified about an outcome; without it a claim stays unverified. */
export type OutcomeProof = {
  readonly outcome: string;
  /** Code: achieved, partly, not; '' when open. */
  readonly reached: string;
  /** By whom or by what it was verified; '' is not verified. */
  readonly verifiedBy: string;
  /** When; '' is not said. */
  readonly verifiedOn: string;
  readonly note: string;
};

export type Impression = {
  readonly date: string;
  readonly author: string;
  /** visit, meeting, call, reading, doubt or other, or what was typed. */
  readonly kind: string;
  /** One of the twelve headings, or its number; '' is the cooperation as a whole. */
  readonly heading: string;
  readonly text: string;
  /** The same question answered in a code by staff: '1' to '5' for success, yes/partly/no for benefit, yes/no/undecided for continuation; '' otherwise. */
  readonly judgement: string;
  /** The partner it is about; '' is all of them. */
  readonly organisation: string;
};

type Lesson = { readonly kind: 'worked' | 'avoid'; readonly text: string; readonly cause: string };

export type FollowUpAction = {
  readonly action: string;
  readonly owner: string;
  readonly due: string;
  /** When it was done, or yes; '' is open. */
  readonly done: string;
  /** Which of the guidelines' three questions it answers; '' is another action. */
  readonly about: '' | 'share' | 'check' | 'amend';
  /** Nothing is to be done, for this reason. */
  readonly whyNot?: string;
};
