import type { FormRole } from '../../ports.ts';

/** What the form of one assessor is kept under. */
export const assessmentRole = (assessor: string): FormRole => `assessment:${assessor}`;
