import { parseRule } from '../../scoring/rule/parse-rule.ts';
import type { Criterion } from './criterion.ts';
import { starterBeneficiaries } from './starter/beneficiaries.ts';
import { starterCooperation } from './starter/cooperation.ts';
import { starterSupport } from './starter/support.ts';

/** A row of the Criteria tab as it is written at set-up. */
export type StarterCriterion = Omit<Criterion, 'rule'> & { readonly rule: string };

/**
 * The set an office starts from and edits: the three groups of section 5.1, the five groups of evidence of section 5.2 and
 * the commitment to networking of section 4.2. Rural and sector are left out on purpose (T7).
 */
export const starterCriteria: readonly StarterCriterion[] = [
  ...starterBeneficiaries,
  ...starterCooperation,
  ...starterSupport,
];

/** The starter set with its rules read. */
export const readStarterCriteria = (): readonly Criterion[] =>
  starterCriteria.map((criterion) => {
    const rule = criterion.rule === '' ? null : parseRule(criterion.rule);
    return { ...criterion, rule: rule?.ok ? rule.value : null };
  });
