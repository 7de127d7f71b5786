import { describe, expect, it } from 'vitest';
import { ask } from '../../../src/local/commands/demo/steps/office.ts';
import { anApplication, anOpenCall, apply, aSetUpCall, reply } from '../a-call.ts';
import { cutAtEachCall } from '../cut-short.ts';
import { onlyDocument, textOf } from '../documents.ts';
import { cellOf, cellsOf, seen, tabNames, type } from '../tabs.ts';

const approval = { by: 'Country team', on: '2026-02-18', procedure: 'Team meeting, minutes of 18 February' };

describe('approving and publishing criteria', () => {
  it('records the approval, and publishes a document that anybody can read before the first application', () => {
    const workspace = anOpenCall();
    expect(ask(workspace, 'getCriteria', {})).toMatchObject({ state: 'draft', precedes: null, advice: [] });

    ask(workspace, 'approveCriteria', approval);
    ask(workspace, 'publishCriteria', {});
    apply(workspace, anApplication());

    expect(ask(workspace, 'getCriteria', {})).toMatchObject({
      state: 'published',
      version: 1,
      precedes: true,
    });
    expect(cellOf(workspace, 'Criteria versions', ['Version', '1'], 'Approved by').value).toBe(
      'Country team',
    );
    const document = onlyDocument(workspace, 'Criteria of');
    expect(textOf(workspace, 'Criteria of')).toContain('C1: 10 of 100 points');
    expect(workspace.state.files[document.id]?.permissions).toContainEqual(
      expect.objectContaining({ type: 'anyone', role: 'reader' }),
    );
  });

  it('wants a new version when a criterion is changed afterwards, and keeps the first', () => {
    const workspace = aSetUpCall();
    ask(workspace, 'approveCriteria', approval);
    ask(workspace, 'publishCriteria', {});
    type(workspace, 'Criteria', ['Code', 'C1'], 'Criterion', 'The partners learn from each other and go on.');

    expect(ask(workspace, 'getCriteria', {})).toMatchObject({ state: 'draft', changed: true, version: 1 });
    ask(workspace, 'approveCriteria', approval);
    ask(workspace, 'publishCriteria', {});

    expect(ask(workspace, 'getCriteria', {})).toMatchObject({
      state: 'published',
      version: 2,
      changed: false,
    });
    expect(textOf(workspace, 'version 1')).not.toContain('and go on');
    expect(textOf(workspace, 'version 2')).toContain('and go on');
  });

  it('publishes nothing that nobody approved, and writes nothing then', () => {
    const workspace = aSetUpCall();
    const before = cellsOf(workspace);

    expect(reply(workspace, 'publishCriteria', {})).toMatchObject({
      ok: false,
      message: expect.stringContaining('The criteria are not approved as they are now.'),
    });
    expect(cellsOf(workspace)).toEqual(before);
    expect(tabNames(workspace)).not.toContain('Criteria versions');
  });

  it('is published once, also when it was cut short anywhere and pressed again', () => {
    const before = aSetUpCall();
    ask(before, 'approveCriteria', approval);
    const { undisturbed, cut } = cutAtEachCall(
      before,
      (workspace) => reply(workspace, 'publishCriteria', {}),
      { every: 17 },
    );
    const wanted = seen(undisturbed, 'Criteria versions');

    for (const { workspace } of cut) {
      reply(workspace, 'publishCriteria', {});
      onlyDocument(workspace, 'Criteria of');
      expect(seen(workspace, 'Criteria versions')).toEqual(wanted);
    }
  });
});
