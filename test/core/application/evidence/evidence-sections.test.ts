import { describe, expect, it } from 'vitest';
import { notAnswered } from '../../../../src/core/application/evidence/evidence-item.ts';
import { evidenceOf } from '../../../../src/core/application/evidence/evidence-sections.ts';
import { readApplication } from '../../../../src/core/application/reading/read-application.ts';
import { existingAnswers } from '../../existing-form.ts';
import { openCall } from '../../open-call.ts';

const exchange = { currency: 'EUR', exchangeRates: { BAM: 1.95583 } };
const example = (key: string) => {
  const found = openCall().find(({ code }) => code === key);
  if (!found) throw new Error(`There is no example ${key}`);
  return found.application;
};
const group = (key: string, title: string) =>
  evidenceOf(example(key)).find((entry) => entry.title === title)?.items ?? [];

describe('evidenceOf', () => {
  it('shows the groups of evidence in their order', () => {
    expect(evidenceOf(example('A01')).map(({ title }) => title)).toEqual([
      'The project',
      'Partners',
      'Previous cooperation',
      'Thought through',
      'Mutual benefit',
      'Sustainable and replicable',
      'Outcomes',
      'Activities',
      'Follow-up',
      'Support',
    ]);
  });

  it('shows labels, no codes', () => {
    const text = JSON.stringify(evidenceOf(example('A01')));

    expect(text).toContain('Bosnia and Herzegovina');
    expect(text).toContain('We have worked together before');
    for (const code of [
      'track-record',
      'grassroots-contacts',
      'exchange-visit',
      'wider-society',
      'advice-job-shadowing',
    ])
      expect(text).not.toContain(code);
  });

  it('marks needed evidence that is missing', () => {
    expect(group('A03', 'Follow-up')).toEqual([{ label: 'Step', text: notAnswered }]);
    expect(group('A23', 'Thought through').find(({ label }) => label === 'Challenge')?.text).toBe(
      notAnswered,
    );
    expect(group('A11', 'Mutual benefit').filter(({ text }) => text === notAnswered)).toHaveLength(1);
    expect(group('A24', 'Outcomes')[0]?.text).toContain(`indicator: ${notAnswered}`);
  });

  it('asks a new partnership for reasons and not for years together', () => {
    expect(group('A06', 'Previous cooperation').map(({ label }) => label)).not.toContain('Since');
    expect(group('A06', 'Previous cooperation').find(({ label }) => label === 'Reasons')?.text).not.toBe(
      notAnswered,
    );
  });

  it('shows one text that answers several questions once', () => {
    const application = readApplication(existingAnswers('responses.sheet-export.csv', 1), exchange);
    const text = JSON.stringify(evidenceOf(application));

    expect(text.split('Spring/autumn round costs 0').length - 1).toBe(1);
  });

  it.each(openCall().map(({ code, application }) => [code, application] as const))(
    'leaves nothing without words in %s',
    (_, application) => {
      for (const { items } of evidenceOf(application))
        for (const { label, text } of items) expect([label, text]).not.toContain('');
    },
  );
});
