import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressesIn, sameApproval } from '../../../../src/core/report/share/approval.ts';
import { nextLine, type SharingLine, sharingLines } from '../../../../src/core/report/share/sharing-line.ts';

const approval = {
  document: 'internal report',
  as: 'PDF copy',
  version: '3',
  approvedBy: 'Team Leader',
  approvedOn: '2027-06-01',
  why: '',
} as const;
const line = (to: readonly string[], state: 'shared' | 'taken back' = 'shared'): SharingLine => ({
  ...approval,
  line: 'S1',
  to: to.map((email, index) => ({ row: index + 2, email, state, outcome: '' })),
});

describe('addresses as people type them', () => {
  it('come out once each, whatever parts them and however often they stand there', () => {
    const address = fc.constantFrom('a@example.org', 'B@example.org', 'c@example.com');
    const parting = fc.constantFrom(' ', '\n', ', ', ';', ' ; ');
    fc.assert(
      fc.property(fc.array(fc.tuple(address, parting)), (typed) => {
        const found = addressesIn([typed.map(([each, part]) => each + part).join('')]);
        const wanted = new Set(typed.map(([each]) => each));
        expect(new Set(found)).toEqual(wanted);
        expect(found).toHaveLength(wanted.size);
      }),
    );
  });
});

describe('an approval given twice', () => {
  const again = { ...approval, recipients: ['Donor@example.org'] };

  it('is the same one, however its addresses are written', () => {
    expect(sameApproval([line(['donor@example.org'])], again)?.line).toBe('S1');
  });

  it('is another one with other recipients, another version, another day, or after it was taken back', () => {
    expect(sameApproval([line(['donor@example.org', 'other@example.org'])], again)).toBeUndefined();
    expect(sameApproval([line(['donor@example.org'])], { ...again, version: '4' })).toBeUndefined();
    expect(
      sameApproval([line(['donor@example.org'])], { ...again, approvedOn: '2027-06-02' }),
    ).toBeUndefined();
    expect(sameApproval([line(['donor@example.org'], 'taken back')], again)).toBeUndefined();
  });
});

describe('the lines of the Sharing tab', () => {
  const row = (cells: Record<string, string>, at = 2) => ({ row: at, cells });

  it('belong together by the number of their approval, wherever they stand', () => {
    const read = sharingLines([
      row({ line: 'S1', to: 'a@example.org', state: 'shared', as: 'PDF copy' }),
      row({ line: 'S2', to: 'b@example.org', state: 'to do', as: 'document' }, 3),
      row({ line: 'S1', to: 'c@example.org', state: 'refused', as: 'PDF copy' }, 4),
    ]);
    expect(read.map(({ line: name, to }) => [name, to.map(({ email }) => email)])).toEqual([
      ['S1', ['a@example.org', 'c@example.org']],
      ['S2', ['b@example.org']],
    ]);
    expect(nextLine(read)).toBe('S3');
  });

  it('with a state nobody can read are still to do, and rows without a number are left alone', () => {
    const [first, ...more] = sharingLines([
      row({ line: 'S1', to: 'a@example.org', state: 'maybe' }),
      row({ to: 'x' }),
    ]);
    expect(first?.to[0]?.state).toBe('to do');
    expect(more).toEqual([]);
    expect(nextLine([])).toBe('S1');
  });
});
