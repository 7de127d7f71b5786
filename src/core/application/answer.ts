/** Letters and symbols of Unicode that print as nothing: Hangul fillers, the blank Braille pattern, the object replacement. */
const blankLetters = /[\u115f\u1160\u2800\u3164\uffa0\ufffc\ufffd]/g;

/** Whether anything was said: a letter, a digit or a pictograph. Blanks, invisible characters, a dash and bare punctuation are no answer. */
export const isAnswered = (text: string): boolean =>
  // Nearly every answer holds one of these, which is found at once.
  /[A-Za-z0-9]/.test(text) || /[\p{L}\p{N}\p{So}]/u.test(text.replace(blankLetters, ''));

/** The answer as typed, without blanks at its ends; '' when nothing was said. */
export const answerOf = (text: string): string => (text !== '' && isAnswered(text) ? text.trim() : '');
