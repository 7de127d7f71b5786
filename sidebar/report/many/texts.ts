const reports = (count: number): string => (count === 1 ? '1 internal report' : `${count} internal reports`);

export const manyTexts = {
  title: 'Internal reports',
  loading: 'Reading the projects.',
  back: 'All projects',
  explain:
    'Choose projects and generate their internal reports. Those that are ready are chosen already. What you wrote into a report stays.',
  none: 'No application is selected yet, so there is no project to report on.',
  choose: 'Projects',
  project: (code: string, title: string) => `${code} ${title}`,
  made: (when: string) => `Made ${when}`,
  generate: (count: number) => `Generate ${reports(count)}`,
  goOn: (count: number) => `Go on with ${reports(count)}`,
  asking: 'Putting the reports in line.',
  making: (made: number, all: number) => `Generating: ${made} of ${all} are made.`,
  progress: 'Progress',
  done: (made: number) => `${reports(made)} ${made === 1 ? 'is' : 'are'} made.`,
  failed: (count: number) => `${count} could not be made; the list says why.`,
  left: (count: number, stopped: string) =>
    `${count} still wait. ${stopped} The hourly run goes on by itself when responses are scored as they arrive; else go on here later.`,
  closing: 'You may close the sidebar: what waits is made by the hourly run.',
  stop: 'Stop: wait for no more',
  stopping: 'Stopping.',
  states: { waiting: 'waiting', failed: 'failed', idle: '' },
};
