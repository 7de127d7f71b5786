export const interviewsTexts = {
  title: 'Interviews',
  loading: 'Reading the interviews.',
  explain:
    'Each applicant on the shortlist is talked with, if possible during a visit, to see whether the criteria are met.',
  none: 'Nobody is on the shortlist yet.',
  states: {
    'to fix': 'To be fixed',
    'to come': 'To come',
    'to record': 'To be recorded',
    recorded: 'Recorded',
  },
  noDate: 'No date yet',
  recorded: (some: number, all: number) => `${some} of ${all} criteria recorded.`,
  missing: (count: number) => (count === 1 ? 'One thing is missing' : `${count} things are missing`),
  kit: 'The kit is made.',
};

export const interviewTexts = {
  loading: 'Reading the interview.',
  lead: (name: string) => `Lead: ${name}`,
  named: (since: string) => `Scored with names known since ${since}.`,
  open: 'The application',
  schedule: {
    title: 'Schedule',
    fixed: (when: string) => `Fixed for ${when}.`,
    conflicts: 'Conflicts the panel declared',
    conflictsHelp: 'Before anything else: who has which tie with one of the partners, or none.',
    panel: 'Panel',
    panelHelp: 'Codes or initials of who holds the interview.',
    date: 'Day',
    time: 'Time, as 10:30',
    minutes: 'Minutes',
    mode: 'Where',
    modes: [
      { value: '', label: 'Open' },
      { value: 'site visit', label: 'Site visit' },
      { value: 'office', label: 'In the office' },
      { value: 'online', label: 'Online' },
    ],
    why: 'Why not on site',
    whyHelp: 'The guidelines recommend a site visit.',
    place: 'Place or link',
    withWhom: 'With whom',
    travel: 'Travel: cost, and who pays',
    remindTo: 'Remind the office at',
    remindHelp:
      'One e-mail address. Empty: the reply address of Settings. Lead and office are reminded three days before.',
    save: 'Save the schedule',
    saving: 'Saving the schedule.',
  },
  letters: {
    title: 'Letters and kit',
    send: 'Send the appointment',
    sending: 'Sending the appointment.',
    question: 'This sends the lead the appointment with a calendar file. It goes out once for each date.',
    yes: 'Send it',
    appointment: (state: string) => `Appointment: ${state || 'not sent'}`,
    lead: (state: string) => `Reminder to the lead: ${state || 'three days before'}`,
    office: (state: string) => `Reminder to the office: ${state || 'three days before'}`,
    make: 'Make the interview kit',
    again: 'Make the kit again',
    making: 'Making the interview kit.',
    made: 'The interview kit is made.',
    declare: 'The kit and the record come after the panel has declared its conflicts.',
  },
  record: {
    title: 'What was found',
    explain: 'The score from before stays beside yours. A changed score needs a note.',
    ask: 'To ask about:',
    before: (score: number | null, evidence: number | null) =>
      [
        `Before: ${score === null ? 'not assessed' : `${Math.round(score * 100) / 100} of 5`}`,
        evidence === null ? '' : `evidence ${evidence} %`,
      ]
        .filter(Boolean)
        .join(', '),
    finding: (code: string) => `Finding on ${code}`,
    findings: [
      { value: '', label: 'Nothing yet' },
      { value: 'confirmed', label: 'Confirmed' },
      { value: 'partly confirmed', label: 'Partly confirmed' },
      { value: 'not confirmed', label: 'Not confirmed' },
    ],
    note: (code: string) => `Note on ${code}`,
    after: (score: number | null) => `Score after: ${score === null ? 'as before' : `${score} of 5`}`,
    question: (code: string) => `Score of ${code} after the interview`,
    asBefore: 'As before',
    unsaved: (count: number) =>
      count === 1 ? 'One finding is not saved yet.' : `${count} findings are not saved yet.`,
    save: 'Save the findings',
    saving: 'Saving the findings and scoring again.',
  },
} as const;
