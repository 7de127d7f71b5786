import { type Row, textIn } from '../../workbook/tab.ts';

export const interviewModes = ['site visit', 'office', 'online'] as const;
export const interviewFindings = ['confirmed', 'partly confirmed', 'not confirmed'] as const;

/** What an office fixes about an interview. Texts as typed: in a sheet they may be anything; '' is not fixed yet. */
export type Interview = {
  /** YYYY-MM-DD. */
  readonly date: string;
  /** HH:MM in the time zone of the call. */
  readonly time: string;
  readonly minutes: number | null;
  readonly mode: string;
  readonly whyNotOnSite: string;
  readonly place: string;
  /** Codes or initials. */
  readonly panel: string;
  /** Declared by the panel; 'none' is a declaration too. */
  readonly conflicts: string;
  readonly withWhom: string;
  readonly travel: string;
  readonly remindTo: string;
};

export const noInterview: Interview = {
  date: '',
  time: '',
  minutes: null,
  mode: '',
  whyNotOnSite: '',
  place: '',
  panel: '',
  conflicts: '',
  withWhom: '',
  travel: '',
  remindTo: '',
};

/** A row of the Interview schedule tab. */
export function interviewIn(row: Row): Interview {
  const minutes = row.cells.minutes;
  return {
    date: textIn(row, 'date'),
    time: textIn(row, 'time'),
    minutes: typeof minutes === 'number' && minutes > 0 ? minutes : null,
    mode: textIn(row, 'mode').toLowerCase(),
    whyNotOnSite: textIn(row, 'whyNotOnSite'),
    place: textIn(row, 'place'),
    panel: textIn(row, 'panel'),
    conflicts: textIn(row, 'conflicts'),
    withWhom: textIn(row, 'withWhom'),
    travel: textIn(row, 'travel'),
    remindTo: textIn(row, 'remindTo'),
  };
}
