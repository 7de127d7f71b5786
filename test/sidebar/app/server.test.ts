import { afterEach, describe, expect, expectTypeOf, it, vi } from 'vitest';
import { connect, googleTransport, ServerProblem } from '../../../sidebar/app/server.ts';
import type { Reply } from '../../../src/contract/answer.ts';
import type { Server } from '../../../src/contract/handlers.ts';
import { sampleReplies } from '../sample-replies.ts';

/** A page's google.script.run: each with... gives a new runner (developers.google.com/apps-script/guides/html/reference/run). */
function stubGoogle(callServer: (give: (reply: unknown) => void, fail: (error: Error) => void) => void) {
  const asked: unknown[] = [];
  const runner = (give: (reply: unknown) => void, fail: (error: Error) => void): object => ({
    withSuccessHandler: (next: (reply: unknown) => void) => runner(next, fail),
    withFailureHandler: (next: (error: Error) => void) => runner(give, next),
    callServer: (request: unknown) => {
      asked.push(request);
      callServer(give, fail);
    },
  });
  vi.stubGlobal('google', {
    script: {
      run: runner(
        () => {},
        () => {},
      ),
    },
  });
  return asked;
}

describe('connect', () => {
  it('gives the functions of the contract, typed', () => {
    expectTypeOf(connect).returns.toEqualTypeOf<Server>();
  });

  it('sends the name and the input, and gives the value', async () => {
    const requests: unknown[] = [];
    const server = connect(async (request) => {
      requests.push(request);
      return { ok: true, value: { message: 'Done.', problems: [] } };
    });

    expect(await server.runStep({ id: 'sync' })).toEqual({ message: 'Done.', problems: [] });
    expect(requests).toEqual([{ procedure: 'runStep', input: { id: 'sync' } }]);
  });

  it('rejects with the problems of a refusal', async () => {
    const reply: Reply = { ok: false, code: 'problem', message: 'a', problems: ['a', 'b'] };
    const server = connect(async () => reply);

    const failure = await server.overview({}).catch((error: unknown) => error);

    expect(failure).toBeInstanceOf(ServerProblem);
    expect(failure).toMatchObject({ code: 'problem', problems: ['a', 'b'] });
  });
});

describe('googleTransport', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('asks callServer and gives its reply', async () => {
    const asked = stubGoogle((give) => give({ ok: true, value: 1 }));

    expect(await googleTransport({ procedure: 'overview', input: {} })).toEqual({ ok: true, value: 1 });
    expect(asked).toEqual([{ procedure: 'overview', input: {} }]);
  });

  it('fails when Google fails', async () => {
    stubGoogle((_, fail) => fail(new Error('PERMISSION_DENIED')));

    await expect(googleTransport({ procedure: 'overview', input: {} })).rejects.toThrow('PERMISSION_DENIED');
  });

  it('takes null for a failure: platform fact, a reply Google cannot carry arrives as null', async () => {
    stubGoogle((give) => give(null));

    await expect(googleTransport({ procedure: 'overview', input: {} })).rejects.toThrow('gave no answer');
  });
});

describe('the list that came with the first screen', () => {
  const connected = () => {
    const asked: string[] = [];
    const server = connect(async ({ procedure }) => {
      asked.push(procedure);
      const list = { ...sampleReplies.listApplications, applications: [] };
      const value = procedure === 'overview' ? { ...sampleReplies.overview, list } : {};
      return { ok: true, value };
    });
    return { server, asked };
  };

  it('is not asked for again, once', async () => {
    const { server, asked } = connected();
    await server.overview({});

    expect((await server.listApplications({})).applications).toEqual([]);
    expect(asked).toEqual(['overview']);
    await server.listApplications({});
    expect(asked).toEqual(['overview', 'listApplications']);
  });

  it('is asked for anew after anything else that was asked', async () => {
    const { server, asked } = connected();
    await server.overview({});
    await server.runStep({ id: 'score' });
    await server.listApplications({});

    expect(asked).toEqual(['overview', 'runStep', 'listApplications']);
  });
});
