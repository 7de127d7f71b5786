import { describe, expect, it } from 'vitest';
import { paperForm } from '../../../../src/core/report/form/paper-form.ts';
import { beneficiaryHeadings } from '../../../../src/core/report/wording/headings.ts';
import { aPlan } from '../../plan/a-plan.ts';

const settings = {
  ...{ office: 'Example Office', callCode: 'BA-2026-1', callTitle: 'Working together' },
  ...{ privacyNotice: 'We keep your answers for five years.', disclaimer: 'Views are the partners’ own.' },
  replyTo: 'office@example.org',
};
const report = { id: 'R2', kind: 'final', due: '2026-09-30', reason: '', waived: '' } as const;
const form = (plan = aPlan()) => paperForm(settings, plan, report, '2026-09-01');
const texts = (value: ReturnType<typeof form>) => JSON.stringify(value.sections);

describe('paperForm', () => {
  it('has the eight items in the guideline’s order and wording, between how to use it and a partner’s own part', () => {
    expect(form().sections.map(({ heading }) => heading)).toEqual([
      'How to use this form',
      ...Object.values(beneficiaryHeadings),
      'Your own organisation',
    ]);
  });

  it('says which project and report it is, filled in from the plan', () => {
    const value = form();

    expect([value.title, value.subtitle]).toEqual([
      'P-07 Report form R2',
      'Final report on "Neighbours for the river" (P-07), due 30 September 2026',
    ]);
    for (const { what } of aPlan().activities) expect(texts(value)).toContain(what);
    for (const { outcome } of aPlan().outcomes) expect(texts(value)).toContain(outcome);
    for (const { name } of aPlan().partners) expect(texts(value)).toContain(name);
  });

  it('has boxes to tick and lines to write on, in every section but the name’s', () => {
    const empty = form().sections.filter(({ blocks }) => !/☐|____/.test(JSON.stringify(blocks)));

    expect(empty.map(({ heading }) => heading)).toEqual([beneficiaryHeadings.name]);
  });

  it('has a place for everything planned, also beyond what the form on line can take', () => {
    const [activity] = aPlan().activities;
    const many = Array.from({ length: 12 }, (_, index) => ({
      ...(activity ?? { type: '', who: '', from: '', to: '', details: [] }),
      ...{ id: `A${index + 1}`, what: `Visit number ${index + 1}` },
    }));

    expect(texts(form(aPlan({ activities: many })))).toContain('A12: Exchange visit: Visit number 12');
  });

  it('carries the project and the number of the report at its foot, so that whoever types it in finds them', () => {
    expect(form().footer[0]).toBe('Project P-07, report R2.');
  });
});
