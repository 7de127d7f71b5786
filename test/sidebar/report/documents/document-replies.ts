import type { Output } from '../../../../src/contract/contract.ts';

const hostile = '<img src=x onerror=alert(1)> =1+1';

type Replies = {
  [Name in 'getDocuments' | 'makePdf' | 'shareOutside' | 'finishSharing' | 'stopSharing']: Output<Name>;
};

/** A project with two documents made, one of them shared with an address that was refused. */
export const documentReplies: Replies = {
  getDocuments: {
    ...{ code: 'A-01', title: 'Village libraries together', approver: 'Team Leader', today: '2027-06-03' },
    documents: [
      {
        ...{ kind: 'cooperation plan', url: 'https://example.org/doc', version: '2', madeAt: '' },
        ...{ gaps: [], pdf: '', shared: [] },
      },
      {
        ...{ kind: 'beneficiary report', url: '', version: '', madeAt: '', pdf: '', shared: [] },
        gaps: [{ who: 'partners', texts: ['Did all the organisations benefit?', hostile] }],
      },
      {
        ...{ kind: 'internal report', url: 'https://example.org/i', version: '3' },
        ...{ madeAt: '3 June 2027, 10:00', pdf: 'https://example.org/copy' },
        gaps: [{ who: 'staff', texts: ['Lessons learned'] }],
        shared: [
          {
            ...{ line: 'S1', document: 'internal report', version: '3', as: 'PDF copy' },
            ...{ approvedBy: 'Team Leader', approvedOn: '2027-06-02', why: hostile },
            to: [
              { email: 'donor@example.org', state: 'shared', outcome: 'Google told the recipient.' },
              {
                email: 'other@example.com',
                state: 'refused',
                outcome: 'The rules of your domain do not let it in.',
              },
            ],
          },
        ],
      },
    ],
  },
  makePdf: { name: 'A-01 cooperation plan, version 2.pdf', url: 'https://example.org/copy-2' },
  shareOutside: { line: 'S2', to: [{ email: 'donor@example.org', state: 'shared', outcome: '' }] },
  finishSharing: { line: 'S1', to: [{ email: 'donor@example.org', state: 'shared', outcome: '' }] },
  stopSharing: { message: 'donor@example.org cannot open it any longer.' },
};
