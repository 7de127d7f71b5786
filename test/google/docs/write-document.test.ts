import { describe, expect, it } from 'vitest';
import { deleteParagraph, editText, typeParagraph } from '../../../src/local/docs/people.ts';
import type { DocumentElement } from '../../../src/local/docs/state.ts';
import {
  anEmptyDocument,
  aReport,
  bodyOf,
  copyOf,
  documentOf,
  linesOf,
  type Made,
  write,
} from './a-document.ts';

function aMadeReport(): Made {
  const made = anEmptyDocument();
  write(made, aReport({}));
  return made;
}

const asMade = [
  'A-01 Report',
  'Orchard exchange',
  '# Support',
  'Money given: 100 EUR',
  'What|When\nTravel|May',
  'no answer yet: days',
  '# Lessons',
  '- Long stays.',
  '- Early dates.',
  'Nothing else.',
  'Disclaimer.',
  'Version 1.',
];

const sectionOf = (made: Made, text: string): string | undefined => {
  const lines = linesOf(made);
  return lines
    .slice(0, lines.indexOf(text))
    .filter((line) => line.startsWith('#'))
    .pop();
};

/** A person's piece right after the one with this text. */
function put(made: Made, afterText: string, element: DocumentElement): void {
  const body = bodyOf(made);
  const place = body.findIndex((each) => JSON.stringify(each).includes(afterText));
  if (place < 0) throw new Error(`Nothing says ${afterText}.`);
  body.splice(place + 1, 0, element);
}

const picture = {
  id: 'picture',
  kind: 'image',
  content: 'iVBORw0KGgo=',
  contentType: 'image/png',
  width: 9,
  height: 9,
} as const;

describe('writeDocument', () => {
  it('writes a new document from top to end', () => {
    const made = anEmptyDocument();
    const { remade } = write(made, aReport({}));

    expect(linesOf(made)).toEqual(asMade);
    expect(remade).toEqual({ outcome: 'new', sections: [] });
  });

  it('touches nothing when only version and date would differ, and says so', () => {
    const made = aMadeReport();
    const before = structuredClone(documentOf(made));

    expect(write(made, aReport({ version: 2 })).remade).toEqual({ outcome: 'as it was', sections: [] });
    expect(documentOf(made)).toEqual(before);
    expect(write(made, aReport({})).remade?.outcome).toBe('as wanted');
  });

  it('writes what changed and leaves every other piece the very same, so that comments on it stay', () => {
    const made = aMadeReport();
    const before = bodyOf(made).map(({ id }) => id);
    const { remade } = write(made, aReport({ money: '200 EUR', version: 2 }));

    expect(linesOf(made)).toEqual(
      asMade.map((line) => line.replace('100 EUR', '200 EUR').replace('Version 1', 'Version 2')),
    );
    expect(remade).toEqual({ outcome: 'changed', sections: ['Support'] });
    expect(bodyOf(made).filter(({ id }) => !before.includes(id))).toHaveLength(2);
  });

  it('names the headings under which something is gone', () => {
    const made = aMadeReport();

    expect(write(made, aReport({ items: ['Long stays.'], version: 2 })).remade?.sections).toEqual([
      'Lessons',
    ]);
    expect(linesOf(made)).not.toContain('- Early dates.');
  });

  it('takes nothing over from a neighbour: a new line beside a person’s bold red one is plain', () => {
    const made = aMadeReport();
    const styled = {
      id: 'red',
      kind: 'paragraph',
      heading: 'HEADING3',
      runs: [{ text: 'Mind!', bold: true, colour: '#ff0000' }],
    } as const;
    put(made, 'Money given', { ...styled, runs: [...styled.runs] });
    write(made, aReport({ texts: ['Nothing else.', 'One more.'] }));

    const added = bodyOf(made).find((each) => JSON.stringify(each).includes('One more.'));
    expect(added).toMatchObject({ heading: 'NORMAL', runs: [{ text: 'One more.' }] });
    expect(JSON.stringify(added)).not.toMatch(/bold":true|ff0000/);
  });
});

describe('what a person wrote in a document', () => {
  const other = aReport({
    money: '200 EUR',
    rows: [['Travel', 'June']],
    items: ['Short stays.'],
    texts: ['All said.'],
    version: 2,
  });

  it('stays where it stands: a paragraph, a heading, a list, a table, a picture', () => {
    const made = aMadeReport();
    typeParagraph(made.state, made.id, { afterText: 'Money given', text: 'Seen by us.' });
    typeParagraph(made.state, made.id, { afterText: 'Seen by us.', text: 'Our view', heading: 'HEADING2' });
    put(made, 'Our view', {
      id: 'i1',
      kind: 'listItem',
      heading: 'NORMAL',
      runs: [{ text: 'Own item' }],
      nesting: 0,
      glyph: 'NUMBER',
      listId: 'own',
    });
    put(made, 'Own item', {
      id: 't1',
      kind: 'table',
      rows: [
        {
          id: 'r1',
          kind: 'tableRow',
          cells: [
            {
              id: 'c1',
              kind: 'tableCell',
              children: [{ id: 'p1', kind: 'paragraph', heading: 'NORMAL', runs: [{ text: 'Own cell' }] }],
            },
          ],
        },
      ],
      headerRows: 0,
      columnWidths: [],
    });
    put(made, 'Own cell', {
      id: 'p2',
      kind: 'paragraph',
      heading: 'NORMAL',
      runs: [{ text: '\ue907', inline: { ...picture } }],
    });
    typeParagraph(made.state, made.id, { text: 'At the very end.' });
    write(made, other);

    expect(linesOf(made)).toEqual([
      'A-01 Report',
      'Orchard exchange',
      '# Support',
      'Money given: 200 EUR',
      'Seen by us.',
      'Our view',
      '- Own item',
      'Own cell',
      'What|When\nTravel|June',
      'no answer yet: days',
      '# Lessons',
      '- Short stays.',
      'All said.',
      'Disclaimer.',
      'Version 2.',
      'At the very end.',
    ]);
    expect(JSON.stringify(bodyOf(made))).toContain(picture.content);
    expect(bodyOf(made).filter(({ id }) => ['i1', 't1', 'p2'].includes(id))).toHaveLength(3);
  });

  it('inside a piece of ours makes the piece theirs, beside which ours is written anew', () => {
    const made = aMadeReport();
    editText(made.state, made.id, '100 EUR', '100 EUR, late');
    write(made, other);

    expect(linesOf(made)).toEqual(
      expect.arrayContaining(['Money given: 100 EUR, late', 'Money given: 200 EUR']),
    );
  });

  it('in a cell of our table keeps their table', () => {
    const made = aMadeReport();
    editText(made.state, made.id, 'Travel', 'Travel by train');
    write(made, other);

    expect(linesOf(made)).toEqual(
      expect.arrayContaining(['What|When\nTravel by train|May', 'What|When\nTravel|June']),
    );
  });

  it('a picture put into a paragraph of ours stays with the paragraph', () => {
    const made = aMadeReport();
    const ours = bodyOf(made).find((each) => JSON.stringify(each).includes('Money given'));
    if (ours?.kind !== 'paragraph') throw new Error('There is no such paragraph.');
    ours.runs.push({ text: '\ue907', inline: { ...picture } });
    write(made, other);

    expect(linesOf(made)).toEqual(expect.arrayContaining(['Money given: 100 EUR', 'Money given: 200 EUR']));
    expect(JSON.stringify(bodyOf(made))).toContain(picture.content);
  });

  it('that repeats words of ours stays when ours go', () => {
    const made = aMadeReport();
    typeParagraph(made.state, made.id, { afterText: 'Version 1.', text: 'Money given: 100 EUR' });
    write(made, other);

    expect(linesOf(made)).toContain('Money given: 100 EUR');
  });

  it('is never taken for ours when the memory of the document is gone, and nothing unchanged is written twice', () => {
    const made = aMadeReport();
    typeParagraph(made.state, made.id, { afterText: 'Money given', text: 'Seen by us.' });
    const [tab] = documentOf(made).tabs;
    if (tab) tab.namedRanges = [];
    write(made, aReport({ version: 2, texts: ['All said.'] }));

    const lines = linesOf(made);
    expect(lines).toContain('Seen by us.');
    expect(lines.filter((line) => line === '# Support')).toHaveLength(1);
    expect(lines.filter((line) => line === 'no answer yet: days')).toHaveLength(1);
  });

  it('a piece of ours they deleted comes back, once', () => {
    const made = aMadeReport();
    deleteParagraph(made.state, made.id, 'no answer yet: days');
    write(made, aReport({ version: 2 }));

    expect(linesOf(made).filter((line) => line === 'no answer yet: days')).toHaveLength(1);
  });

  it('stays through ten makings, each with other data', () => {
    const made = aMadeReport();
    typeParagraph(made.state, made.id, { afterText: 'Money given', text: 'Seen by us.' });
    for (let version = 2; version < 12; version += 1)
      write(made, aReport({ version, money: `${version} EUR`, texts: [`Text ${version}.`, 'Same.'] }));

    expect(linesOf(made).filter((line) => line === 'Seen by us.')).toHaveLength(1);
    expect(linesOf(made)).toHaveLength(asMade.length + 2);
  });
});

describe('a run that Google ends, or refuses something, at any call', () => {
  const wanted = aReport({
    money: '200 EUR',
    rows: [['Travel', 'June']],
    items: ['Short stays.', 'Long stays.'],
    texts: ['All said.'],
    version: 2,
  });
  const edited = aMadeReport();
  typeParagraph(edited.state, edited.id, { afterText: 'Money given', text: 'Seen by us.' });
  editText(edited.state, edited.id, 'Early dates.', 'Early dates, we say.');
  typeParagraph(edited.state, edited.id, { text: 'At the very end.' });
  const undisturbed = copyOf(edited);
  const { calls } = write(undisturbed, wanted);
  const theirs = ['Seen by us.', '- Early dates, we say.', 'At the very end.'];

  it.each(['kill', 'throw'] as const)('loses nothing of a person’s and doubles nothing: %s', (kind) => {
    for (let atCall = 1; atCall <= calls; atCall += 1) {
      const made = copyOf(edited);
      write(made, wanted, { trouble: { atCall, kind } });
      for (const line of theirs) expect(linesOf(made), `${kind} at call ${atCall}`).toContain(line);
      write(made, wanted);
      // Where a person's line stands between two lines of ours may differ by one of them, as the old one went first.
      expect([...linesOf(made)].sort(), `${kind} at call ${atCall}`).toEqual(
        [...linesOf(undisturbed)].sort(),
      );
      expect(sectionOf(made, 'Seen by us.'), `${kind} at call ${atCall}`).toBe('# Support');
    }
  });

  it('takes nothing old for a person’s when the data are other ones by the next run', () => {
    const later = aReport({ money: '300 EUR', items: ['No stays.'], version: 3 });
    const expected = copyOf(edited);
    write(expected, later);
    for (let atCall = 1; atCall <= calls; atCall += 1) {
      const made = copyOf(edited);
      write(made, wanted, { trouble: { atCall, kind: 'throw' } });
      write(made, later);
      expect([...linesOf(made)].sort(), `throw at call ${atCall}`).toEqual([...linesOf(expected)].sort());
    }
  });
});

describe('a document of more than a thousand pieces', () => {
  const many = (mark: string) => Array.from({ length: 1500 }, (_, index) => `${mark} ${index}`);
  const limits = { editsBeforeSaving: 2500 };

  it('is saved in between, also when a person wrote in it, and made again with what they wrote', () => {
    const made = anEmptyDocument();
    write(made, aReport({ texts: many('Visit') }), limits);
    typeParagraph(made.state, made.id, { afterText: 'Visit 700', text: 'Seen by us.' });
    write(made, aReport({ texts: many('Other visit'), version: 2 }), limits);

    const lines = linesOf(made);
    expect(lines.filter((line) => line === 'Seen by us.')).toHaveLength(1);
    expect(lines.filter((line) => line.startsWith('Other visit'))).toHaveLength(1500);
    expect(lines.filter((line) => line.startsWith('Visit'))).toEqual([]);
  }, 60_000);

  it('is looked at anew when somebody edits it between two saves', () => {
    const made = anEmptyDocument();
    write(made, aReport({ texts: many('Visit') }), limits);
    let typed = false;
    write(made, aReport({ texts: many('Other visit'), version: 2 }), {
      ...limits,
      before: () => {
        if (typed || !linesOf(made).includes('Other visit 3')) return;
        typed = true;
        typeParagraph(made.state, made.id, { afterText: 'Orchard exchange', text: 'Typed meanwhile.' });
      },
    });

    expect(linesOf(made)).toContain('Typed meanwhile.');
    expect(linesOf(made).filter((line) => /visit/i.test(line))).toHaveLength(1500);
  }, 60_000);
});
