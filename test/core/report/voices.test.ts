import { describe, expect, it } from 'vitest';
import { beneficiaryReport } from '../../../src/core/report/documents/beneficiary-report.ts';
import { gapsByFiller } from '../../../src/core/report/documents/gaps.ts';
import { internalReport } from '../../../src/core/report/documents/internal-report.ts';
import type { ReceivedReport } from '../../../src/core/report/record/project-record.ts';
import { aPlan } from '../plan/a-plan.ts';
import { anUnknownProject, aProject, aReport, ownReport } from './a-project.ts';
import { render, textsOf } from './render.ts';

const settings = { disclaimer: '' };
const [spring, valley] = aPlan().partners;
if (!spring || !valley) throw new Error('The sample plan has two partners.');
const plan = aPlan({ partners: [spring, valley, { ...valley, id: 'partner-3', name: 'Hill Society' }] });

/** The lead says that all three benefited. */
const lead = aReport(
  {
    ...{ answeredBy: 'Association Spring', success: '5 Very successful', 'organisation1.benefited': 'Yes' },
    ...{ 'organisation2.benefited': 'Yes', 'organisation3.benefited': 'Yes', continues: 'Yes' },
  },
  { plan },
);
const withReports = (...reports: ReceivedReport[]) =>
  aProject({ plan, reports, impressions: [], proofs: [] });

describe('three partners of whom one disagrees with the lead', () => {
  const record = withReports(
    lead,
    ownReport('Hill Society', { 'own.benefited': 'No', 'own.how': 'We only hosted.' }),
  );
  const finding =
    'Partners differ on whether Hill Society benefited. Association Spring: Yes; Hill Society of itself: No.';

  it('are shown side by side under heading 7 of the internal report', () => {
    const [table] = internalReport(record, settings).sections[6]?.blocks ?? [];

    expect(table).toMatchObject({
      kind: 'table',
      rows: [
        ['Association Spring', 'Yes', 'no answer yet', 'no answer yet'],
        ['Green Valley', 'has not answered for itself', 'Association Spring: Yes', 'no answer yet'],
        ['Hill Society', 'No', 'Association Spring: Yes', 'no answer yet'],
      ],
    });
  });

  it('are a finding under heading 7 there and under heading 5 of the beneficiary report', () => {
    expect(JSON.stringify(internalReport(record, settings).sections[6])).toContain(finding);
    expect(JSON.stringify(beneficiaryReport(record, settings).sections[4])).toContain(finding);
  });

  it('are none once the partner has corrected its answer', () => {
    const corrected = withReports(
      lead,
      ownReport('Hill Society', { 'own.benefited': 'No' }),
      ownReport('Hill Society', { 'own.benefited': 'Yes' }, { received: '2026-10-03' }),
    );
    const texts = textsOf(internalReport(corrected, settings));

    expect(texts.filter((text) => text.startsWith('Partners differ'))).toEqual([]);
    expect(texts.join('\n')).toContain('corrected, first received 2 October 2026');
  });
});

describe('a report', () => {
  it('is used with what a reader has to know: late, on paper, for itself alone', () => {
    const late = ownReport('Hill Society', { how: 'On paper: typed in by the office', 'own.success': '3' });

    expect(textsOf(internalReport(withReports(late), settings))).toContain(
      'Hill Society, final report, received 2 October 2026, for itself alone, on paper, 2 days late:',
    );
  });

  it('edited later is late only if it first came late', () => {
    const edited = aReport({ answeredBy: 'Association Spring' }, { plan, received: '2026-10-20' });
    const record = withReports(edited);
    const reportsDue = plan.reports.map((report) => ({ ...report, came: '2026-09-20' }));

    expect(JSON.stringify(internalReport(record, settings))).toContain('20 days late');
    expect(JSON.stringify(internalReport({ ...record, reportsDue }, settings))).not.toContain('days late');
  });

  it('still wanted makes the document say the same tomorrow as today', () => {
    const [today, tomorrow] = ['2026-11-01', '2026-11-02'].map(
      (dataDate) => internalReport({ ...withReports(), dataDate }, settings).sections,
    );

    expect(today).toEqual(tomorrow);
    expect(JSON.stringify(today)).toContain('not received, overdue');
  });

  it('that came in part says what is missing, where the beneficiary report names its sources', () => {
    const texts = textsOf(
      beneficiaryReport(withReports(aReport({ answeredBy: 'Association Spring' })), settings),
    );

    expect(texts.find((text) => text.startsWith('received in part'))).toContain('methodology');
  });

  it('of the same organisation later in the project is what it says now, and no disagreement', () => {
    const interim = aReport(
      { answeredBy: 'Association Spring', kind: 'Interim report', success: '2 Hardly successful' },
      { plan, reportId: 'R1', received: '2026-06-01' },
    );
    const texts = textsOf(internalReport(withReports(interim, lead), settings));

    expect(texts.filter((text) => /differ on how successful/.test(text))).toEqual([]);
    expect(texts).toContain('Association Spring: 5 Very successful');
  });
});

describe('what staff noted', () => {
  const impression = {
    ...{ date: '2026-09-01', author: 'Office', heading: '7', judgement: '', organisation: 'Hill Society' },
    ...{ kind: 'doubt', text: 'They were not invited.' },
  };

  it('is marked as a doubt where it is one', () => {
    const record = { ...withReports(lead), impressions: [impression] };

    expect(textsOf(internalReport(record, settings))).toContain(
      'A doubt, not settled: Office (staff), 1 September 2026, about Hill Society:',
    );
  });

  it('about one partner is not held against what is said of another', () => {
    const record = { ...withReports(lead), impressions: [{ ...impression, judgement: 'no' }] };
    const findings = textsOf(internalReport(record, settings)).filter((text) => / differ on /.test(text));

    expect(findings).toEqual([
      'Partners and staff differ on whether Hill Society benefited. Association Spring: Yes; Office (staff): No.',
    ]);
  });
});

describe('the beneficiary report', () => {
  it('holds nothing of scores, of what staff saw, or of conflicts (T5)', () => {
    const text = render(beneficiaryReport(aProject(), settings));

    for (const internal of [
      ...['They seldom speak', 'The lead decides alone', 'Staff', 'staff)', 'doubt', 'attainable', 'rank'],
      ...['abstained', 'drafted, and not sent', 'Visits before money', 'Mind the roads'],
    ])
      expect(text).not.toContain(internal);
  });
});

describe('gapsByFiller', () => {
  it('names what partners can answer apart from what staff can', () => {
    const [partners, staff] = gapsByFiller(internalReport(anUnknownProject(), settings));

    expect(partners?.who).toBe('partners');
    expect(partners?.gaps.map(({ text }) => text)).toContain(
      'no answer yet: no report has been received; the partners answer the report form (tab Reports).',
    );
    expect(staff?.gaps.map(({ heading }) => heading)).toContain('Lessons learned by TACSO');
  });
});

describe('lessons and follow-up', () => {
  it('warn that a project with successes alone is not yet understood (R-092)', () => {
    expect(textsOf(internalReport(aProject(), settings)).join('\n')).toContain(
      'only what worked is recorded',
    );
  });

  it('warn that a report without lessons is not final (R-088)', () => {
    expect(textsOf(internalReport(aProject({ lessons: [] }), settings)).join('\n')).toContain(
      'no lesson is recorded, so the report is not final',
    );
  });

  it('take a no with its reason for an answer, and a yes for a task with owner and date (R-090)', () => {
    const [, , , ...blocks] = internalReport(aProject(), settings).sections[11]?.blocks ?? [];

    expect(blocks).toContainEqual({ kind: 'paragraph', text: 'No: They already say it.' });
    expect(blocks).toContainEqual(
      expect.objectContaining({ rows: [['Visit in a year', 'Office', '1 September 2027', 'open']] }),
    );
  });
});
