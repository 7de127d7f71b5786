import { describe, expect, it } from 'vitest';
import { criteriaDocument } from '../../../../../src/core/call/criteria/life/criteria-document.ts';
import {
  approve,
  type CriteriaVersion,
  criteriaState,
  fingerprintOf,
  publish,
} from '../../../../../src/core/call/criteria/life/version.ts';
import { readStarterCriteria } from '../../../../../src/core/call/criteria/starter-criteria.ts';

const criteria = readStarterCriteria();
const mark = fingerprintOf(criteria, ['rural']);
const approval = { by: 'Team', on: '2026-02-10', procedure: 'Team meeting' };
const day = new Date('2026-02-11T10:00:00Z');

const value = <Value>(result: { ok: true; value: Value } | { ok: false }): Value => {
  if (!result.ok) throw new Error('refused');
  return result.value;
};
const approved = (): CriteriaVersion => value(approve(criteriaState([], mark), mark, approval));
const published = (): CriteriaVersion =>
  value(publish(criteriaState([approved()], mark), day, 'https://docs.example.org/1'));

describe('the life of criteria', () => {
  it('begins as a draft, is approved, and then published', () => {
    expect(criteriaState([], mark)).toMatchObject({ state: 'draft', last: null, changed: false });
    expect(approved()).toMatchObject({
      version: 1,
      state: 'approved',
      approvedBy: 'Team',
      procedure: 'Team meeting',
    });
    expect(criteriaState([approved()], mark).state).toBe('approved');
    expect(published()).toMatchObject({ version: 1, state: 'published', publishedAt: day });
    expect(criteriaState([published()], mark).state).toBe('published');
  });

  it('is a draft again, and wants a new version, when something is changed after publication', () => {
    const [first, ...rest] = criteria;
    const changed = fingerprintOf(
      [...(first ? [{ ...first, weight: first.weight + 1 }] : []), ...rest],
      ['rural'],
    );

    const state = criteriaState([published()], changed);

    expect(state).toMatchObject({ state: 'draft', changed: true });
    expect(value(approve(state, changed, approval)).version).toBe(2);
  });

  it('keeps its number when it was approved and changed before anybody saw it', () => {
    expect(value(approve(criteriaState([approved()], 'other'), 'other', approval)).version).toBe(1);
  });

  it('marks what applicants go by: the tie-break too, but not the order of rows nor spaces', () => {
    const spaced = [...criteria].reverse().map((each) => ({ ...each, text: ` ${each.text} ` }));

    expect(fingerprintOf(spaced, ['rural'])).toBe(mark);
    expect(fingerprintOf(criteria, ['earlier'])).not.toBe(mark);
  });

  it('asks by whom, when and by which procedure, all at once', () => {
    const refused = approve(criteriaState([], mark), mark, { by: ' ', on: 'soon', procedure: '' });

    expect(refused.ok ? [] : refused.problems.map(({ what }) => what)).toEqual([
      'Nobody is named who approved the criteria.',
      'The procedure is not named.',
      'The day of approval is missing.',
    ]);
  });

  it('publishes nothing that is not approved, and nothing twice', () => {
    expect(publish(criteriaState([], mark), day, '')).toMatchObject({ ok: false });
    expect(publish(criteriaState([published()], mark), day, '')).toMatchObject({ ok: false });
    expect(approve(criteriaState([published()], mark), mark, approval)).toMatchObject({ ok: false });
  });
});

describe('the public document of criteria', () => {
  it('holds each criterion with weight, anchors and evidence, the method, and how ties are broken', () => {
    const call = {
      callCode: 'BA-2026-1',
      callTitle: 'Learning from each other',
      office: 'Office',
      tieBreak: ['more-than-two-organisations', 'earlier'] as const,
      disclaimer: 'Disclaimer.',
      citation: '',
    };

    const document = criteriaDocument(
      criteria,
      { ...call, tieBreak: [...call.tieBreak] },
      published(),
      '11 February 2026, 11:00',
    );
    const text = JSON.stringify(document);

    expect(document.title).toBe('Criteria of BA-2026-1, version 1');
    expect(document.sections.map(({ heading }) => heading)).toEqual([
      'Who is supported',
      'What cooperation is supported',
      'How support is given',
      'How applications are scored',
      'If applications are equal',
    ]);
    for (const { code, text: words, weight } of criteria) {
      expect(text).toContain(`${code}: ${weight} of 100 points`);
      expect(text).toContain(JSON.stringify(words).slice(1, -1));
    }
    expect(text).toContain('1. Cooperation of more than two organisations comes first');
    expect(text).toContain('2. The application that came in earlier comes first.');
    expect(text).toContain('Published 11 February 2026, 11:00');
  });
});
