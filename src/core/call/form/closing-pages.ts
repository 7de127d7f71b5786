import type { Page } from './form-section.ts';

/** The pages after the activities, each asked once; the two paths of evidence join again at the preparation (T1). */
export const closingPages: readonly Page[] = [
  {
    key: 'follow-up',
    title: 'Follow-up',
    help: 'What will you do together after the activities? A training or a conference is supported only with concrete follow-up by the partners.',
  },
  { key: 'previous', title: 'Previous cooperation' },
  {
    key: 'track-record',
    title: 'What you have done together',
    help: 'Tell us also what did not go well and what you changed.',
    next: 'preparation',
  },
  {
    key: 'new-partnership',
    title: 'Your new partnership',
    help: 'Why these partners, and why now?',
    next: 'preparation',
  },
  {
    key: 'preparation',
    title: 'Preparation',
    help: 'How you found out what you need, and what you agreed on.',
  },
  { key: 'challenges', title: 'Challenges', help: 'Naming a problem early is a sign of good planning.' },
  {
    key: 'benefit',
    title: 'Benefit for each other',
    help: 'What each of you has that the others do not have.',
  },
  { key: 'continuation', title: 'Afterwards', help: 'What stays when the support ends.' },
  {
    key: 'outcomes',
    title: 'Outcomes',
    help: 'What will be different for the partners, for the people they work for and for wider society? One good outcome for each is enough.',
  },
];
