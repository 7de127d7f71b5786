import { describe, expect, it } from 'vitest';
import { agreementForm, prefillAgreement } from '../../../../src/core/plan/agreement/agreement-form.ts';
import { agreementLetter } from '../../../../src/core/plan/agreement/agreement-letter.ts';
import { agreementRows } from '../../../../src/core/plan/agreement/agreement-rows.ts';
import type { AgreementState } from '../../../../src/core/plan/agreement/agreement-state.ts';
import { documentText } from '../../../../src/core/plan/agreement/document-text.ts';

const settings = {
  ...{ callCode: 'BA-2026-1', office: 'The office', senderName: '', replyTo: 'office@example.org' },
};
const plan = { code: 'A-01', title: 'Seeds {replyTo}\nBcc: x@example.org', version: 4 };
const letter = (language: string, place: Parameters<typeof agreementLetter>[2]['plan'] = 'attached') =>
  agreementLetter(settings, plan, { partner: 'Town Library', language, link: 'https://form', plan: place });

describe('the letter with a plan', () => {
  it('is in the language asked for, and in English where there are no words in it', () => {
    const bodies = ['en', 'sq', 'bs', 'hr', 'sr', 'tr', 'mk'].map((language) => letter(language).body);
    expect(new Set(bodies).size).toBe(7);
    expect(letter('fi').body).toBe(letter('en').body);
    for (const body of bodies) {
      expect(body).toContain('https://form');
      expect(body).toContain('Town Library');
      expect(body.replace('{replyTo}', '')).not.toMatch(/[{}]/);
    }
  });

  it('says where the plan is: at its address to be commented on, or in the file that comes with it', () => {
    expect(letter('en', { url: 'https://docs' }).body).toMatch(/comments beside the text:\nhttps:\/\/docs\n/);
    expect(letter('en').body).toContain('in the attached file');
  });

  it('takes texts of applicants as they are, on one line, and none in its subject', () => {
    expect(letter('en').subject).toBe('BA-2026-1: cooperation plan of A-01, version 4');
    expect(letter('en').body).toContain('"Seeds {replyTo} Bcc: x@example.org"');
  });
});

describe('the agreement form', () => {
  const form = agreementForm({
    office: 'The office',
    callCode: 'BA-2026-1',
    callTitle: '',
    privacyNotice: '',
  });
  const questions = form.sections.flatMap((section) => section.questions);

  it('has questions with titles of their own, and every prefilled one is asked', () => {
    expect(new Set(questions.map(({ title }) => title)).size).toBe(questions.length);
    const keys = questions.map(({ key }) => key);
    expect(keys).toEqual(expect.arrayContaining(Object.keys(prefillAgreement('A-01', 4, 'x'))));
  });
});

const state: AgreementState = {
  ...{ name: 'Town Library', answer: 'agreed', version: 3, date: '2026-05-20', way: 'form', who: 'director' },
  ...{ comment: '', isOfThisVersion: true, changed: [] },
};

describe('the table of agreement in the plan document', () => {
  it('says who agreed, when and how, and leaves room to sign', () => {
    expect(agreementRows([state], 'The office')).toEqual([
      ['Town Library', 'agreed to version 3 (form)', 'director', '', '20 May 2026'],
      ['The office', '', '', '', ''],
    ]);
  });

  it('says what changed since, and what is wanted', () => {
    const rows = agreementRows(
      [
        { ...state, isOfThisVersion: false, changed: ['A1 is new.'] },
        { ...state, answer: 'changes wanted', comment: 'Fewer days.' },
        { ...state, answer: '', comment: '' },
      ],
      '',
    );
    expect(rows.map(([, words]) => words)).toEqual([
      'agreed to version 3 (form); changed since: A1 is new.',
      'wants changes to version 3 (form): Fewer days.',
      '',
      '',
    ]);
  });
});

describe('documentText', () => {
  it('keeps every text of a document', () => {
    const text = documentText({
      ...{ title: 'T1', subtitle: 'T2', footer: ['T3'] },
      sections: [
        {
          heading: 'Heading',
          blocks: [
            { kind: 'paragraph', text: 'T4' },
            { kind: 'labelled', label: 'T5', text: 'T6' },
            { kind: 'list', items: ['T7'] },
            { kind: 'table', header: ['T8'], rows: [['T9']] },
            { kind: 'link', text: 'T10', url: 'T11' },
          ],
        },
      ],
    });
    for (let index = 1; index <= 11; index += 1) expect(text).toContain(`T${index}`);
  });
});
