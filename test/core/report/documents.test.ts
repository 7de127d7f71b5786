import { describe, expect, it } from 'vitest';
import { beneficiaryReport } from '../../../src/core/report/documents/beneficiary-report.ts';
import { internalReport } from '../../../src/core/report/documents/internal-report.ts';
import { planDocument } from '../../../src/core/report/documents/plan-document.ts';
import { aPlan } from '../plan/a-plan.ts';
import { anUnknownProject, aProject, aReport } from './a-project.ts';
import { render, textsOf } from './render.ts';

const settings = {
  disclaimer: 'The contents of this document are the sole responsibility of Example Office.',
};
const builders = [
  ['cooperation-plan', planDocument],
  ['beneficiary-report', beneficiaryReport],
  ['internal-report', internalReport],
] as const;

describe.each(builders)('%s', (name, build) => {
  it('reads as approved for a project everything is known about', async () => {
    await expect(render(build(aProject(), settings))).toMatchFileSnapshot(`approved/${name}.txt`);
  });

  it('reads as approved for a project nothing is known about', async () => {
    await expect(render(build(anUnknownProject(), settings))).toMatchFileSnapshot(
      `approved/${name}-unknown.txt`,
    );
  });

  it('leaves no section and no text blank, whatever is missing', () => {
    const document = build(anUnknownProject(), settings);
    const texts = document.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => ('text' in block ? [block.text] : [])),
    );

    expect(document.sections.filter(({ blocks }) => blocks.length === 0)).toEqual([]);
    expect(texts.filter((text) => text.trim() === '')).toEqual([]);
  });

  it('has each heading once', () => {
    const headings = build(aProject(), settings).sections.map(({ heading }) => heading);

    expect(new Set(headings).size).toBe(headings.length);
  });

  it('ends with the disclaimer, the source and the age of the data (R-001, R-003)', () => {
    const { footer } = build(aProject(), settings);

    expect(footer.slice(-3)[0]).toBe(settings.disclaimer);
    expect(footer.slice(-2)[0]).toContain('TACSO');
    expect(footer.slice(-1)[0]).toMatch(/^Data as of 5 October 2026, version [23]\.$/);
  });
});

describe('the headings', () => {
  it('of the beneficiary report are the eight of section 5.2, word for word and in order', () => {
    expect(beneficiaryReport(aProject(), settings).sections.map(({ heading }) => heading)).toEqual([
      'Name of project',
      'Names of partner CSOs involved in this cooperation',
      'Brief description of methodology used for implementing the project',
      'How successful was the cooperation between the CSO partners? If there have been problems, why did they arise and how could they be avoided in the future?',
      'Did all the CSOs involved in the project benefit from the cooperation? If they did, in what way did they benefit? If not, why not?',
      'Will the cooperation continue in the future? If yes, how? If not, why not?',
      'Did the project achieve what it set out to achieve in terms of expected outcomes and impact? What was achieved, and how can those outcomes and impact be verified? What was not achieved, and why?',
      'Did you encounter any major challenges during the project? If so, explain the challenges and the way in which you overcame them.',
    ]);
  });

  it('of the internal report are the twelve of section 5.3.1, word for word and in order', () => {
    expect(internalReport(aProject(), settings).sections.map(({ heading }) => heading)).toEqual([
      'Name of project',
      'Names of partner CSOs involved in this cooperation',
      'Selection criteria and details of selection process',
      'Details of support (financial contribution and/or technical assistance provided)',
      'Brief description of methodology used for implementing the project',
      'How successful was the cooperation between the CSO partners? If there were problems, why did they arise and how could they be avoided in future?',
      'Did all the CSOs involved in the project benefit from the cooperation? If they did, in what way did they benefit? If not, why not?',
      'Will the cooperation continue in the future? If yes, how? If not, why not?',
      'Did the project achieve what it set out to achieve in terms of expected outcomes and impact? What was achieved, and how can those outcomes and impact be verified? What was not achieved, and why?',
      'Major challenges encountered during the project, and ways in which they were overcome',
      'Lessons learned by TACSO',
      'Suggested follow up actions by TACSO (for example: Should the lessons learned be shared beyond the TACSO team? Should TACSO check in on the impact of the project at a later date? Should these guidelines be amended?)',
    ]);
  });
});

describe('the reports', () => {
  it('name partners who disagree about a benefit instead of choosing one (R-070)', () => {
    const finding =
      'Partners differ on whether Green Valley benefited. Association Spring: Yes; Green Valley of itself: No.';

    expect(textsOf(beneficiaryReport(aProject(), settings))).toContain(finding);
    expect(textsOf(internalReport(aProject(), settings))).toContain(finding);
  });

  it('name staff who see it differently from the partners (R-083)', () => {
    expect(textsOf(internalReport(aProject(), settings))).toContain(
      'Partners and staff differ on how successful the cooperation was. Association Spring: 5 Very successful; Green Valley: 2 Hardly successful; Office (staff): 2 Hardly successful; Regional office (staff): 4 Successful.',
    );
  });

  it('name staff who differ among themselves', () => {
    expect(textsOf(internalReport(aProject(), settings))).toContain(
      'Staff differ among themselves on how successful the cooperation was. Office (staff): 2 Hardly successful; Regional office (staff): 4 Successful.',
    );
  });

  it('mark a claim that nobody has verified (R-086)', () => {
    const texts = textsOf(internalReport(aProject(), settings));

    expect(texts).toContain('not verified yet: reported only');
    expect(texts).toContain(
      'no answer yet: whether what is reported of outcome O2 is so; staff write who verified it, how and when in tab Outcomes.',
    );
  });

  it('name a report that is late on the day of the data (R-087)', () => {
    expect(textsOf(internalReport(aProject(), settings))).toContain(
      'Report R1 (interim) was due 1 June 2026 and has not been received',
    );
  });

  it('keep an impression whose heading is none of the twelve, with the cooperation as a whole', () => {
    const impression = {
      ...{ date: '', author: '', kind: 'other', heading: 'Gossip', judgement: '', organisation: '' },
      text: 'A quarrel about keys.',
    };
    const sections = internalReport(aProject({ impressions: [impression] }), settings).sections;

    expect(JSON.stringify(sections[5])).toContain('A quarrel about keys.');
  });

  it('show an outcome nobody planned beside those that were', () => {
    const plan = aPlan({ outcomes: [] });
    const report = aReport({ 'outcome1.promised': 'A new bridge', 'outcome1.reached': 'Achieved' }, { plan });

    const texts = textsOf(beneficiaryReport(aProject({ plan, reports: [report] }), settings));

    expect(texts).toContain('Results nobody had promised');
    expect(texts).toContain('A new bridge');
  });

  it.each([
    '=HYPERLINK("https://example.org")',
    '<script>alert(1)</script>',
    '$& $1 {{name}}',
    '(a.*)+',
    'Name of project',
  ])('write %s as it was typed', (hostile) => {
    const keys = [
      'answeredBy',
      'methodology',
      'problems',
      'continuesHow',
      'outcome1.achieved',
      'challenge1.challenge',
    ];
    const reports = [aReport(Object.fromEntries(keys.map((key) => [key, hostile])))];
    const record = aProject({ reports, title: hostile, plan: aPlan({ title: hostile, notes: hostile }) });

    expect(textsOf(beneficiaryReport(record, settings)).filter((text) => text === hostile).length).toBe(6);
    expect(textsOf(planDocument(record, settings)).filter((text) => text === hostile).length).toBe(
      hostile === 'Name of project' ? 3 : 2,
    );
  });
});
