import { describe, expect, it } from 'vitest';
import { type AskedQuestion, alignColumns } from '../../../../src/core/call/binding/align-columns.ts';
import { existingQuestions, existingResponses } from '../../existing-form.ts';

const asked = (id: string, title: string, row?: string): AskedQuestion => ({
  id,
  title,
  section: '',
  kind: 'text',
  options: [],
  ...(row === undefined ? {} : { row }),
});

const idsOf = (questions: readonly AskedQuestion[], headers: readonly string[]) =>
  alignColumns(questions, headers).map(({ index, question }) => [index, question?.id ?? null]);

describe('alignColumns', () => {
  it('tells equal titles apart by their order', () => {
    const questions = [asked('lead', 'Name'), asked('town', 'Town'), asked('partner', 'Name')];

    expect(idsOf(questions, ['Timestamp', 'Name', 'Town', 'Name '])).toEqual([
      [0, null],
      [1, 'lead'],
      [2, 'town'],
      [3, 'partner'],
    ]);
  });

  it('finds the rows of a grid under "Title [Row]"', () => {
    expect(idsOf([asked('plan', 'Prepared?', 'A plan')], ['Prepared? [A plan]'])).toEqual([[0, 'plan']]);
  });

  it('keeps a column whose question was deleted and leaves out columns without a title', () => {
    expect(idsOf([asked('new', 'After')], ['Follow-up', '  ', 'After'])).toEqual([
      [0, null],
      [2, 'new'],
    ]);
  });

  it.each(['responses.sheet-export.csv', 'responses.forms-download.csv'] as const)(
    'finds the column of every question of the example in %s',
    (name) => {
      const columns = alignColumns(existingQuestions(), existingResponses(name)[0] ?? []);

      const found = columns.flatMap(({ question }) => (question ? [question.id] : []));

      expect([...found].sort()).toEqual(
        existingQuestions()
          .map(({ id }) => id)
          .sort(),
      );
    },
  );
});
