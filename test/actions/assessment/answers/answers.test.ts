import { describe, expect, it } from 'vitest';
import { send } from '../../../../src/local/commands/demo/form/send.ts';
import { ask, typeSettings } from '../../../../src/local/commands/demo/steps/office.ts';
import { passTime } from '../../../../src/local/commands/demo/steps/pass-time.ts';
import { isQuestion } from '../../../../src/local/forms/questions/item-state.ts';
import type { Workspace } from '../../../../src/local/workspace/workspace.ts';
import { reply, say } from '../../a-call.ts';
import { cutAtEachCall } from '../../cut-short.ts';
import {
  applicationsSeen,
  cellOf,
  letters,
  responsesTabOf,
  seen,
  tabNames,
  type,
  typeAt,
} from '../../tabs.ts';
import { answerForm, aPanelWithForms, assessorsOf, formOf } from './an-answer.ts';

const both = (workspace: Workspace): [string, string] => {
  const [one = '', other = ''] = assessorsOf(workspace, 'A-01');
  return [one, other];
};

const titlesOf = (workspace: Workspace, assessor: string) =>
  formOf(workspace, assessor)
    .items.filter(isQuestion)
    .map(({ title }) => title);

describe('the form of an assessor', () => {
  it('asks for the application by code, and for score, reason and confidence of what people score', () => {
    const workspace = aPanelWithForms();
    const titles = titlesOf(workspace, 'X1');

    expect(formOf(workspace, 'X1').title).toBe('BA-2026-1 assessment, X1');
    expect(titles[0]).toBe('Application');
    expect(titles.slice(1).map((title) => title.replace(/: .*/, ' score'))).toEqual(
      [...new Set(titles.slice(1).map((title) => title.slice(0, 2)))].flatMap((code) => [
        `${code} score`,
        `${code} reason`,
        `${code} confidence`,
      ]),
    );
  });

  it('names nobody, and its answers stay out of sight', () => {
    const workspace = aPanelWithForms();
    const text = JSON.stringify(formOf(workspace, 'X1'));

    expect(text).not.toMatch(/Orchard|Meadow|Brook|Hill|Brod|Zenica/);
    expect(responsesTabOf(workspace, formOf(workspace, 'X1').id).hidden).toBe(true);
  });

  it('offers what is assigned, and follows a change of the assignment', () => {
    const workspace = aPanelWithForms();
    const [one] = both(workspace);
    const offered = () => {
      const [first] = formOf(workspace, one).items;
      return first && 'choices' in first ? first.choices.map(({ value }) => value) : [];
    };
    expect(offered()).toContain('A-01');
    const row = seen(workspace, 'Assignments').findIndex(
      (each) => each.Application?.shown === 'A-01' && each.Assessor?.shown === one,
    );
    typeAt(workspace, 'Assignments', row + 2, 3, 'withdrawn');
    say(workspace, 'Sync now');

    expect(offered()).not.toContain('A-01');
  });

  it('is made once, however often it is asked for', () => {
    const workspace = aPanelWithForms();
    const forms = Object.keys(workspace.state.forms).length;
    ask(workspace, 'makeAssessmentForm', { assessor: 'X1' });

    expect(Object.keys(workspace.state.forms)).toHaveLength(forms);
  });

  it('is refused to somebody with nothing to assess', () => {
    expect(reply(aPanelWithForms(), 'makeAssessmentForm', { assessor: 'X9' }).message).toContain(
      'There is no assessor X9.',
    );
  });
});

describe('answers of assessors', () => {
  it('show nothing before all assessors of an application are in, only counts', () => {
    const workspace = aPanelWithForms();
    const [one] = both(workspace);
    answerForm(workspace, one, 'A-01', { score: '4' });

    expect(tabNames(workspace)).not.toContain('Assessments');
    expect(
      Object.keys(applicationsSeen(workspace)['A-01'] ?? {}).filter((header) => header.endsWith('assessors')),
    ).toEqual([]);
    expect(cellOf(workspace, 'Assessors', ['Code', one], 'Answered').value).toMatch(/^1 of \d$/);
    expect(ask(workspace, 'getAssessmentProgress', {}).complete).toBe(0);
  });

  it('count by their mean once all are in, and make the application complete', () => {
    const workspace = aPanelWithForms();
    const [one, other] = both(workspace);
    answerForm(workspace, one, 'A-01', { score: '4' });
    answerForm(workspace, other, 'A-01', { score: (code) => (code === 'C1' ? 'cannot judge' : '1') });
    const row = applicationsSeen(workspace)['A-01'] ?? {};
    const means = Object.entries(row).filter(([header]) => header.endsWith(' assessors'));

    expect(means.length).toBeGreaterThan(1);
    for (const [header, cell] of means)
      expect(cell).toBe(
        header === 'C1 assessors'
          ? `4.00 (${one}: 4\n${other}: cannot judge\nMean of 1: 4)`
          : `2.50 (${one}: 4\n${other}: 1\nMean of 2: 2.5)`,
      );
    expect(row['Scored in full']).toBe('yes');
    expect(seen(workspace, 'Assessments')).toHaveLength(2 * means.length);
  });

  it('leave what the office typed official', () => {
    const workspace = aPanelWithForms();
    const [one, other] = both(workspace);
    const code = titlesOf(workspace, one)[1]?.slice(0, 2) ?? '';
    type(workspace, 'Applications', ['Code', 'A-01'], `${code} assessed`, '5');
    for (const assessor of [one, other]) answerForm(workspace, assessor, 'A-01', { score: '1' });
    const { scores } = ask(workspace, 'getApplication', { code: 'A-01' });

    expect(scores.find((score) => score.code === code)?.assessed).toBe(5);
    expect(scores.find((score) => score.code === code)?.note).toContain('Counted: 5, typed by the office.');
  });

  it('given again take the place of the earlier ones, which stay in the Log', () => {
    const workspace = aPanelWithForms();
    const [one, other] = both(workspace);
    answerForm(workspace, one, 'A-01', { score: '1', reason: 'First thought.' });
    answerForm(workspace, other, 'A-01', { score: '3' });
    passTime(workspace, new Date(Date.parse(workspace.clock.now) + 60_000));
    answerForm(workspace, one, 'A-01', { score: '5', reason: 'Second thought.' });
    say(workspace, 'Sync now');
    const again = seen(workspace, 'Log').filter((row) => row.What?.shown === 'assessment answered again');

    expect(again).toHaveLength(1);
    expect(again[0]?.Before?.shown).toContain('1: First thought.');
    expect(
      seen(workspace, 'Assessments')
        .filter((row) => row.Assessor?.shown === one)
        .map((row) => row.Score?.shown),
    ).toEqual(expect.arrayContaining(['5']));
    expect(seen(workspace, 'Assessments').some((row) => row.Score?.shown === '1')).toBe(false);
  });

  it('about what is not assigned are named and count nowhere', () => {
    const workspace = aPanelWithForms();
    const [one, other] = both(workspace);
    for (const assessor of [one, other]) answerForm(workspace, assessor, 'A-01', { score: '2' });
    const row = seen(workspace, 'Assignments').length + 2;
    for (const [column, text] of [one, 'A-01', 'conflict'].entries())
      typeAt(workspace, 'Assignments', row, column + 1, text);

    expect(say(workspace, 'Sync now')).toContain(
      `${one} scored A-01, which is not assigned to them, or has a conflict with them.`,
    );
    expect(JSON.stringify(applicationsSeen(workspace)['A-01'])).not.toContain(`${one}: 2`);
  });

  it.each(['=HYPERLINK("https://example.org")', '<img src=x onerror=alert(1)>', '$& \\1 (a+)+$', '+1-2'])(
    'keep the reason %s as it was typed',
    (reason) => {
      const workspace = aPanelWithForms();
      for (const assessor of both(workspace)) answerForm(workspace, assessor, 'A-01', { reason });
      const cells = seen(workspace, 'Assessments').map((row) => row.Reason);

      expect(cells.length).toBeGreaterThan(0);
      for (const cell of cells) expect([cell?.shown, cell?.formula]).toEqual([reason, '']);
    },
  );

  it('that somebody of the office typed from paper count, and are never changed', () => {
    const workspace = aPanelWithForms();
    const [one, other] = both(workspace);
    for (const code of ['A-01']) for (const assessor of [one, other]) answerForm(workspace, assessor, code);
    const before = seen(workspace, 'Assessments').length;
    for (const [column, text] of ['X9', 'A-09', 'C1', '4', 'On paper.'].entries())
      typeAt(workspace, 'Assessments', before + 2, column + 1, text);
    say(workspace, 'Sync now');

    expect(seen(workspace, 'Assessments').at(-1)?.Reason?.shown).toBe('On paper.');
  });

  it('change nothing when they are taken in again', () => {
    const workspace = aPanelWithForms();
    for (const assessor of both(workspace)) answerForm(workspace, assessor, 'A-01');
    const tabs = () => ['Assessments', 'Assessors', 'Questions', 'Log'].map((tab) => seen(workspace, tab));
    say(workspace, 'Sync now');
    const once = tabs();
    say(workspace, 'Sync now');

    expect(tabs()).toEqual(once);
  });

  it('say when a criterion was changed after the forms were made', () => {
    const workspace = aPanelWithForms();
    const code = titlesOf(workspace, 'X1')[1]?.slice(0, 2) ?? '';
    type(workspace, 'Criteria', ['Code', code], 'Score 5 means', 'Something else.');

    expect(say(workspace, 'Sync now')).toContain(
      `${code} is no longer as the assessment form asks it (X1, X2, X3).`,
    );
  });
});

describe('how scores count', () => {
  it('is decided when the first answer comes: a change after it is refused, naming when that was', () => {
    const workspace = aPanelWithForms();
    const [one] = both(workspace);
    answerForm(workspace, one, 'A-01');
    typeSettings(workspace, { scoresCounted: 'adjusted' });

    expect(say(workspace, 'Sync now')).toMatch(
      new RegExp(`says adjusted, but the first assessment came on .* \\(${one}\\), when it said raw`),
    );
  });
});

describe('reminders', () => {
  it('go out by button once a day, with the form and codes alone', () => {
    const workspace = aPanelWithForms();
    const before = letters(workspace).length;
    ask(workspace, 'remindAssessor', { assessor: 'X1' });

    expect(reply(workspace, 'remindAssessor', { assessor: 'X1' }).message).toContain(
      'reminded today already',
    );
    expect(letters(workspace).slice(before)).toEqual([
      expect.stringMatching(/^one@assessor\.example\.org: BA-2026-1/),
    ]);
    expect(workspace.outbox.at(-1)?.body).not.toMatch(/Orchard|Meadow|Brook|Hill/);
  });

  it('go out by the clock three days and one day before the date, once each, to who has something to do', () => {
    const workspace = aPanelWithForms();
    for (const code of ['X1', 'X2']) type(workspace, 'Assessors', ['Code', code], 'Sent', '2026-04-01 09:00');
    typeSettings(workspace, { assessmentDue: '2026-04-20 18:00' });
    const before = letters(workspace).length;
    for (let hour = 0; hour < 24 * 7; hour += 12) {
      // The hourly run of that time goes with it.
      passTime(workspace, new Date(Date.UTC(2026, 3, 15, hour)));
    }

    expect(
      letters(workspace)
        .slice(before)
        .map((letter) => letter.split(':')[0])
        .sort(),
    ).toEqual([
      'one@assessor.example.org',
      'one@assessor.example.org',
      'two@assessor.example.org',
      'two@assessor.example.org',
    ]);
  }, 60_000);
});

describe('taking answers in, cut short', () => {
  it('comes to the same end when it is run again, wherever Google ended it', () => {
    const workspace = aPanelWithForms();
    const [one, other] = both(workspace);
    workspace.events = 'lost';
    answerForm(workspace, one, 'A-01', { score: '1' });
    passTime(workspace, new Date(Date.parse(workspace.clock.now) + 60_000));
    answerForm(workspace, one, 'A-01', { score: '2' });
    answerForm(workspace, other, 'A-01', { score: '4' });
    const { undisturbed, calls, cut } = cutAtEachCall(workspace, (on) => on.run('syncNow'), { every: 3 });
    const state = (on: Workspace) => [
      seen(on, 'Assessments'),
      applicationsSeen(on, ['Acknowledged']),
      seen(on, 'Assessors'),
      seen(on, 'Log')
        .filter((row) => row.What?.shown === 'assessment answered again')
        .map((row) => row.Before),
    ];
    expect(calls).toBeGreaterThan(30);
    undisturbed.run('syncNow');
    const want = state(undisturbed);
    for (const { at, workspace: again } of cut) {
      again.run('syncNow');
      expect(state(again), at).toEqual(want);
    }
  }, 120_000);
});

describe('making a form, cut short', () => {
  it('leaves one form that is the same when it is asked for again', () => {
    const workspace = aPanelWithForms();
    const added = seen(workspace, 'Assignments').length + 2;
    ask(workspace, 'saveAssessor', {
      code: '',
      name: 'four',
      email: 'four@assessor.example.org',
      organisation: '',
      languages: '',
      ties: '',
      active: true,
    });
    for (const [column, text] of ['X4', 'A-01', 'assigned'].entries())
      typeAt(workspace, 'Assignments', added, column + 1, text);
    const act = (on: Workspace) => ask(on, 'makeAssessmentForm', { assessor: 'X4' });
    const { undisturbed, cut } = cutAtEachCall(workspace, act, { every: 41 });
    const titles = (on: Workspace) =>
      Object.values(on.state.forms).map((form) => [form.title, form.items.length]);
    for (const { at, workspace: again } of cut) {
      act(again);
      expect(
        titles(again).filter(([title]) => title !== ''),
        at,
      ).toEqual(expect.arrayContaining(titles(undisturbed)));
      expect(send(again, formOf(again, 'X4').id, new Map([['Application', 'A-01']])).sent).toBe(false);
    }
  }, 120_000);
});
