import type { Settings } from '../../call/settings/settings.ts';
import type { Appointment } from './appointment.ts';
import { type CalendarEvent, calendarFile } from './calendar.ts';
import type { Interview } from './interview.ts';
import { needsReason } from './missing.ts';

/** What the letters about an interview say; names are known at this stage. `starts` is in words, in the time zone of the call. */
export type InterviewFacts = {
  readonly code: string;
  readonly title: string;
  readonly lead: string;
  readonly interview: Interview;
  readonly starts: string;
};

export type InterviewLetter = { readonly subject: string; readonly body: string };

/** To the lead: the appointment, or the reminder of it. */
export function letterToLead(
  { callCode, senderName, office }: Settings,
  { code, title, lead, interview, starts }: InterviewFacts,
  why: 'appointment' | 'reminder',
): InterviewLetter {
  const opening =
    why === 'appointment'
      ? `We would like to talk with you about your application "${title}" (${code}).`
      : `This is a reminder of our interview about your application "${title}" (${code}).`;
  return {
    subject: `${callCode}: ${why === 'appointment' ? 'interview' : 'reminder, interview'} about ${code}, ${starts}`,
    body: [
      `To ${lead}`,
      '',
      opening,
      '',
      ...facts(interview, starts),
      '',
      'Please bring every partner: we ask each of them separately what it gains from the cooperation. Have at hand whatever shows what the application says.',
      '',
      'If the appointment does not suit you, answer this message. The attached file puts it into your calendar.',
      '',
      senderName || office,
    ].join('\n'),
  };
}

/** To the office: with what is still missing, and where the kit is. */
export function letterToOffice(
  { callCode }: Settings,
  { code, title, lead, interview, starts }: InterviewFacts,
  { kit, missing }: { readonly kit: string; readonly missing: readonly string[] },
): InterviewLetter {
  const { panel, travel } = interview;
  return {
    subject: `${callCode}: reminder, interview about ${code}, ${starts}`,
    body: [
      `Interview about ${code}, "${title}", with ${lead} and its partners.`,
      '',
      ...facts(interview, starts),
      ...(panel === '' ? [] : [`Panel: ${panel}`]),
      ...(travel === '' ? [] : [`Travel: ${travel}`]),
      kit === ''
        ? 'The interview kit is not made yet: make it in the sidebar, and print it.'
        : `Interview kit: ${kit}`,
      ...(missing.length === 0 ? [] : ['', 'Still open:', ...missing.map((sentence) => `- ${sentence}`)]),
    ].join('\n'),
  };
}

const facts = (interview: Interview, starts: string): string[] => {
  const { mode, place, withWhom, whyNotOnSite } = interview;
  return [
    `When: ${starts}`,
    `Where: ${[modeWords[mode] ?? mode, place].filter((part) => part !== '').join(', ')}`,
    ...(needsReason(interview) && whyNotOnSite !== '' ? [`Why not at your place: ${whyNotOnSite}`] : []),
    ...(withWhom === '' ? [] : [`With: ${withWhom}`]),
  ];
};

const modeWords: Readonly<Record<string, string>> = {
  'site visit': 'visit at your place',
  office: 'at our office',
  online: 'online',
};

/** The appointment as a file any calendar reads. */
export const calendarOf = (
  { code, title, interview }: InterviewFacts,
  appointment: Appointment,
  { uid, sequence, stamp }: Pick<CalendarEvent, 'uid' | 'sequence' | 'stamp'>,
): string =>
  calendarFile({
    ...{ uid, sequence, stamp },
    ...appointment,
    title: `Interview ${code}: ${title}`,
    place: interview.place,
    description: [interview.mode, interview.withWhom].filter((part) => part !== '').join('\n'),
  });
