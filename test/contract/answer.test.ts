import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod/mini';
import { answer } from '../../src/contract/answer.ts';
import type { Input, Output, ProcedureName } from '../../src/contract/contract.ts';
import type { Handlers, Server } from '../../src/contract/handlers.ts';
import type { Json } from '../../src/contract/json.ts';
import type { EditedPlan } from '../../src/contract/procedures/plan.ts';
import type { Plan } from '../../src/core/plan/plan.ts';
import { ok, refused } from '../../src/core/problem.ts';

const withHandlers = (some: Partial<Handlers>): Handlers => some as Handlers;

describe('answer', () => {
  it('gives what the handler gave, without what the contract does not name', () => {
    const given = { status: 'shortlist', reason: 'Clear benefit', project: false, email: 'a@example.org' };
    const handlers = withHandlers({ setStatus: () => ok(given) });

    const reply = answer(handlers, {
      procedure: 'setStatus',
      input: { code: 'A-07', status: 'shortlist', reason: 'Clear benefit' },
    });

    expect(reply).toEqual({
      ok: true,
      value: { status: 'shortlist', reason: 'Clear benefit', project: false },
    });
  });

  it('hands the handler the checked input and nothing else', () => {
    const received: unknown[] = [];
    const handlers = withHandlers({
      runStep: (input) => {
        received.push(input);
        return ok({ message: 'Scored 3 applications.', problems: [] });
      },
    });

    answer(handlers, { procedure: 'runStep', input: { id: 'score', as: 'owner' } });

    expect(received).toEqual([{ id: 'score' }]);
  });

  it('words the problems of a refusal, each a whole sentence with its place', () => {
    const where = { tab: 'Settings', row: 4 };
    const handlers = withHandlers({
      proposeShortlist: () =>
        refused(
          { what: 'Nothing is scored yet.', remedy: 'Score first.' },
          { where, what: 'The currency is empty.', remedy: 'Fill it in.' },
        ),
    });

    expect(answer(handlers, { procedure: 'proposeShortlist', input: {} })).toEqual({
      ok: false,
      code: 'problem',
      message:
        'Nothing is scored yet. Score first.\nIn tab "Settings", row 4: The currency is empty. Fill it in.',
      problems: [
        'Nothing is scored yet. Score first.',
        'In tab "Settings", row 4: The currency is empty. Fill it in.',
      ],
    });
  });

  it.each([
    ['a value out of range', { code: 'A-07', criterion: 'benefit', value: 6 }],
    ['a missing code', { criterion: 'benefit', value: 3 }],
    ['something else entirely', null],
  ])('refuses %s without troubling the handler', (_, input) => {
    const handlers = withHandlers({
      setAssessed: () => {
        throw new Error('reached');
      },
    });

    expect(answer(handlers, { procedure: 'setAssessed', input })).toMatchObject({
      ok: false,
      code: 'invalid-input',
      problems: [],
    });
  });

  it.each(['dropEverything', 'toString', '__proto__', 'constructor'])(
    'knows no procedure %s',
    (procedure) => {
      expect(answer(withHandlers({}), { procedure, input: {} })).toEqual({
        ok: false,
        code: 'unknown-procedure',
        message: `There is no "${procedure}".`,
        problems: [],
      });
    },
  );

  it.each([undefined, null, 'overview', 7, []])('answers %o, which is no request, with a reply', (asked) => {
    expect(answer(withHandlers({}), asked)).toMatchObject({ ok: false, code: 'invalid-input' });
  });

  it('lets a refusal by Google through to the failure handler', () => {
    const handlers = withHandlers({
      overview: () => {
        throw new Error('Service invoked too many times for one day: email.');
      },
    });

    expect(() => answer(handlers, { procedure: 'overview', input: {} })).toThrow('too many times');
  });

  it('never sends what a handler got wrong', () => {
    const handlers = withHandlers({
      createPlanDocument: () =>
        ok({ name: 'Plan', url: 'https://example.org/d', madeAt: new Date(0) } as never),
    });

    expect(() => answer(handlers, { procedure: 'createPlanDocument', input: { code: 'A-07' } })).toThrow();
  });
});

describe('the contract', () => {
  it('types the page and the server from one list', () => {
    expectTypeOf<Server['setStatus']>().toEqualTypeOf<
      (input: Input<'setStatus'>) => Promise<Output<'setStatus'>>
    >();
    expectTypeOf<Input<'setStatus'>['status']>().toEqualTypeOf<
      '' | 'shortlist' | 'reserve' | 'not shortlisted' | 'selected' | 'not selected'
    >();
    expectTypeOf<keyof Handlers>().toEqualTypeOf<ProcedureName>();
    expectTypeOf<keyof Server>().toEqualTypeOf<ProcedureName>();
  });

  it('edits the whole cooperation plan, losing nothing of it', () => {
    expectTypeOf<EditedPlan>().toExtend<Plan>();
    expectTypeOf<keyof EditedPlan>().toEqualTypeOf<keyof Plan>();
    expectTypeOf<keyof EditedPlan['outcomes'][number]>().toEqualTypeOf<keyof Plan['outcomes'][number]>();
    expectTypeOf<keyof EditedPlan['partners'][number]>().toEqualTypeOf<keyof Plan['partners'][number]>();
    expectTypeOf<keyof EditedPlan['support']>().toEqualTypeOf<keyof Plan['support']>();
  });

  it('sends only what google.script.run can carry', () => {
    expectTypeOf<Output<ProcedureName>>().toExtend<Json>();
    expectTypeOf<z.ZodMiniObject<{ at: z.ZodMiniString }>>().toExtend<z.ZodMiniType<Json>>();
    expectTypeOf<z.ZodMiniObject<{ at: z.ZodMiniDate }>>().not.toExtend<z.ZodMiniType<Json>>();
    expectTypeOf<z.ZodMiniObject<{ at: z.ZodMiniOptional<z.ZodMiniString> }>>().not.toExtend<
      z.ZodMiniType<Json>
    >();
  });
});
