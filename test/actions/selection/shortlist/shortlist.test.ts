import { describe, expect, it } from 'vitest';
import { ask } from '../../../../src/local/commands/demo/steps/office.ts';
import { anOpenCall, apply, copyOf, everyExample, withoutSpareRows } from '../../a-call.ts';
import { cellsOf, seen, type } from '../../tabs.ts';

function thirtySix() {
  const workspace = anOpenCall();
  workspace.events = 'lost';
  apply(workspace, ...everyExample);
  workspace.events = 'once';
  type(workspace, 'Settings', ['Setting', 'Reserved places'], 'Value', 'rural 1; network 1');
  type(workspace, 'Settings', ['Setting', 'Whom the call is for'], 'Value', 'rural 5; mentoring');
  workspace.run('syncNow');
  withoutSpareRows(workspace);
  return workspace;
}

const all = thirtySix();
const logged = (workspace: typeof all, what: string) =>
  seen(workspace, 'Log')
    .filter((row) => JSON.stringify(row).includes(`"${what}"`))
    .map((row) => JSON.stringify(row));

describe('the shortlist of 36 applications', () => {
  const way = { by: 'places', value: 8 } as const;

  it('is drawn by the number of places, with reserved places inside it, and writes nothing', () => {
    const before = cellsOf(all);
    const { proposal, line, lineText } = ask(all, 'proposeShortlist', { way });
    const chosen = proposal.filter(({ status }) => status === 'shortlist');

    expect(chosen.length).toBeLessThanOrEqual(8);
    expect(lineText).toBe('8 places');
    expect(chosen.filter(({ reserved }) => reserved !== '').length).toBeGreaterThan(0);
    for (const { reserved, rank, reason } of chosen) {
      if (reserved === '') expect(rank).toBeLessThanOrEqual(line.afterRank ?? 0);
      else expect(reason).toContain(`Reserved place (${reserved})`);
    }
    expect(cellsOf(all)).toEqual(before);
  });

  it('keeps money and expert days together inside the envelope when it is drawn by that', () => {
    const { envelope } = ask(all, 'proposeShortlist', { way: { by: 'envelope', value: null } });

    expect(envelope.money.available).not.toBeNull();
    expect(envelope.money.shortlisted).toBeLessThanOrEqual(envelope.money.available ?? 0);
    expect(envelope.days.shortlisted).toBeLessThanOrEqual(envelope.days.available ?? Number.MAX_VALUE);
  });

  it('logs the line, reserved places and overrides openly when it is applied', () => {
    const workspace = copyOf(all);
    const { proposal, rest } = ask(workspace, 'proposeShortlist', { way });
    const reserved = proposal.filter((entry) => entry.reserved !== '');
    const last = proposal[proposal.length - 1]?.code ?? '';
    const decisions = proposal.map(({ code, status, reason }) =>
      code === last
        ? { code, status: 'shortlist' as const, reason: 'The only one in its valley.' }
        : { code, status, reason },
    );
    ask(workspace, 'applyShortlist', { decisions, way, rest });

    expect(logged(workspace, 'shortlist line').join()).toContain('Drawn by 8 places');
    for (const { code } of reserved)
      expect(logged(workspace, 'reserved place').join()).toContain(`"${code}"`);
    expect(logged(workspace, 'override').join()).toContain('The only one in its valley.');
  });

  it('refuses what nobody looked at when it would be decided otherwise now', () => {
    expect(() =>
      ask(all, 'applyShortlist', {
        decisions: [{ code: 'A-01', status: 'reserve', reason: 'Waits.' }],
        way,
        rest: [{ status: 'selected', codes: ['A-02'] }],
      }),
    ).toThrow(/would be decided otherwise now/);
  });
});

describe('the portfolio of 36 applications', () => {
  it('accounts for all of them and compares with whom the call is for', () => {
    const { all: counts, groups } = ask(all, 'getPortfolio', {});
    const rows = groups.find(({ title }) => title === 'Rural or urban')?.rows ?? [];

    expect(counts.applied).toBe(everyExample.length);
    expect(rows.reduce((sum, row) => sum + row.counts.applied, 0)).toBe(everyExample.length);
    expect(rows[0]?.target).toEqual({ number: 5 });
  });

  it('holds no name of an applicant', () => {
    const text = JSON.stringify(ask(all, 'getPortfolio', {}));

    for (const { organisations } of everyExample)
      for (const { name } of organisations) expect(text).not.toContain(name);
  });
});
