import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measures } from '../../../../src/core/scoring/evidence/measures/measures.ts';
import { applyRule } from '../../../../src/core/scoring/rule/apply-rule.ts';
import { describeRule, fieldsOf } from '../../../../src/core/scoring/rule/describe-rule.ts';
import { parseRule } from '../../../../src/core/scoring/rule/parse-rule.ts';
import type { Rule } from '../../../../src/core/scoring/rule/rule.ts';
import { anApplication, anOrganisation } from '../an-application.ts';

const rule = (text: string): Rule => {
  const read = parseRule(text);
  if (!read.ok) throw new Error(read.message);
  return read.value;
};
const messageOf = (text: string): string => {
  const read = parseRule(text);
  return read.ok ? 'understood' : read.message;
};
const apply = (text: string, changed: Parameters<typeof anApplication>[0] = {}, year = 2026) =>
  applyRule(rule(text), anApplication(changed), { year });
const previous = anApplication().previous;

const years = 'years since start year: 0 → 0 %, 1 → 40 %, 3 → 70 %, 5 → 100 %';

describe('parseRule', () => {
  it.each([
    '40 % years since start year: 0 → 0 %, 1 → 40 %\n60 % answered: joint activities',
    '40% Years since start year : 0 -> 0, 1 -> 40\r\n\r\n60 ANSWERED: Joint activities',
    '40\u00a0% years\u00a0since start year: 0 => 0 %; 1 => 40 %;\n60 % answered: previous.jointActivities',
    '• 40,0 % years since  start year: 1→40,0→0\u200b\n- 60.0 % answered: What have you done together?',
  ])('reads %j as the same rule', (text) => {
    expect(rule(text).paths).toEqual([
      [
        {
          kind: 'measure',
          measure: 'years since start year',
          bands: [
            { from: 0, percent: 0 },
            { from: 1, percent: 40 },
          ],
          share: 40,
        },
        { kind: 'answered', fields: ['previous.jointActivities'], share: 60 },
      ],
    ]);
  });

  it('shares a path equally when no line says its share', () => {
    const [path = []] = rule('answered: joint activities\nyes: cooperation plan').paths;

    expect(path.map(({ share }) => share)).toEqual([50, 50]);
  });

  it('reads decimal commas in bands', () => {
    const [path = []] = rule('share of organisations confirmed: 0 → 0 %, 50,5 → 33,3 %').paths;

    expect(path[0]).toMatchObject({
      bands: [
        { from: 0, percent: 0 },
        { from: 50.5, percent: 33.3 },
      ],
    });
  });

  it.each([
    ['', 'The rule is empty.'],
    ['  \n\u00a0', 'The rule is empty.'],
    [
      'years of joint work: 1 → 5 %',
      'Line 1: "years of joint work" is not a known measure. The nearest is "years since start year".',
    ],
    [
      'answered: joint activites',
      'Line 1: "joint activites" is not a known field. The nearest is "joint activities".',
    ],
    [
      'years since start year',
      'Line 1: "years since start year" needs bands, for example "years since start year: 0 → 0 %, 2 → 100 %".',
    ],
    [
      'years since start year: 0 → 10,1,5 → 20',
      'Line 1: "0 → 10,1,5 → 20" is not understood. Write bands like "0 → 0 %, 3 → 70 %", with a blank after each comma.',
    ],
    ['years since start year: 1 → 140 %', 'Line 1: A band is worth 140 %; it can be worth at most 100 %.'],
    ['years since start year: 1 → 40 %, 1 → 50 %', 'Line 1: There are two bands from 1 on.'],
    [
      '40 % answered: joint activities\n50 % answered: quality of the cooperation',
      'The rule has shares that sum to 90 instead of 100.',
    ],
    [
      '40 % answered: joint activities\nanswered: quality of the cooperation',
      'The rule gives a share for some lines only. Give one for every line, or for none.',
    ],
    [
      'answered: joint activities\nor\n',
      'There is nothing on one side of "or". Write lines before and after it.',
    ],
    ['answered:', 'Line 1: "answered" needs the name of a field after a colon.'],
  ])('says what is wrong with %j', (text, message) => {
    expect(messageOf(text)).toBe(message);
  });

  it('names every line that is not understood', () => {
    expect(messageOf('turnover: 1 → 5 %\nyes: cooperation plan\nstaff: 1 → 5 %')).toMatch(
      /^Line 1: .* Line 3: /,
    );
  });

  it('answers any text with a rule or a message, never with an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const read = parseRule(text);
        expect(read.ok || read.message !== '').toBe(true);
      }),
    );
  });

  it('knows every measure under its own name', () => {
    for (const { name } of measures) expect(messageOf(`${name}: 0 → 0 %, 1 → 100 %`)).toBe('understood');
  });
});

describe('applyRule', () => {
  it.each([
    [2026, 0],
    [2025, 40],
    [2024, 40],
    [2023, 70],
    [2021, 100],
    [1999, 100],
    [2030, 0],
    [null, 0],
  ])('counts the highest band that is not above the value: since %s is %s %', (sinceYear, percent) => {
    expect(apply(years, { previous: { ...previous, sinceYear } }).percent).toBe(percent);
  });

  it('explains the arithmetic line by line', () => {
    const { percent, note } = apply(
      `40 % ${years}\n60 % answered: joint activities, reasons for the new partnership`,
    );

    expect(percent).toBe(70);
    expect(note).toBe(
      [
        'years since start year: 2026 − 2019 = 7 → 100 %; × 40 % = 40',
        'answered: 1 of 2 (not: reasons for the new partnership) → 50 %; × 60 % = 30',
        'Together 70 %',
      ].join('\n'),
    );
  });

  it('counts the better of two paths (T1)', () => {
    const both = `${years}\nor\nanswered: reasons for the new partnership`;
    const fresh = { ...previous, sinceYear: null, reasons: 'We share a river.' };

    expect(apply(both, { previous: fresh })).toMatchObject({ percent: 100, asked: 1, answered: 1 });
    expect(apply(both, { previous: fresh }).note).toContain('The better path counts: path 2');
    expect(apply(both).percent).toBe(100);
  });

  it('is null when the form asks for nothing the rule looks at', () => {
    expect(apply(years, { asked: ['title'] })).toMatchObject({ percent: null, asked: 0 });
  });

  it('leaves out a line the form does not ask for; the others share the whole', () => {
    const { percent, note } = apply(`40 % ${years}\n60 % answered: joint activities`, {
      asked: ['previous.jointActivities'],
    });

    expect(percent).toBe(100);
    expect(note).toContain('years since start year: the form does not ask for it, not counted');
  });

  it('gives a ticked plan without evidence only a part', () => {
    const text = '50 % yes: cooperation plan\n50 % answered: evidence of the cooperation plan';
    const preparation = { ...anApplication().preparation, cooperationPlanEvidence: '' };

    expect(apply(text, { preparation })).toMatchObject({ percent: 50, asked: 2, answered: 1 });
  });

  it('takes "no" as an answer that is no yes', () => {
    const preparation = { ...anApplication().preparation, cooperationPlan: false };

    expect(apply('yes: cooperation plan', { preparation })).toMatchObject({ percent: 0, answered: 1 });
  });

  it('rounds once, at the end, to one decimal', () => {
    const thirds = [true, true, false].map((confirmed, index) =>
      anOrganisation({ name: `Association ${index}`, confirmed }),
    );

    expect(apply('share of organisations confirmed', { organisations: thirds }).percent).toBe(66.7);
    expect(
      apply('10 % answered: shared goal\n20 % answered: title\n70 % answered: complementarity').percent,
    ).toBe(100);
  });

  it('counts an organisation that is listed twice once', () => {
    const organisations = [
      anOrganisation({ registrationNumber: '21' }),
      anOrganisation({ registrationNumber: '21' }),
      anOrganisation({ name: 'Green Valley', registrationNumber: '22' }),
    ];

    expect(apply('number of distinct organisations: 2 → 50 %, 3 → 100 %', { organisations }).percent).toBe(
      50,
    );
  });

  it('says what every measure found, between 0 and 100 %, for a full and an empty application', () => {
    const empty = anApplication({
      organisations: [],
      activities: [],
      followUp: [],
      outcomes: [],
      previous: { path: '', sinceYear: null, jointActivities: '', quality: '', reasons: '' },
      preparation: { ...anApplication().preparation, challenges: [] },
      support: { requested: { amount: null, doubt: '' }, costLines: [], assistance: [], ownContribution: '' },
    });
    for (const { name, unit } of measures) {
      const read = rule(unit === 'share' ? name : `${name}: 0 → 0 %, 1 → 100 %`);
      expect([name, applyRule(read, anApplication(), { year: 2026 }).percent]).toEqual([name, 100]);
      expect([name, applyRule(read, empty, { year: 2026 }).percent]).toEqual([name, 0]);
    }
  });
});

describe('describeRule', () => {
  it('says the rule in words for the published criteria', () => {
    expect(
      describeRule(
        rule(
          '40 % years since start year: 1 → 40 %, 3 → 70 %\n60 % yes: cooperation plan\nor\nanswered: title',
        ),
      ),
    ).toBe(
      [
        '40 % for the years since start year (from 1: 40 %, from 3: 70 %)',
        '60 % for saying yes to: cooperation plan',
        'or',
        '100 % for answering: name of the project',
      ].join('\n'),
    );
  });
});

describe('fieldsOf', () => {
  it('names each field once', () => {
    expect(fieldsOf(rule(`${years}\nanswered: start year, title`))).toEqual(['previous.sinceYear', 'title']);
  });
});
