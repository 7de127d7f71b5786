import { foldWords } from '../../application/reading/values/fold.ts';
import type { BeneficiaryReportAnswers } from '../form/read-report.ts';
import type { ReceivedReport } from '../record/project-record.ts';
import { partnerNamed } from './partner-named.ts';

/** One answer to a due report. */
export type ReportAnswer = {
  /** As the plan names the partner, or as typed when it names none; '' when nobody was named. */
  readonly organisation: string;
  /** Day, '' when unreadable. */
  readonly received: string;
  readonly how: BeneficiaryReportAnswers['how'];
  /** About the whole project, or only about the organisation itself. */
  readonly scope: BeneficiaryReportAnswers['scope'];
  /** The same organisation had answered this report before, with other words. */
  readonly isCorrection: boolean;
  /** The same organisation had sent exactly this before. */
  readonly isRepeat: boolean;
  /** The last one of its organisation: what it says now. */
  readonly counts: boolean;
};

/** Who answered one due report, in the order the answers came. */
export function reportAnswersOf(
  came: readonly ReceivedReport[],
  partners: readonly string[],
): ReportAnswer[] {
  const keys = came.map(({ answers }, index) => {
    const organisation = partnerNamed(partners, answers.answeredBy);
    // Nobody named is nobody in particular: two such answers are not taken for one organisation's.
    return `${answers.scope} ${foldWords(organisation) || index}`;
  });
  const contents = came.map(({ answers }) => JSON.stringify(answers));
  return came.map(({ received, answers }, index) => {
    const before = came.map((_, at) => at).filter((at) => at < index && keys[at] === keys[index]);
    const last = before[before.length - 1];
    const isRepeat = last !== undefined && contents[last] === contents[index];
    return {
      ...{ organisation: partnerNamed(partners, answers.answeredBy), received },
      ...{ how: answers.how, scope: answers.scope },
      ...{ isCorrection: last !== undefined && !isRepeat, isRepeat },
      counts: keys.lastIndexOf(keys[index] ?? '') === index,
    };
  });
}
