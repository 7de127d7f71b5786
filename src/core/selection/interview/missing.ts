import { isDay } from '../../time/dates.ts';
import { isTime } from './appointment.ts';
import { type Interview, interviewModes } from './interview.ts';

/** What still has to be fixed about an interview, each a whole sentence. */
export function missingIn(interview: Interview): readonly string[] {
  const { date, time, mode, whyNotOnSite, place, panel, conflicts, withWhom } = interview;
  const isKnown = interviewModes.some((known) => known === mode);
  return [
    date === ''
      ? 'The day is not fixed.'
      : isDay(date)
        ? ''
        : `"${date}" is not a day: write it as 2026-04-20.`,
    time === ''
      ? 'The time is not fixed.'
      : isTime(time)
        ? ''
        : `"${time}" is not a time: write it as 10:30.`,
    mode === ''
      ? 'It is open whether it is a site visit, in the office or online.'
      : isKnown
        ? ''
        : `"${mode}" is none of ${interviewModes.join(', ')}.`,
    needsReason(interview) && whyNotOnSite === ''
      ? 'The guidelines recommend a site visit: give the reason why this is none.'
      : '',
    place === '' ? 'The place, or the link, is missing.' : '',
    panel === '' ? 'Nobody of the office is named.' : '',
    conflicts === '' ? undeclared : '',
    withWhom === '' ? 'Whom it is with is open: each partner is asked separately.' : '',
  ].filter((sentence) => sentence !== '');
}

/** ideally during a site visit. */
export const needsReason = ({ mode }: Interview): boolean => mode !== '' && mode !== 'site visit';

const undeclared = 'The panel has not declared conflicts of interest: write who has which tie, or none.';
