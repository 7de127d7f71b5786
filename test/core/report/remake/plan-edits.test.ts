import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Edit, planEdits } from '../../../../src/core/report/remake/plan-edits.ts';

/** What the document reads after the edits: persons' pieces in capitals. */
function readAfter(present: readonly string[], wanted: readonly string[], edits: readonly Edit[]): string {
  return edits
    .filter((edit) => edit.do !== 'remove')
    .map((edit) => (edit.do === 'insert' ? wanted[edit.wanted] : present[edit.present]))
    .join('');
}

const remade = (present: string, remembered: string, wanted: string): string =>
  readAfter([...present], [...wanted], planEdits([...present], [...remembered], [...wanted]));

describe('planEdits', () => {
  it('leaves a document alone that is as it is wanted', () => {
    const edits = planEdits([...'abXc'], [...'abc'], [...'abc']);

    expect(edits.map((edit) => edit.do)).toEqual(['keep', 'keep', 'keep', 'keep']);
  });

  it('writes an empty document whole', () => {
    expect(remade('', '', 'abc')).toBe('abc');
  });

  it('puts a new piece where the one it replaces stood, so that what a person wrote stays in its place', () => {
    expect(remade('aXbYc', 'abc', 'pqc')).toBe('pXqYc');
  });

  it('puts what is only added after the piece before it', () => {
    expect(remade('aXc', 'ac', 'abc')).toBe('abXc');
  });

  it('takes away what is no longer said and leaves what a person wrote beside it', () => {
    expect(remade('aXbYc', 'abc', 'ac')).toBe('aXYc');
  });

  it('keeps a piece a person changed beside the new one', () => {
    expect(remade('aBc', 'abc', 'abc')).toBe('abBc');
  });

  it('leaves a copy a person made of one of our pieces when ours goes', () => {
    expect(remade('abcb', 'abc', 'ac')).toBe('acb');
  });

  it('writes nothing twice when the memory is lost', () => {
    expect(remade('abc', '', 'abc')).toBe('abc');
  });

  it('writes nothing twice after a run that wrote only a part', () => {
    expect(remade('apbXc', 'abcpq', 'apqc')).toBe('apqXc');
  });

  const pieces = fc.array(fc.constantFrom(...'abcdefgh'), { maxLength: 12 });
  const withPersons = fc
    .tuple(pieces, fc.array(fc.tuple(fc.nat(12), fc.constantFrom(...'XYZ'))))
    .map(([ours, theirs]) => {
      const present = [...ours];
      for (const [place, name] of theirs) present.splice(Math.min(place, present.length), 0, name);
      return { ours, present };
    });

  it('ends with exactly the wanted pieces in order, and all of a person’s in theirs', () => {
    fc.assert(
      fc.property(withPersons, pieces, ({ ours, present }, wanted) => {
        const text = readAfter(present, wanted, planEdits(present, ours, wanted));
        expect(text.replace(/[XYZ]/g, '')).toBe(wanted.join(''));
        expect(text.replace(/[a-h]/g, '')).toBe(present.join('').replace(/[a-h]/g, ''));
      }),
    );
  });

  it('goes through every piece once, from top to end', () => {
    fc.assert(
      fc.property(withPersons, pieces, ({ ours, present }, wanted) => {
        const edits = planEdits(present, ours, wanted);
        expect(edits.flatMap((edit) => (edit.do === 'insert' ? [] : [edit.present]))).toEqual(
          present.map((_, place) => place),
        );
      }),
    );
  });

  it('comes to rest: the second time nothing is to be done', () => {
    fc.assert(
      fc.property(withPersons, pieces, ({ ours, present }, wanted) => {
        const text = [...readAfter(present, wanted, planEdits(present, ours, wanted))];
        expect(planEdits(text, wanted, wanted).every((edit) => edit.do === 'keep')).toBe(true);
      }),
    );
  });
});
