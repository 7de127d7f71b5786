import type { LetterWords } from '../letter-words.ts';

export const english: LetterWords = {
  subject: '{call}: decision about your application {code}',
  to: 'To {lead}',
  opening: [
    'We are glad to tell you that your application "{title}" ({code}) to the call {call} is selected for support.',
    'Your application "{title}" ({code}) to the call {call} is on the reserve list. It can be supported if means become free.',
    'Your application "{title}" ({code}) to the call {call} is not selected for support this time. Thank you for the work you put into it.',
  ],
  next: [
    'What happens next: we invite you and all your partners to write the cooperation plan together with us. We will contact you by {until}. Please start no expenses before the plan is agreed.',
    'What happens next: the reserve list holds until {until}. We will write to you by then, whatever the outcome. There is nothing you have to do.',
    'What happens next: you may ask us about this decision, or ask us to look at it again, until {until}. You are welcome to apply to the next call.',
  ],
  ask: 'Questions: answer this letter or write to {replyTo}, and name the code of your application.',
  reason: 'The reason for the decision',
  feedback: 'What your application showed, criterion by criterion',
  score: 'Score {score} of 5: {words}',
  evidence: 'Evidence: {share} % of what was asked for is there.',
  improve: 'What would raise the score: {words}',
  more: 'Answering every question that asks for evidence would raise this share.',
  notCounted: 'This criterion did not count for your application.',
};
