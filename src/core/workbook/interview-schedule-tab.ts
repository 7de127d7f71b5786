import { interviewModes } from '../selection/interview/interview.ts';
import { office, ours } from './short-columns.ts';
import type { Column, TabDefinition } from './tab.ts';

/** Made when the first interview is fixed. */
export const interviewScheduleTab: TabDefinition = {
  key: 'interview-schedule',
  title: 'Interview schedule',
  columns: [
    ...ours(['application', 'Application', 'text', 90, 'Code of the application; one row for each.']),
    ...office(
      ['date', 'Date', 'text', 100, 'Day of the interview, as 2026-04-20.'],
      ['time', 'Time', 'text', 70, 'When it begins, as 10:30, in the time zone of the call.'],
      ['minutes', 'Minutes', 'number', 70, 'How long it is planned to take.'],
      ['mode', 'Where', 'text', 110, 'site visit, office or online', interviewModes],
      ['whyNotOnSite', 'Why not on site', 'long-text', 220, 'Needed unless it is a site visit.'],
      ['place', 'Place', 'long-text', 220, 'Address, room or link.'],
      ['panel', 'Panel', 'text', 140, 'Who of the office holds it: codes or initials.'],
      [
        'conflicts',
        'Conflicts of the panel',
        'long-text',
        220,
        'Declared before names are looked at: none, or who has which tie.',
      ],
      ['withWhom', 'With whom', 'long-text', 220, 'Who of each partner takes part.'],
      ['travel', 'Travel', 'long-text', 180, 'Cost of travel, and who pays it.'],
      [
        'remindTo',
        'Remind',
        'text',
        180,
        'Address of the office’s reminder; empty: the reply address of Settings.',
      ],
    ),
    ...ours(
      ['version', 'Version', 'number', 70, 'Goes up each time the appointment changes; calendars go by it.'],
      ['invited', 'Appointment sent', 'text', 200, 'For which appointment, and when.'],
      ['remindedLead', 'Lead reminded', 'text', 200, 'For which appointment, and when.'],
      ['remindedOffice', 'Office reminded', 'text', 200, 'For which appointment, and when.'],
      ['namedAt', 'Names known', 'date-time', 130, 'From when on the panel knew whose application it is.'],
      ['kit', 'Interview kit', 'link', 220, 'The document to take along.'],
    ),
    ...ours([
      'uid',
      'Calendar',
      'text',
      120,
      'How calendars recognise the interview; please leave it as it is.',
    ]).map((column): Column => ({ ...column, hidden: true })),
  ],
};
