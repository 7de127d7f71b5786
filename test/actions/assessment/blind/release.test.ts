import { describe, expect, it } from 'vitest';
import { ask } from '../../../../src/local/commands/demo/steps/office.ts';
import type { Workspace } from '../../../../src/local/workspace/workspace.ts';
import { anApplication, copyOf, reply, withoutSpareRows } from '../../a-call.ts';
import { cutAtEachCall } from '../../cut-short.ts';
import { textOf } from '../../documents.ts';
import { cellOf, letters, seen, type } from '../../tabs.ts';
import { aPanelWith, assessorAddress, hideAll } from './a-panel.ts';

const orchard = anApplication('Orchard', {
  sharedGoal: 'A seed library in Brod, kept by the growers of Orchard and by Old Mill.',
});
const meadow = anApplication('Meadow', { submittedAt: '2026-03-03T09:00:00Z' });
const brook = anApplication('Brook', { submittedAt: '2026-03-04T09:00:00Z' });

let assigned: Workspace | undefined;

/** Three applications assigned to two assessors; words wait to be decided. */
function aPanel(): Workspace {
  assigned ??= aPanelWith([orchard, meadow, brook], 2);
  return copyOf(assigned);
}

/** The same with every word decided. */
function readyToRelease(): Workspace {
  const workspace = aPanel();
  hideAll(workspace);
  withoutSpareRows(workspace);
  return workspace;
}

const packLetters = (workspace: Workspace): string[] =>
  letters(workspace).filter((letter) => letter.includes('reading pack'));

const release = (workspace: Workspace) => {
  for (let turn = 0; turn < 10; turn += 1) {
    const done = ask(workspace, 'releasePacks', {});
    if (done.finished) return done;
  }
  throw new Error('The release does not come to an end.');
};

const columnsOf = (workspace: Workspace, tab: string, headers: readonly string[]) =>
  seen(workspace, tab).map((row) => headers.map((header) => row[header]?.shown ?? ''));

describe('releasing reading packs', () => {
  it('waits until every word that may be a name is decided, and says how many are not and where', () => {
    const workspace = aPanel();
    const { open } = ask(workspace, 'getDoubts', {});

    expect(open).toBeGreaterThan(0);
    expect(reply(workspace, 'releasePacks', {}).message).toMatch(
      /^In tab "Blind reading", row \d+, column "Decision": \d+ words? that may be (?:a name|names) (?:is|are) not decided, in A-01/,
    );
    expect(packLetters(workspace)).toEqual([]);
  });

  it('makes a form and a document for each assessor, shares each with one address, and writes one letter', () => {
    const workspace = readyToRelease();
    const done = release(workspace);

    expect(done.problems).toEqual([]);
    expect(done.message).toBe('4 forms and documents are up to date, 2 letters sent.');
    expect(packLetters(workspace).sort()).toEqual([
      `${assessorAddress(1)}: BA-2026-1: your reading pack (X1)`,
      `${assessorAddress(2)}: BA-2026-1: your reading pack (X2)`,
    ]);
    expect(columnsOf(workspace, 'Reading packs', ['Assessor', 'Shared with']).sort()).toEqual([
      ['X1', assessorAddress(1)],
      ['X2', assessorAddress(2)],
    ]);
    expect(cellOf(workspace, 'Assessors', ['Code', 'X1'], 'Reading pack').value).toMatch(
      /docs\.google\.com\/document/,
    );
  });

  it('gives each application with its evidence, labels for organisations, the anchors, and a link to the form', () => {
    const workspace = readyToRelease();
    release(workspace);
    const text = textOf(workspace, 'reading pack X1');

    expect(text).toContain('Names, places and sizes of organisations were reduced');
    expect(text).toMatch(/A-01 · (?:English · )?One-to-one/);
    expect(text).toContain('Shared goal: A seed library in [town], kept by the growers of [lead]');
    expect(text).toContain('[partner 1] gains: Learns how seeds are kept.');
    expect(text).toContain('4000; Travel; [lead]');
    expect(text).toContain('Score A-01 in your form');
    expect(text).toMatch(/C\d: [\s\S]*\n0: /);
    expect(text).not.toMatch(/Orchard|Brod|Zenica|R-Orchard|founded|paid staff|rural/);
  });

  it('does nothing the second time, and neither letter nor document changes', () => {
    const workspace = readyToRelease();
    release(workspace);
    const before = seen(workspace, 'Reading packs');
    const done = release(workspace);

    expect(done.message).toBe('4 forms and documents are up to date, no letter was due.');
    expect(seen(workspace, 'Reading packs')).toEqual(before);
    expect(packLetters(workspace)).toHaveLength(2);
  });

  it('writes again only to whom something was given or taken away', () => {
    const workspace = readyToRelease();
    release(workspace);
    type(workspace, 'Assignments', ['Assessor', 'X2'], 'State', 'withdrawn');
    release(workspace);

    expect(packLetters(workspace).filter((letter) => letter.includes('X1'))).toHaveLength(1);
    expect(packLetters(workspace).at(-1)).toBe(
      `${assessorAddress(2)}: BA-2026-1: your reading pack has changed (X2)`,
    );
    const withdrawn = seen(workspace, 'Assignments').find(({ State }) => State?.shown === 'withdrawn');
    expect(textOf(workspace, 'reading pack X2')).not.toContain(`${withdrawn?.Application?.shown} ·`);
  });

  it('changes the documents and writes to nobody when only a decision about a word changed', () => {
    const workspace = readyToRelease();
    release(workspace);
    const word = String(seen(workspace, 'Blind reading')[0]?.Word?.shown);
    const [found] = columnsOf(workspace, 'Blind reading', ['As written'])[0] ?? [''];
    expect(textOf(workspace, 'reading pack X1')).not.toContain(found);
    type(workspace, 'Blind reading', ['Word', word], 'Decision', 'leave');
    release(workspace);

    expect(textOf(workspace, 'reading pack X1')).toContain(found);
    expect(packLetters(workspace)).toHaveLength(2);
  });

  it('empties the document of an assessor who is no longer active, and stops sharing it', () => {
    const workspace = readyToRelease();
    release(workspace);
    type(workspace, 'Assessors', ['Code', 'X2'], 'Active', 'no');
    release(workspace);

    expect(textOf(workspace, 'reading pack X2')).toContain('There is nothing to read here any more.');
    expect(cellOf(workspace, 'Reading packs', ['Assessor', 'X2'], 'Shared with').value ?? '').toBe('');
    const files = Object.values(workspace.state.files).filter(({ permissions }) =>
      permissions.some(({ emailAddress }) => emailAddress === assessorAddress(2)),
    );
    expect(files).toEqual([]);
  });

  it('takes back its own right to read alone, not what a person let somebody do', () => {
    const workspace = readyToRelease();
    release(workspace);
    const packOf = (state: typeof workspace.state) =>
      Object.values(state.files).find(({ name }) => name.includes('reading pack X2'));
    workspace.change((state) => {
      const given = packOf(state)?.permissions.find(
        ({ emailAddress }) => emailAddress === assessorAddress(2),
      );
      if (given) given.role = 'writer';
    });
    type(workspace, 'Assessors', ['Code', 'X2'], 'Active', 'no');
    release(workspace);

    expect(packOf(workspace.state)?.permissions).toContainEqual(
      expect.objectContaining({ emailAddress: assessorAddress(2), role: 'writer' }),
    );
  });

  it('shares with the new address when somebody has another one, and with the old one no longer', () => {
    const workspace = readyToRelease();
    release(workspace);
    type(workspace, 'Assessors', ['Code', 'X1'], 'E-mail', 'other@example.net');
    release(workspace);
    const readers = Object.values(workspace.state.files)
      .filter(({ name }) => name.includes('reading pack X1'))
      .flatMap(({ permissions }) => permissions.map(({ emailAddress }) => emailAddress));

    expect(readers).toContain('other@example.net');
    expect(readers).not.toContain(assessorAddress(1));
  });
});

describe('a release that Google ends at any of its calls', () => {
  it('ends the same when it is asked for again: each document once, each letter once', () => {
    const before = readyToRelease();
    // A form cut short is tested with the forms themselves.
    for (const assessor of ['X1', 'X2']) ask(before, 'makeAssessmentForm', { assessor });
    withoutSpareRows(before);
    const { undisturbed, calls, cut } = cutAtEachCall(before, release, { errors: false, every: 4 });
    const tabs = (workspace: Workspace) => [
      columnsOf(workspace, 'Reading packs', ['Assessor', 'Part', 'Applications', 'Shared with']),
      columnsOf(workspace, 'Blind reading', ['Word', 'Decision']),
    ];

    expect(calls).toBeGreaterThan(30);
    for (const { at, workspace } of cut) {
      release(workspace);
      const sent = packLetters(workspace);
      expect(new Set(sent).size, at).toBe(sent.length);
      for (const code of ['X1', 'X2']) {
        const mark = cellOf(workspace, 'Assessors', ['Code', code], 'Sent').value;
        expect(sent.some((letter) => letter.includes(`(${code})`)) || mark === 'being sent', at).toBe(true);
        expect(textOf(workspace, `reading pack ${code}`).replace(/\s+/g, ' '), at).toBe(
          textOf(undisturbed, `reading pack ${code}`).replace(/\s+/g, ' '),
        );
      }
      expect(
        tabs(workspace).map((tab) => [...tab].sort()),
        at,
      ).toEqual(tabs(undisturbed).map((tab) => [...tab].sort()));
    }
  }, 120_000);

  it('says of which letter nobody can tell whether it went out', () => {
    const workspace = readyToRelease();
    release(workspace);
    type(workspace, 'Assessors', ['Code', 'X1'], 'Sent', 'being sent');

    expect(release(workspace).problems.join()).toContain(
      'A run was cut short while the letter to X1 was being sent.',
    );
    expect(packLetters(workspace)).toHaveLength(2);
  });
});

describe('deciding about words', () => {
  it('keeps who decided what and when, and asks about none of them again', () => {
    const workspace = aPanel();
    const { doubts } = ask(workspace, 'getDoubts', {});
    const [first, ...others] = doubts.map(({ word }) => word);
    ask(workspace, 'decideDoubts', { decisions: [{ word: first ?? '', decision: 'leave' }] });

    expect(ask(workspace, 'getDoubts', {}).doubts.map(({ word }) => word)).toEqual(others);
    const row = seen(workspace, 'Blind reading').find(({ Word }) => Word?.shown === first);
    expect([row?.Decision?.shown, row?.By?.shown]).toEqual(['leave', 'office@example.org']);
    expect(row?.When?.shown).not.toBe('');
  });

  it('counts what the office typed, and names what it typed that says neither', () => {
    const workspace = readyToRelease();
    const word = String(seen(workspace, 'Blind reading')[0]?.Word?.shown);
    type(workspace, 'Blind reading', ['Word', word], 'Decision', 'perhaps');

    expect(reply(workspace, 'releasePacks', {}).message).toContain('"perhaps" is no decision.');
  });
});

describe('names that return', () => {
  it('are recorded for each assessor once, in the tab and in the Log', () => {
    const workspace = readyToRelease();
    ask(workspace, 'returnNames', { assessors: ['X1'] });
    const first = cellOf(workspace, 'Assessors', ['Code', 'X1'], 'Names since').value;
    const { message } = ask(workspace, 'returnNames', { assessors: [] });

    expect(message).toBe('Names have returned for X2: what they score from now on counts as named.');
    expect(cellOf(workspace, 'Assessors', ['Code', 'X1'], 'Names since').value).toBe(first);
    expect(
      seen(workspace, 'Log')
        .filter(({ What }) => What?.shown === 'names returned')
        .map(({ About }) => About?.shown),
    ).toEqual(['X1', 'X2']);
    expect(reply(workspace, 'returnNames', { assessors: [] }).message).toContain('already');
  });
});
