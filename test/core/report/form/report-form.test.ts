import { describe, expect, it } from 'vitest';
import { prefillReport } from '../../../../src/core/report/form/prefill-report.ts';
import { readReport } from '../../../../src/core/report/form/read-report.ts';
import { reportForm } from '../../../../src/core/report/form/report-form.ts';
import { beneficiaryHeadings } from '../../../../src/core/report/wording/headings.ts';
import { aPlan } from '../../plan/a-plan.ts';

const settings = {
  office: 'Example Office',
  callCode: 'BA-2026-1',
  callTitle: 'Working together',
  privacyNotice: 'We keep your answers for five years.',
};
const form = reportForm(settings);
const questions = form.sections.flatMap((section) => section.questions);

describe('reportForm', () => {
  it('asks the eight items in the guideline’s order and wording, between a page about the report and one for a partner alone (R-065a, R-070)', () => {
    expect(form.sections.map(({ title }) => title)).toEqual([
      'About this report',
      ...Object.values(beneficiaryHeadings),
      'Your own organisation',
    ]);
  });

  it('gives every question a key and a title of its own, so that columns can be told apart', () => {
    expect(new Set(questions.map(({ key }) => key)).size).toBe(questions.length);
    expect(new Set(questions.map(({ title }) => title)).size).toBe(questions.length);
  });

  it('offers no choice with a comma in its label', () => {
    expect(questions.flatMap(({ choices }) => choices).filter(({ label }) => label.includes(','))).toEqual(
      [],
    );
  });

  it('ends with the last of the eight items for the lead, and with its own page for a partner', () => {
    expect(form.sections.filter(({ next }) => next === 'submit').map(({ key }) => key)).toEqual([
      'report.challenges',
      'report.own',
    ]);
  });

  it('leads a partner that answers for itself to its own page (R-070)', () => {
    const scope = questions.find(({ key }) => key === 'report.scope');

    expect(scope?.choices).toEqual([
      { label: 'For the whole project', goTo: 'report.name' },
      { label: 'For our own organisation only', goTo: 'report.own' },
    ]);
  });
});

describe('prefillReport', () => {
  const filled = prefillReport(aPlan(), { code: 'P-07', title: 'Neighbours for the river', kind: 'final' });

  it('fills in what the plan knows, so that nobody retypes it (R-066, R-067, R-072)', () => {
    expect(filled).toEqual({
      'report.projectCode': 'P-07',
      'report.kind': 'Final report',
      'report.title': 'Neighbours for the river',
      'report.partners': 'Association Spring\nGreen Valley',
      'report.activity1.planned': 'A1: Exchange visit: Two visits to each other (March 2026 to April 2026)',
      'report.activity2.planned': 'A2: Mentoring: Writing one proposal (May 2026 to August 2026)',
      'report.organisation1.name': 'Association Spring',
      'report.organisation2.name': 'Green Valley',
      'report.outcome1.promised':
        'O1: Both write proposals together\nMeasured by: Number of joint proposals\nVerified in: Copies of the proposals',
      'report.outcome2.promised':
        'O2: Twenty fishers report pollution\nMeasured by: Number of reports\nVerified in: The inspectorate’s list',
    });
  });

  it('fills in questions the form asks', () => {
    const keys = questions.map(({ key }) => key);

    expect(Object.keys(filled).filter((key) => !keys.includes(key))).toEqual([]);
  });

  it('fills in no more than the form can take', () => {
    const [activity] = aPlan().activities;
    const many = prefillReport(aPlan({ activities: activity ? Array(9).fill(activity) : [] }), {
      code: '',
      title: '',
    });

    expect(Object.keys(many).filter((key) => key.startsWith('report.activity'))).toHaveLength(6);
  });
});

describe('readReport', () => {
  it('reads labels as codes and keeps what matches none as it was typed', () => {
    const answers: Record<string, string> = {
      'report.success': '4 Successful',
      'report.continues': 'perhaps',
      'report.organisation2.benefited': 'Partly',
    };
    const report = readReport((key) => answers[key] ?? '');

    expect([report.success, report.continues, report.benefits]).toEqual([
      '4',
      'perhaps',
      [{ number: 2, name: '', benefited: 'partly', how: '' }],
    ]);
  });

  it('takes blanks and dashes for no answer, and keeps no empty entry', () => {
    const report = readReport(() => ' - ');

    expect([
      report.methodology,
      report.outcomes,
      report.challenges,
      report.activities,
      report.benefits,
    ]).toEqual(['', [], [], [], []]);
  });

  it('asks for every question of the form and for no other', () => {
    const asked: string[] = [];

    readReport((key) => {
      asked.push(key);
      return '';
    });

    expect([...asked].sort()).toEqual(questions.map(({ key }) => key).sort());
  });
});

describe('readReport of a partner that answers for itself', () => {
  const own: Record<string, string> = {
    'report.answeredBy': 'Green Valley',
    'report.scope': 'For our own organisation only',
    'report.own.benefited': 'No',
    'report.own.how': 'Mentoring stopped.',
    'report.own.success': '2 Hardly successful',
    'report.own.continues': 'Not decided yet',
    'report.number': 'R2',
    'report.how': 'On paper: typed in by the office',
  };

  it('gives its benefit under its own name, beside its success and continuation', () => {
    expect(readReport((key) => own[key] ?? '')).toMatchObject({
      ...{ scope: 'own', how: 'paper', reportNumber: 'R2', success: '2', continues: 'undecided' },
      benefits: [{ number: 0, name: 'Green Valley', benefited: 'no', how: 'Mentoring stopped.' }],
    });
  });

  it('takes a form that asks neither scope nor way for one on the whole project, on line', () => {
    expect(readReport(() => '')).toMatchObject({ scope: 'project', how: 'form', reportNumber: '' });
  });
});
