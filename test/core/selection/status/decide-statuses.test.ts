import { describe, expect, it } from 'vitest';
import { decideStatuses } from '../../../../src/core/selection/status/decide-statuses.ts';
import { readStatus, type Status } from '../../../../src/core/selection/status/status.ts';
import { aCandidate, notSupported } from '../a-candidate.ts';

const where = { tab: 'Applications', row: 5, column: 'Status' };
const three = [1, 2, 3].map((rank) => aCandidate(rank));
const decide = (code: string, status: Status, reason = '', candidates = three) =>
  decideStatuses([{ code, status, reason }], candidates, () => where);
const refusal = (what: string) => ({
  ok: false,
  problems: [{ where, what, remedy: 'Give a reason for the record.' }],
});

describe('decideStatuses with one decision', () => {
  it('shortlists the first without a word', () => {
    expect(decide('A-01', 'shortlist')).toMatchObject({ ok: true });
  });

  it.each(['reserve', 'not shortlisted', 'not selected'] as const)('wants a reason for "%s"', (status) => {
    expect(decide('A-01', status)).toEqual(refusal(`A-01: The status "${status}" needs a reason.`));
    expect(decide('A-01', status, 'Too early.')).toMatchObject({ ok: true });
  });

  it('takes a dash or blanks for no reason', () => {
    expect(decide('A-01', 'reserve', ' – ')).toMatchObject({ ok: false });
  });

  it('wants a reason for passing over a better one', () => {
    expect(decide('A-02', 'shortlist')).toEqual(refusal('A-02: A-01 has rank 1 and is not chosen.'));
    expect(decide('A-02', 'shortlist', 'The first is in two calls.')).toMatchObject({ ok: true });
  });

  it('wants a reason for choosing a kind that is not supported, or one that is not ranked', () => {
    const candidates = [aCandidate(1, { kind: notSupported }), aCandidate(null)];

    expect(decide('A-01', 'selected', '', candidates)).toMatchObject({ ok: false });
    expect(decide('A-09', 'shortlist', '', candidates)).toEqual(refusal('A-09: It is not ranked.'));
  });

  it('takes a final decision back only with a reason', () => {
    const candidates = [aCandidate(1, { status: 'selected' })];

    expect(decide('A-01', '', '', candidates)).toEqual(
      refusal('A-01: A final decision is taken back only with a reason.'),
    );
    expect(decide('A-01', 'selected', '', candidates)).toMatchObject({ ok: true });
  });

  it('names an application that is gone', () => {
    expect(decide('A-77', 'shortlist')).toMatchObject({
      ok: false,
      problems: [{ what: 'A-77: There is no such application any more.' }],
    });
  });
});

describe('decideStatuses with several', () => {
  it('looks at decisions made together as they would stand together', () => {
    const both = ['A-02', 'A-01'].map((code) => ({ code, status: 'shortlist', reason: '' }) as const);

    expect(decideStatuses(both, three, () => where)).toEqual({ ok: true, value: both });
  });

  it('tells everything that wants a reason at once', () => {
    const all = three.map(({ code }) => ({ code, status: 'reserve', reason: '' }) as const);

    expect(decideStatuses(all, three, () => where)).toMatchObject({ ok: false, problems: { length: 3 } });
  });
});

describe('readStatus', () => {
  it.each([
    ['', ''],
    [' Shortlist ', 'shortlist'],
    ['NOT  selected', 'not selected'],
    ['maybe', null],
    ['=1+1', null],
  ])('reads %j as %j', (typed, status) => {
    expect(readStatus(typed)).toBe(status);
  });
});
