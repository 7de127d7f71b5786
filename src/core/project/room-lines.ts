import { isOpen } from '../learning/follow-up.ts';
import { agreedWords } from '../plan/agreement/agreed-words.ts';
import type { DueRoom } from './due-list.ts';
import type { ProjectFacts } from './project-facts.ts';
import { isIn } from './stage.ts';

/** Where each room of a project stands, in a line. */
export const roomLines = (facts: ProjectFacts): Readonly<Record<DueRoom, string>> => ({
  plan: facts.version === 0 ? 'Not saved yet.' : `Version ${facts.version}.`,
  agreement: sentence(agreedWords(facts.agreements)) || 'No partner has answered yet.',
  support: supportLine(facts),
  reports: reportsLine(facts),
  notes: notesLine(facts),
  outcomes: outcomesLine(facts),
  documents: documentsLine(facts),
});

const sentence = (words: string): string => (words === '' ? '' : `${words}.`);

/** Counts that are not 0, in one sentence. */
const counts = (...parts: readonly (readonly [number, string])[]): string =>
  sentence(
    parts
      .filter(([count]) => count > 0)
      .map(([count, words]) => `${count} ${words}`)
      .join(', '),
  );

function supportLine({ support }: ProjectFacts): string {
  const of = (stage: 'planned' | 'given') => support.filter((line) => line.stage === stage).length;
  const overdue = support.filter(({ isOverdue }) => isOverdue).length;
  return (
    counts([of('given'), 'given'], [of('planned'), 'planned'], [overdue, 'overdue']) ||
    'Nothing planned or given yet.'
  );
}

function reportsLine({ reports }: ProjectFacts): string {
  if (reports.length === 0) return 'No report is planned yet.';
  const late = reports.filter((report) => !isIn(report) && report.daysLate > 0).length;
  const came = reports.filter(isIn).length;
  return `${came} of ${reports.length} in${late > 0 ? `, ${late} late` : ''}.`;
}

function outcomesLine({ outcomes: { promised, verified } }: ProjectFacts): string {
  return promised === 0 ? 'The plan promises none yet.' : `${verified} of ${promised} verified.`;
}

function notesLine({ impressions, lessons, followUps }: ProjectFacts): string {
  const learned = lessons.worked + lessons.avoid;
  const open = followUps.filter(isOpen).length;
  return (
    counts(
      [impressions.length, impressions.length === 1 ? 'impression' : 'impressions'],
      [learned, learned === 1 ? 'lesson' : 'lessons'],
      [open, open === 1 ? 'follow-up action open' : 'follow-up actions open'],
    ) || 'Nothing noted yet.'
  );
}

function documentsLine({ documents }: ProjectFacts): string {
  const made = [
    documents.plan === '' ? '' : 'plan',
    documents.beneficiaryReport === '' ? '' : 'beneficiary report',
    documents.internalReport === '' ? '' : 'internal report',
  ].filter((name) => name !== '');
  return made.length === 0 ? 'None made yet.' : `Made: ${made.join(', ')}.`;
}
