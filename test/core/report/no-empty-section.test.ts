import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftPlan } from '../../../src/core/plan/draft/draft-plan.ts';
import { beneficiaryReport } from '../../../src/core/report/documents/beneficiary-report.ts';
import type { DocumentValue } from '../../../src/core/report/documents/document.ts';
import { internalReport } from '../../../src/core/report/documents/internal-report.ts';
import type { ProjectRecord } from '../../../src/core/report/record/project-record.ts';
import { beneficiaryHeadings, internalHeadings } from '../../../src/core/report/wording/headings.ts';
import { openCall } from '../scoring/open-call.ts';
import { anUnknownProject, aProject, aReport, ownReport } from './a-project.ts';

const settings = { disclaimer: '' };
const documents = [
  ['the beneficiary report', beneficiaryReport, Object.values(beneficiaryHeadings)],
  ['the internal report', internalReport, Object.values(internalHeadings)],
] as const;

/** Headings without a word under them, texts without a word, and cells left empty. */
function blanksOf({ sections }: DocumentValue): string[] {
  return sections.flatMap(({ heading, blocks }) => [
    ...(blocks.some(({ kind }) => kind !== 'subheading') ? [] : [heading]),
    ...blocks.flatMap((block) => {
      if (block.kind === 'list')
        return block.items.every((item) => item.trim() !== '') && block.items.length > 0 ? [] : [heading];
      if (block.kind !== 'table') return block.text.trim() === '' ? [heading] : [];
      return block.rows.length > 0 && block.rows.every((row) => row.every((cell) => cell.trim() !== ''))
        ? []
        : [heading];
    }),
  ]);
}

const word = fc.constantFrom('', 'Green Valley', 'A new bridge', 'O1: something', '=1+1', 'yes', '3');
const choice = fc.constantFrom(
  '',
  'Yes',
  'No',
  'Partly',
  'Achieved',
  'Dropped',
  '2 Hardly successful',
  'perhaps',
);
const day = fc.constantFrom('', '2026-06-30', '2026-10-04', 'in autumn');
const whole = fc
  .record({
    ...{
      answeredBy: word,
      title: word,
      methodology: word,
      success: choice,
      problems: word,
      continues: choice,
    },
    ...{
      'activity1.done': choice,
      'activity2.planned': word,
      'organisation1.name': word,
      partnersChanged: choice,
    },
    ...{ 'organisation1.benefited': choice, 'organisation2.how': word, 'outcome1.promised': word },
    ...{
      'outcome1.reached': choice,
      'outcome2.notAchieved': word,
      anyChallenges: choice,
      otherOutcomes: word,
    },
    'challenge1.response': word,
  })
  .chain((answers) => fc.record({ received: day, reportId: word }).map((facts) => aReport(answers, facts)));
const own = fc
  .record({ 'own.benefited': choice, 'own.success': choice, 'own.continuesHow': word })
  .chain((answers) => word.map((name) => ownReport(name, answers)));
const impression = fc.record({
  ...{ date: day, author: word, kind: fc.constantFrom('visit', 'doubt', '', 'walk'), text: word },
  ...{ heading: fc.constantFrom('', '1', '6', '7', '9', '11', '99'), judgement: choice, organisation: word },
});
const proof = fc.record({
  ...{ outcome: fc.constantFrom('O1', 'O2', 'O9'), reached: fc.constantFrom('', 'achieved', 'not', 'well') },
  ...{ verifiedBy: word, verifiedOn: day, note: word },
});
const followUp = fc.record(
  {
    ...{ action: word, owner: word, due: day, done: day, whyNot: word },
    about: fc.constantFrom('' as const, 'share' as const, 'check' as const, 'amend' as const),
  },
  { requiredKeys: ['action', 'owner', 'due', 'done', 'about'] },
);
const lesson = fc.record({
  ...{ kind: fc.constantFrom('worked' as const, 'avoid' as const), text: word, cause: word },
});
const record: fc.Arbitrary<ProjectRecord> = fc
  .record({
    ...{
      reports: fc.array(fc.oneof(whole, own), { maxLength: 4 }),
      proofs: fc.array(proof, { maxLength: 3 }),
    },
    ...{ impressions: fc.array(impression, { maxLength: 4 }), lessons: fc.array(lesson, { maxLength: 2 }) },
    ...{ followUps: fc.array(followUp, { maxLength: 4 }), dataDate: day, isKnown: fc.boolean() },
  })
  .map(({ isKnown, ...more }) => (isKnown ? aProject(more) : { ...anUnknownProject(), ...more }));

describe.each(documents)('%s', (_, build, headings) => {
  it('has all its headings in order and nothing blank, whatever is known and missing', () => {
    fc.assert(
      fc.property(record, (about) => {
        const document = build(about, settings);

        expect(document.sections.map(({ heading }) => heading)).toEqual(headings);
        expect(blanksOf(document)).toEqual([]);
      }),
    );
  });

  it.each([...openCall.keys()])(
    'has all its headings in order and nothing blank for the example %s',
    (key) => {
      const application = openCall.get(key);
      if (!application) throw new Error(`No example ${key}`);
      const call = { currency: 'EUR', callCode: 'BA-2026-1', today: '2026-10-05', projectCode: 'A-01' };
      const plan = draftPlan(application, null, call);
      const about = {
        ...anUnknownProject(),
        code: 'A-01',
        title: plan.title,
        plan,
        reportsDue: plan.reports,
        application,
      };
      const document = build(about, settings);

      expect(document.sections.map(({ heading }) => heading)).toEqual(headings);
      expect(blanksOf(document)).toEqual([]);
      for (const { outcome } of application.outcomes)
        expect(JSON.stringify(document)).toContain(JSON.stringify(outcome).slice(1, -1));
    },
  );
});
