import { beforeAll, describe, expect, it } from 'vitest';
import { readOwnForm } from '../../../../src/local/commands/demo/given/read-own-form.ts';
import { press, rowsShown, tabNamed } from '../../../../src/local/commands/demo/steps/office.ts';
import { playOwnForm } from '../../../../src/local/commands/demo/story/play-own-form.ts';
import type { Story } from '../../../../src/local/commands/demo/story/story.ts';
import type { Workspace } from '../../../../src/local/workspace/workspace.ts';
import { aNewSpreadsheet, builtBundle, ownFormFiles } from './a-demo.ts';

const variants = [
  { csv: 'responses.sheet-export.csv', variant: 'sheet export', until: 'reported' },
  { csv: 'responses.forms-download.csv', variant: 'forms download', until: 'shortlisted' },
] as const;

describe.each(variants)('the $variant of an office with its own form', ({ csv, variant, until }) => {
  const told: string[] = [];
  let workspace: Workspace;
  let story: Story;

  beforeAll(async () => {
    const own = readOwnForm(...ownFormFiles(csv));
    expect(own).toMatchObject({ variant, responses: 22 });
    workspace = aNewSpreadsheet(await builtBundle());
    story = playOwnForm(workspace, own, { until, tell: (line) => told.push(line) });
  }, 120_000);

  /** The applications, first response first. */
  const rows = () => rowsShown(workspace, 'Applications').filter(({ Code }) => Code);
  const flagsOf = (response: number): string[] => (rows()[response - 1]?.Flags ?? '').split('\n');

  it('takes in all 22 responses, each once', () => {
    expect(story.received.map(({ code }) => code)).toEqual(
      Array.from({ length: 22 }, (_, index) => `A-${String(index + 1).padStart(2, '0')}`),
    );
    expect(workspace.executions.filter(({ error }) => error !== undefined)).toEqual([]);
  });

  it('tells the three organisations of a response apart by position', () => {
    const second = rows()[1];

    expect(second?.Organisations).toBe('3');
    expect(new Set([second?.Lead, ...(second?.Partners ?? '').split('\n')]).size).toBe(3);
    expect(rows()[5]?.Organisations).toBe('5');
  });

  it('prints what each question gives, and that every criterion has evidence', () => {
    expect(told).toEqual(
      expect.arrayContaining([
        expect.stringContaining(
          'Follow-up in one text  <-  What will you do together after these activities?',
        ),
        expect.stringContaining('Your organisation: name  <-  Name of organisation / Naziv organizacije'),
        expect.stringContaining('Every criterion has evidence.'),
      ]),
    );
  });

  it.each([
    [1, 'supported'],
    [3, 'not supported'],
    [7, 'not supported'],
    [8, 'supported'],
    [9, 'supported'],
    [13, 'supported'],
  ])('finds the kind of response %i %s', (response, kind) => {
    expect(rows()[response - 1]?.['Kind of cooperation']).toBe(kind);
  });

  it.each([
    [10, 'Sent more than once'],
    [11, 'Sent more than once'],
    [10, 'Not confirmed'],
    [13, 'Amounts do not add up'],
    [16, 'Amount unclear'],
    [18, 'Over the ceiling'],
  ])('flags response %i as "%s"', (response, flag) => {
    expect(flagsOf(response)).toContain(flag);
  });

  it.each([
    [2, 'Amounts do not add up'],
    [4, 'Only receives'],
    [4, 'Not confirmed'],
    [9, 'Over the ceiling'],
  ])('does not flag response %i as "%s"', (response, flag) => {
    expect(flagsOf(response)).not.toContain(flag);
  });

  it('converts amounts in KM', () => {
    expect(rows()[0]?.Requested).toBe('6,900.00');
    expect(rows()[1]?.Requested).toBe('7,771.64');
    expect(rows()[17]?.Requested).toBe('17,895.22');
  });

  it('writes to nobody about applications that came before the add-on', () => {
    expect(workspace.outbox.filter(({ subject }) => subject.includes('has arrived'))).toEqual([]);
  });

  it('changes nothing when Sync now is pressed again', () => {
    const before = JSON.stringify(tabNamed(workspace, 'Applications')?.rows);

    press(workspace, 'Sync now');

    expect(JSON.stringify(tabNamed(workspace, 'Applications')?.rows)).toBe(before);
  });

  it('plays on as far as it was told to', () => {
    expect(story.shortlisted.length).toBeGreaterThan(2);
    expect(story.selected.length > 2).toBe(until === 'reported');
    expect(story.projects.map(({ reports }) => reports.length)).toEqual(story.selected.map(() => 2));
  });
});
