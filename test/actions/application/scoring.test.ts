import { describe, expect, it } from 'vitest';
import { ask } from '../../../src/local/commands/demo/steps/office.ts';
import { cellAt } from '../../../src/local/sheets/cells/stored-cell.ts';
import type { Workspace } from '../../../src/local/workspace/workspace.ts';
import { anApplication, anOpenCall, apply, copyOf, say } from '../a-call.ts';
import {
  applicationSeen,
  applicationsSeen,
  cellOf,
  cellsOf,
  columnOf,
  seen,
  sheetOf,
  type,
} from '../tabs.ts';

let kept: Workspace | undefined;

/** Two applications; the second began to cooperate later, so its evidence is thinner. */
function scored(): Workspace {
  if (!kept) {
    kept = anOpenCall();
    apply(
      kept,
      anApplication('Orchard'),
      anApplication('Meadow', {
        previousCooperation: {
          path: 'track-record',
          sinceYear: 2025,
          jointActivities: 'One seed day.',
          quality: 'Open.',
        },
      }),
    );
  }
  return copyOf(kept);
}

/** Headers of the cells that differ, in value or note, in the row of an application. */
function changed(
  before: ReturnType<typeof applicationsSeen>,
  after: ReturnType<typeof applicationsSeen>,
  code: string,
): string[] {
  const [one = {}, other = {}] = [before[code], after[code]];
  return Object.keys({ ...one, ...other })
    .filter((header) => one[header] !== other[header])
    .sort();
}

const assess = (workspace: Workspace, code: string, criterion: string, text: string) =>
  type(workspace, 'Applications', ['Code', code], `${criterion} assessed`, text);

/** Everything people score, typed into the cells. */
function assessAll(workspace: Workspace, code: string, score = '3'): void {
  for (const { code: criterion, scoredBy } of ask(workspace, 'getApplication', { code }).scores)
    if (scoredBy !== 'evidence') assess(workspace, code, criterion, score);
}

describe('Score again', () => {
  it('without any change changes no cell', () => {
    const workspace = scored();
    say(workspace, 'Score again');
    const before = cellsOf(workspace);
    say(workspace, 'Score again');

    expect(cellsOf(workspace)).toEqual(before);
  });

  it('after two weights were changed, changes total, attainable and percent and nothing else', () => {
    const workspace = scored();
    const before = applicationsSeen(workspace);
    const weight = (code: string) => Number(cellOf(workspace, 'Criteria', ['Code', code], 'Weight').value);
    const [c2, c5] = [weight('C2'), weight('C5')];
    type(workspace, 'Criteria', ['Code', 'C2'], 'Weight', String(c2 - 5));
    type(workspace, 'Criteria', ['Code', 'C5'], 'Weight', String(c5 + 5));
    say(workspace, 'Score again');
    const after = applicationsSeen(workspace);

    expect(changed(before, after, 'A-01')).toEqual(['% of attainable', 'Attainable', 'Total']);
  });

  it('after one weight was changed alone, names the column and changes nothing', () => {
    const workspace = scored();
    type(workspace, 'Criteria', ['Code', 'C2'], 'Weight', '1');
    const before = cellsOf(workspace);

    expect(say(workspace, 'Score again')).toMatch(/^Nothing was changed\nIn tab "Criteria".*column "Weight"/);
    expect(cellsOf(workspace)).toEqual(before);
  });

  it('after a rule was changed, changes the evidence of that criterion and what follows from it', () => {
    const workspace = scored();
    const before = applicationsSeen(workspace);
    type(workspace, 'Criteria', ['Code', 'C7'], 'Evidence rule', '100 % answered: continuation.how');
    say(workspace, 'Score again');
    const after = applicationsSeen(workspace);

    expect(changed(before, after, 'A-01')).toEqual([
      '% of attainable',
      'C7 evidence',
      'Completeness',
      'Total',
    ]);
    expect(after['A-01']?.['C7 evidence']).toMatch(/^100\.0 \(.*answered: 1 of 1 → 100 %/);
  });

  it('explains in notes how evidence and percent come about', () => {
    const notes = seen(scored(), 'Applications')[0];

    expect(notes?.['C2 evidence']?.note).toContain(
      'years since start year: 2026 − 2021 = 5 → 100 %; × 40 % = 40',
    );
    expect(notes?.['% of attainable']?.note).toMatch(/Together [\d.]+ of [\d.]+ points = [\d.]+ %/);
  });
});

describe('scores people type', () => {
  it.each([
    ['4', 4],
    ['3.5', 3.5],
    ['0', 0],
    ['n/a', 'n/a'],
  ])('%s stays as typed and counts', (text, value) => {
    const workspace = scored();
    assess(workspace, 'A-01', 'C2', text);
    say(workspace, 'Score again');
    say(workspace, 'Sync now');

    expect(cellOf(workspace, 'Applications', ['Code', 'A-01'], 'C2 assessed').value).toBe(value);
    const score = ask(workspace, 'getApplication', { code: 'A-01' }).scores.find(({ code }) => code === 'C2');
    expect(score?.assessed).toBe(value);
  });

  it.each(['6', '-1', '3.3', 'good', '1/2'])('%s is named by its cell, and nothing is written', (text) => {
    const workspace = scored();
    assess(workspace, 'A-02', 'C2', text);
    const before = cellsOf(workspace);

    expect(say(workspace, 'Score again')).toMatch(
      /^Nothing was changed\nIn tab "Applications", row 3, column "C2 assessed": .* is not a score/,
    );
    expect(cellsOf(workspace)).toEqual(before);
  });

  it('set in the sidebar are the cell’s, as if typed there', () => {
    const workspace = scored();
    ask(workspace, 'setAssessed', { code: 'A-01', criterion: 'C2', value: 2.5 });

    expect(cellOf(workspace, 'Applications', ['Code', 'A-01'], 'C2 assessed').value).toBe(2.5);
  });

  it('are shown as not typed yet while they cannot be read, so that they can be looked at and mended in the sidebar', () => {
    const workspace = scored();
    assess(workspace, 'A-01', 'C2', 'very good');

    const { scores } = ask(workspace, 'getApplication', { code: 'A-01' });

    expect(scores.find(({ code }) => code === 'C2')?.assessed).toBeNull();

    ask(workspace, 'setAssessed', { code: 'A-01', criterion: 'C2', value: 4 });
    expect(cellOf(workspace, 'Applications', ['Code', 'A-01'], 'C2 assessed').value).toBe(4);
  });

  it('set in the sidebar while another cell holds rubbish are refused by naming that cell, and not half-written', () => {
    const workspace = scored();
    assess(workspace, 'A-02', 'C2', 'good');
    const before = cellsOf(workspace);

    expect(() => ask(workspace, 'setAssessed', { code: 'A-01', criterion: 'C3', value: 4 })).toThrow(
      'row 3, column "C2 assessed"',
    );
    expect(cellsOf(workspace)).toEqual(before);
  });
});

describe('an application that is not scored in full', () => {
  it('has no rank among those that are, and says what is missing', () => {
    const workspace = scored();
    assessAll(workspace, 'A-01');
    say(workspace, 'Score again');

    expect(applicationSeen(workspace, 'A-01')).toMatchObject({ Rank: '1', 'Scored in full': 'yes' });
    expect(applicationSeen(workspace, 'A-02').Rank).toBeUndefined();
    expect(applicationSeen(workspace, 'A-02')['Scored in full']).toMatch(/^still to assess: C1/);
  });

  it('is ranked with the others when it is scored in full', () => {
    const workspace = scored();
    assessAll(workspace, 'A-01', '2');
    assessAll(workspace, 'A-02', '5');
    say(workspace, 'Score again');

    expect(applicationSeen(workspace, 'A-02').Rank).toBe('1');
    expect(applicationSeen(workspace, 'A-01').Rank).toBe('2');
  });
});

describe('applications below the last row of the tab', () => {
  /** More responses than the Applications tab has rows for. */
  function crowded(): Workspace {
    const workspace = anOpenCall();
    sheetOf(workspace, 'Applications').maxRows = 2;
    apply(workspace, anApplication('Orchard'), anApplication('Meadow'));
    return workspace;
  }

  it('get rows formatted like the others, not like the headers', () => {
    const sheet = sheetOf(crowded(), 'Applications');
    const response = columnOf(sheet, 'Response');

    expect(cellAt(sheet, 3, response)).toMatchObject({ format: '@' });
    expect(cellAt(sheet, 3, response).fontWeight).toBeUndefined();
  });

  it('stay as they are when they are scored again', () => {
    const workspace = crowded();
    const before = [cellsOf(workspace), seen(workspace, 'Log')];
    say(workspace, 'Score again');

    expect([cellsOf(workspace), seen(workspace, 'Log')]).toEqual(before);
  });
});
