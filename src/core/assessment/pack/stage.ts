/** Whether an assessment was given before or after its assessor learned who applied. */
export type Stage = 'blind' | 'named';

/** `named`: when names returned for the assessor, null before that. */
export const stageAt = (received: Date, named: Date | null): Stage =>
  named !== null && received.getTime() >= named.getTime() ? 'named' : 'blind';
