import type { Criterion } from '../../call/criteria/criterion.ts';
import type { Settings } from '../../call/settings/settings.ts';
import { showDay } from '../../report/wording/show.ts';
import type { CriterionScore } from '../../scoring/scored.ts';
import { feedbackOf } from './feedback.ts';
import { fill, inOneLine } from './fill.ts';
import { dayIn, type LetterTexts } from './letter-texts.ts';
import { fallbackNotice, hasWords, wordsIn } from './letter-words.ts';

/** The application a letter is about; texts as the applicant typed them. */
export type Addressed = {
  readonly code: string;
  readonly title: string;
  readonly lead: string;
  /** Code of the language of the application, or what was typed. */
  readonly language: string;
  /** Without anything that another applicant could be known by; '' leaves it out. */
  readonly reason: string;
  readonly scores: readonly CriterionScore[];
};

/** The language of the letter: that of the application where there are words in it, else English. */
export const languageOf = (language: string): string => (hasWords(language) ? language : 'en');

/** Subject and body as they are sent: plain text. The subject holds nothing an applicant typed. */
export function writeLetter(
  { code, title, lead, language, reason, scores }: Addressed,
  texts: LetterTexts,
  criteria: readonly Pick<Criterion, 'code' | 'text' | 'anchors'>[],
  { callCode, office, senderName, replyTo }: Pick<Settings, 'callCode' | 'office' | 'senderName' | 'replyTo'>,
): { readonly subject: string; readonly body: string } {
  const words = wordsIn(texts.language);
  const values = {
    call: callCode,
    code,
    title: inOneLine(title),
    lead: inOneLine(lead),
    office,
    replyTo,
    until: dayIn(texts.language, texts.until, showDay),
  };
  const feedback = feedbackOf(criteria, scores, words);
  const foreign = language !== '' && !hasWords(language);
  return {
    subject: inOneLine(fill(texts.subject, { call: callCode, code })),
    body: [
      ...(foreign ? [fallbackNotice, ''] : []),
      fill(words.to, values),
      '',
      fill(texts.opening, values),
      ...(reason === '' ? [] : ['', `${words.reason}: ${reason}`]),
      ...(feedback.length === 0 ? [] : ['', `${words.feedback}:`, ...feedback]),
      '',
      fill(texts.next, values),
      '',
      fill(texts.ask, values),
      '',
      senderName || office,
    ].join('\n'),
  };
}
