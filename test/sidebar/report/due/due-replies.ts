import type { Output } from '../../../../src/contract/contract.ts';
import { hostile } from '../../hostile.ts';

const mail = {
  ...{ occasion: '14 days before', due: '2027-05-15', to: 'spring@example.org', state: 'sent' as const },
  ...{ at: '1 May 2027, 09:10', by: 'office@example.org', outcome: '' },
};
const report = {
  ...{ reason: '', waived: '', askedOf: 'lead' as const, daysLate: 0, unreachable: [], mails: [] },
};

/** One report with a mail in doubt and a partner that cannot be written to, and one that is waived. */
export const dueReplies: {
  readonly getReportsDue: Output<'getReportsDue'>;
  readonly requestReport: Output<'requestReport'>;
  readonly waiveReport: Output<'waiveReport'>;
  readonly decideMail: Output<'decideMail'>;
} = {
  getReportsDue: {
    code: 'A-01',
    reports: [
      {
        ...report,
        ...{ id: 'R1', kind: 'interim', due: '2027-05-15', dueWords: '15 May 2027', state: 'late' },
        ...{ askedOf: 'each partner', daysLate: 5, unreachable: [hostile] },
        mails: [
          mail,
          {
            ...mail,
            ...{ occasion: '3 days before', state: 'perhaps sent', outcome: 'A run was ended.' },
          },
        ],
      },
      {
        ...report,
        ...{ id: 'Q1', kind: 'ad hoc', due: '', dueWords: '', state: 'waived', waived: 'The visit told us.' },
      },
    ],
  },
  requestReport: { message: 'Report Q2 is asked for. One letter went out.' },
  waiveReport: { message: 'Report R1 is not waited for any more.' },
  decideMail: { message: 'Noted: it went out.' },
};
