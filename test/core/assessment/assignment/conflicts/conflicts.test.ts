import { describe, expect, it } from 'vitest';
import type { Assessor, ToAssess } from '../../../../../src/core/assessment/assignment/assessor.ts';
import { findConflicts } from '../../../../../src/core/assessment/assignment/conflicts/conflicts.ts';

const assessor: Assessor = {
  code: 'X1',
  name: '',
  email: 'reader@independent.example.org',
  organisation: '',
  languages: [],
  ties: [],
  active: true,
};

const application: ToAssess = {
  code: 'A-07',
  language: 'sr',
  organisations: [
    { name: 'Kolovrat iz Polimlja', registrationNumber: '28501177', email: 'office@kolovrat.example.org' },
    { name: 'Društvo čitalaca', registrationNumber: '', email: 'citaoci@gmail.com' },
  ],
};

const conflict = (more: Partial<Assessor>) => findConflicts([{ ...assessor, ...more }], [application])[0];

describe('ties between assessors and applications', () => {
  it('finds none where there is none', () => {
    expect(conflict({})).toBeUndefined();
  });

  it('finds the organisation of the assessor, short, without marks, or in another order of words', () => {
    expect(conflict({ organisation: 'KOLOVRAT' })).toMatchObject({ kind: 'found', application: 'A-07' });
    expect(conflict({ organisation: 'Drustvo citalaca' })?.why).toBe(
      "The assessor's organisation looks like Društvo čitalaca.",
    );
    expect(conflict({ organisation: 'iz' })).toBeUndefined();
  });

  it('finds the same e-mail domain, unless anybody can have an address there', () => {
    expect(conflict({ email: 'board@kolovrat.example.org' })?.why).toBe(
      "The assessor's e-mail address is at kolovrat.example.org, as is that of Kolovrat iz Polimlja.",
    );
    expect(conflict({ email: 'somebody@gmail.com' })).toBeUndefined();
    expect(conflict({ email: 'Citaoci@gmail.com' })).toMatchObject({ kind: 'found' });
  });

  it('leaves out a domain that many applicants share', () => {
    expect(
      findConflicts(
        [{ ...assessor, email: 'board@kolovrat.example.org' }],
        [application],
        new Set(['kolovrat.example.org']),
      ),
    ).toEqual([]);
  });

  it('takes a declared tie at its word: a code, a name or a registration number', () => {
    for (const tie of ['a-07', 'Kolovrat', '28501177'])
      expect(conflict({ ties: [tie] })).toMatchObject({ kind: 'declared', assessor: 'X1' });
    expect(conflict({ ties: ['A-08', ' '] })).toBeUndefined();
  });
});
