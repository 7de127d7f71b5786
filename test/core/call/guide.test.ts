import { describe, expect, it } from 'vitest';
import { type CallState, guideSteps } from '../../../src/core/call/guide.ts';

const state: CallState = {
  isSetUp: true,
  problems: 0,
  form: 'closed',
  formUrl: '',
  folderUrl: '',
  automation: 'me',
  applications: 12,
  scored: 11,
  assessors: 0,
  assigned: 0,
  undecided: 0,
  shortlisted: 1,
  selected: 4,
  plans: 4,
  planDocuments: 4,
  agreedPlans: 3,
  agreementForm: true,
  reportForm: false,
  reports: 0,
  internalReports: 0,
};
const step = (id: string, changed: Partial<CallState> = {}) =>
  guideSteps({ ...state, ...changed }).find((each) => each.id === id);

describe('the steps of a call', () => {
  it('offer the report form although one application is not assessed in full', () => {
    expect(step('applications', { undecided: 1 })).toMatchObject({ state: 'next', run: 'sync' });
    expect(step('report-form', { undecided: 1 })).toMatchObject({
      state: 'later',
      run: 'create-report-form',
    });
  });

  it('ask for no more scores once everything is decided', () => {
    expect(step('applications')?.state).toBe('done');
    expect(step('report-form')?.state).toBe('next');
  });

  it('offer the assessors before the shortlist, until applications are given to some', () => {
    const open = { undecided: 12, scored: 0 };
    expect(step('assessors', open)).toMatchObject({ state: 'later', screen: 'assessment' });
    expect(step('assessors', { ...open, assessors: 5, assigned: 11 })).toMatchObject({
      state: 'done',
      detail: '5 assessors, 11 applications assigned.',
    });
  });

  it('offer nothing whose turn has not come', () => {
    expect(step('report-form', { selected: 0 })).toMatchObject({ state: 'later', run: null });
    expect(step('applications', { form: 'none', applications: 0 })).toMatchObject({
      state: 'later',
      run: null,
      screen: null,
    });
  });

  it('offer the impression form, but never as what comes next', () => {
    expect(step('impression-form', { reportForm: true })).toMatchObject({
      state: 'later',
      run: 'create-impression-form',
    });
    expect(step('reports', { reportForm: true })?.state).toBe('next');
    expect(step('impression-form', { impressionForm: true })?.state).toBe('done');
  });

  it('end with lessons and the three questions, which stay open while a follow-up action is late', () => {
    const reported = { reportForm: true, internalReports: 4 };
    expect(step('learning', reported)).toMatchObject({ state: 'next', screen: 'projects' });
    expect(step('learning', { ...reported, learning: { answered: 4, open: 2, late: 1 } })).toMatchObject({
      state: 'next',
      detail:
        'The three questions are answered for 4 of 4 projects. 2 follow-up actions are open, 1 of them late.',
    });
    expect(step('learning', { ...reported, learning: { answered: 4, open: 1, late: 0 } })?.state).toBe(
      'done',
    );
  });
});
