import { describe, expect, it } from 'vitest';
import { ask } from '../../../src/local/commands/demo/steps/office.ts';
import { copyOf, reply } from '../a-call.ts';
import { cutAtEachCall } from '../cut-short.ts';
import { textOf } from '../documents.ts';
import { seen, type } from '../tabs.ts';
import { aDecidedCall, aSealedCall, record } from './a-decision.ts';

describe('sealing a decision', () => {
  it('names everything that is missing, in the record and by application', () => {
    const workspace = aDecidedCall();
    type(workspace, 'Applications', ['Code', 'A-02'], 'Status', 'shortlist');
    type(workspace, 'Applications', ['Code', 'A-03'], 'Reason', '');
    ask(workspace, 'saveDecision', { ...record, body: '', date: '', members: [], conflicts: null });

    const { message = '' } = reply(workspace, 'sealDecision', {});

    expect(message).toContain('It is not said who decides.');
    expect(message).toContain('The day of the decision is missing.');
    expect(message).toContain('No member is named.');
    expect(message).toContain('have not declared conflicts');
    expect(message).toContain('A-02 is still on the shortlist.');
    expect(message).toContain('A-03: The status "not selected" needs a reason.');
    expect(ask(workspace, 'getDecision', {}).seals).toEqual([]);
  });

  it('wants somebody without a tie for every application', () => {
    const workspace = aDecidedCall();
    ask(workspace, 'saveDecision', { ...record, members: ['Member 2'] });

    expect(reply(workspace, 'sealDecision', {}).message).toContain('Every member abstains from A-02.');
  });

  it('keeps the ranking as it is, with scores, decisions and reasons', () => {
    const workspace = aSealedCall();
    const [seal] = ask(workspace, 'getDecision', {}).seals;

    expect(seal).toMatchObject({ number: 1, body: 'Selection committee', date: '2026-05-04', stands: true });
    expect(seal?.check).toEqual([`Unchanged since ${seal?.sealedAt}.`]);
    expect(seal?.conflicts).toEqual(['Member 2 abstained from A-02: sits on the board of the partner']);
    const rows = seen(workspace, 'Sealed ranking');
    expect(rows.map((row) => [row.Application?.shown, row.Status?.shown])).toEqual([
      ['A-01', 'selected'],
      ['A-02', 'reserve'],
      ['A-03', 'not selected'],
    ]);
    expect(rows[0]?.Scores?.shown).toContain('C2: 100 % (evidence 100 %)');
    expect(seen(workspace, 'Log').at(-1)?.After?.shown).toBe(`mark ${seal?.mark}`);
  });

  it.each([
    [
      'Applications',
      'Code',
      'Status',
      'selected',
      'A-02, decision: reserve when it was sealed, selected now.',
    ],
    [
      'Applications',
      'Code',
      'Reason',
      'Other.',
      'A-02, reason: Second in rank; the envelope ends here. when it was',
    ],
    ['Applications', 'Code', 'Rank', '9', 'A-02, rank: '],
    ['Sealed ranking', 'Application', 'Status', 'selected', 'A-02: its row on the sealed copy was changed.'],
    [
      'Sealed ranking',
      'Application',
      'Rank',
      '9',
      'The sealed copy or its record was changed after it was sealed',
    ],
  ])('shows a later edit on the tab %s, found by %s, of %s', (tab, header, column, text, line) => {
    const workspace = copyOf(sealed);
    type(workspace, tab, [header, 'A-02'], column, text);
    const [seal] = ask(workspace, 'getDecision', {}).seals;

    expect(seal?.stands).toBe(false);
    expect(seal?.check.join('\n')).toContain(line);
  });

  it('shows that the record was changed', () => {
    const workspace = copyOf(sealed);
    type(workspace, 'Decisions', ['Decided by', 'Selection committee'], 'Members', 'Somebody else');

    expect(ask(workspace, 'getDecision', {}).seals[0]?.check[0]).toContain('the mark does not fit');
  });

  it('changes a sealed decision only with a new reason, and keeps both seals', () => {
    const workspace = copyOf(sealed);
    const change = {
      code: 'A-02',
      status: 'selected' as const,
      reason: 'Second in rank; the envelope ends here.',
    };
    expect(reply(workspace, 'setStatus', change).message).toContain('The decision is sealed.');

    ask(workspace, 'setStatus', { ...change, reason: 'Another donor covers A-01 in part.' });
    ask(workspace, 'saveDecision', { ...record, date: '2026-05-11' });
    expect(reply(workspace, 'sealDecision', {}).message).toContain(
      'It is not said why the decision is amended.',
    );
    ask(workspace, 'saveDecision', { ...record, date: '2026-05-11', why: 'Means became free.' });
    ask(workspace, 'sealDecision', {});

    const { seals, number } = ask(workspace, 'getDecision', {});
    expect(seals.map((seal) => [seal.number, seal.stands])).toEqual([
      [1, true],
      [2, true],
    ]);
    expect(seals[0]?.check[0]).toContain('is as it was sealed');
    expect(number).toBe(3);
    expect(seen(workspace, 'Sealed ranking')).toHaveLength(6);
  });

  it('is the same when it was cut short anywhere and is sealed again', () => {
    const before = aDecidedCall();
    ask(before, 'saveDecision', record);
    const { cut } = cutAtEachCall(before, (on) => ask(on, 'sealDecision', {}), { every: 3 });

    for (const { at, workspace } of cut) {
      reply(workspace, 'sealDecision', {});
      const { seals } = ask(workspace, 'getDecision', {});
      expect(
        seals.map(({ stands }) => stands),
        at,
      ).toEqual([true]);
      expect(seen(workspace, 'Sealed ranking'), at).toHaveLength(3);
    }
  }, 60_000);
});

const sealed = aSealedCall();

describe('the internal report of a sealed decision', () => {
  it('says who decided, which conflicts were declared, and whether the seal stands', () => {
    const workspace = copyOf(sealed);
    ask(workspace, 'createInternalReport', { code: 'A-01' });
    const text = textOf(workspace, 'nternal report');

    expect(text).toContain('Decided by Selection committee on 4 May 2026. Members: Member 1, Member 2.');
    expect(text).toContain('Member 2 abstained from A-02: sits on the board of the partner');
    expect(text).toMatch(/Sealed on .+, mark [0-9a-f]{16}\. Unchanged since/);
    expect(text).toContain(
      'Order of the tie-break: more-than-two-organisations, rural, lower-amount, earlier.',
    );
    expect(text).toContain('no answer yet: who approved the criteria');
  });
});
