import { describe, expect, it } from 'vitest';
import { fields } from '../../../../src/core/application/catalogue/fields.ts';
import { applicationForm } from '../../../../src/core/call/form/application-form.ts';
import type { FormPlan } from '../../../../src/core/call/form/form-plan.ts';
import type { Settings } from '../../../../src/core/call/settings/settings.ts';

const settings: Settings = {
  office: 'Support office Sarajevo',
  country: 'BA',
  language: 'English',
  callCode: 'BA-2026-1',
  callTitle: 'Open call 2026',
  opens: null,
  deadline: new Date('2026-03-31T21:59:00Z'),
  timeZone: 'Europe/Sarajevo',
  currency: 'EUR',
  exchangeRates: { BAM: 1.95583 },
  ceiling: 15000,
  envelopeMoney: null,
  envelopeDays: null,
  tieBreak: [],
  shortlistPlaces: null,
  shortlistPercent: null,
  reservedPlaces: [],
  targets: [],
  assessorsEach: 2,
  scoresCounted: 'raw',
  assessmentDue: null,
  senderName: '',
  replyTo: 'office@example.org',
  privacyNotice: 'We keep your answers for one year.',
  disclaimer: '',
  citation: '',
  approver: '',
};

const form = applicationForm(settings, ['Partners complement each other', 'Cooperation goes on afterwards']);
const questions = form.sections.flatMap((section) => section.questions);

/** Pages one can come to, by every choice and by going on. */
function reached({ sections }: FormPlan): Set<string> {
  const seen = new Set<string>();
  const visit = (key: string) => {
    const at = sections.findIndex((section) => section.key === key);
    const section = sections[at];
    if (!section || seen.has(key)) return;
    seen.add(key);
    const choices = section.questions.flatMap((question) =>
      question.choices.flatMap(({ goTo }) => goTo ?? []),
    );
    for (const goTo of choices) visit(goTo);
    if (choices.length === 0) visit(section.next || (sections[at + 1]?.key ?? ''));
  };
  visit(sections[0]?.key ?? '');
  return seen;
}

/** The pages of one applicant who gives these answers to the questions that lead somewhere. */
function walk({ sections }: FormPlan, answers: Readonly<Record<string, string>>): string[] {
  const path: string[] = [];
  let section = sections[0];
  while (section && path.length < 100) {
    path.push(section.key);
    const chosen = section.questions.flatMap(({ key, choices }) =>
      choices.flatMap(({ label, goTo }) => (goTo && label === (answers[key] ?? 'No') ? goTo : [])),
    );
    const at = sections.indexOf(section);
    const next = chosen[0] ?? (section.next || (sections[at + 1]?.key ?? 'submit'));
    section = sections.find(({ key }) => key === next);
  }
  return path;
}

describe('applicationForm', () => {
  it('asks every field of the catalogue exactly once', () => {
    const asked = questions.map(({ key }) => key).filter((key) => !key.startsWith('another.'));

    expect([...asked].sort()).toEqual(fields.map(({ key }) => key).sort());
  });

  it('has titles that are all different, because columns are told apart by them', () => {
    const titles = questions.map(({ title }) => title);

    expect(new Set(titles).size).toBe(titles.length);
    expect(new Set(form.sections.map(({ title }) => title)).size).toBe(form.sections.length);
  });

  it('has no page nobody can come to', () => {
    expect([...reached(form)].sort()).toEqual(form.sections.map(({ key }) => key).sort());
  });

  it('has no comma in a choice, because ticked boxes are joined with commas', () => {
    const labels = questions.flatMap(({ choices }) => choices.map(({ label }) => label));

    expect(labels.filter((label) => /[,;]/.test(label))).toEqual([]);
  });

  it('gives all choices of a question a target or none, because Forms cannot mix', () => {
    for (const { choices } of questions) {
      const leading = choices.filter(({ goTo }) => goTo !== undefined).length;

      expect([0, choices.length]).toContain(leading);
    }
  });

  it('has one question that leads somewhere on a page at most, because the last one would win', () => {
    for (const section of form.sections)
      expect(section.questions.filter(({ choices }) => choices[0]?.goTo !== undefined).length).toBeLessThan(
        2,
      );
  });

  it('takes two organisations that are new to each other the short way', () => {
    expect(walk(form, { 'previous.path': 'This is a new partnership' })).toEqual([
      'start',
      'organisation1',
      'organisation2',
      'activity1',
      'follow-up',
      'previous',
      'new-partnership',
      'preparation',
      'challenges',
      'benefit',
      'continuation',
      'outcomes',
      'support',
    ]);
  });

  it('takes six old partners with six activities through every page but that of new partnerships', () => {
    const yes = Object.fromEntries(questions.map(({ key }) => [key, 'Yes']));
    const pages = walk(form, { ...yes, 'previous.path': 'We have worked together before' });

    expect(pages).toEqual(form.sections.map(({ key }) => key).filter((key) => key !== 'new-partnership'));
  });

  it('says on its first page until when, how much, what is looked at and what is not supported', () => {
    const first = `${form.description}\n${form.sections[0]?.help}`;

    expect(first).toContain('31.3.2026 23:59 (time zone Europe/Sarajevo)');
    expect(first).toContain('15\u00a0000 EUR');
    expect(first).toContain('• Partners complement each other\n• Cooperation goes on afterwards');
    expect(first).toContain('We do not support one-off trainings or big conferences');
  });

  it('asks for consent below the privacy notice', () => {
    expect(questions.find(({ key }) => key === 'consent')).toMatchObject({
      help: settings.privacyNotice,
      kind: 'any-of',
      required: true,
    });
  });

  it('says after sending what happens next', () => {
    expect(form.confirmation).toContain('After the deadline (31.3.2026 23:59)');
    expect(form.confirmation).toContain('office@example.org');
  });

  it('speaks of no organisation as the stronger or weaker one (R-008)', () => {
    expect(JSON.stringify(form)).not.toMatch(/stronger|weaker|less experienced|more experienced/i);
  });
});
