import { describe, expect, it } from 'vitest';
import { asGoogle } from '../../local/as-google.ts';
import { behaviourOf } from './behaviour.ts';
import { conformanceList, withConformance } from './readme-list.ts';

const shown = (sentence: string, source: string) => {
  const behaviour = behaviourOf(
    '/anywhere/test/local/sheets/range/range.test.ts',
    asGoogle(sentence, source),
  );
  if (!behaviour) throw new Error('no behaviour');
  return behaviour;
};

describe('the list of imitated behaviours', () => {
  it('holds the sentence and the source of a test, under the room it is in', () => {
    const list = conformanceList([
      shown('setValues reads a text as typed', 'reference/spreadsheet/range#setvaluesvalues'),
    ]);

    expect(list).toContain('<summary>Sheets (1)</summary>');
    expect(list).toContain(
      '- setValues reads a text as typed ([reference/spreadsheet/range#setvaluesvalues](https://developers.google.com/apps-script/reference/spreadsheet/range#setvaluesvalues))',
    );
  });

  it('links a page of Workspace and an issue, and says an assumption as it is', () => {
    const list = conformanceList([
      shown('one', '/workspace/sheets/api/limits'),
      shown('two', 'github.com/markfguerra/google-forms-to-slack/issues/6'),
      shown('three', 'assumed: the harsher reading'),
    ]);

    expect(list).toContain('(https://developers.google.com/workspace/sheets/api/limits)');
    expect(list).toContain('(https://github.com/markfguerra/google-forms-to-slack/issues/6)');
    expect(list).toContain('- three (assumed: the harsher reading)');
  });

  it('lets no sentence become Markdown or a tag', () => {
    expect(conformanceList([shown('keeps <b> and *stars* as text', 'assumed: x')])).toContain(
      'keeps \\<b\\> and \\*stars\\* as text',
    );
  });

  it('leaves out tests that name no source', () => {
    expect(behaviourOf('/a/test/local/sheets/x.test.ts', 'exports a workbook')).toBeUndefined();
    expect(behaviourOf('/a/test/core/x.test.ts', 'has [brackets]')).toBeUndefined();
    expect(behaviourOf('/a/test/local/commands/demo/x.test.ts', 'reads the file [7]')).toBeUndefined();
  });

  it('replaces what stood between its lines and nothing else', () => {
    const readme = 'before\n<!-- conformance: written by npm test -->\nold\n<!-- /conformance -->\nafter';

    const made = withConformance(readme, [shown('new', 'assumed: x')]);

    expect(made).toMatch(/^before\n/);
    expect(made).toMatch(/\nafter$/);
    expect(made).not.toContain('old');
    expect(() => withConformance('nothing', [])).toThrow('The README needs the lines');
  });
});
