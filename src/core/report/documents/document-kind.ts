/** The documents of a project that may leave the office. */
export const documentKinds = ['cooperation plan', 'beneficiary report', 'internal report'] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** What each is remembered under, after the code of its project: `A-07.plan`. */
export const documentKeys: Readonly<Record<DocumentKind, 'plan' | 'beneficiaryReport' | 'internalReport'>> = {
  'cooperation plan': 'plan',
  'beneficiary report': 'beneficiaryReport',
  'internal report': 'internalReport',
};
