import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ServerProblem } from '../../../sidebar/app/server.ts';
import { createAutosave, type SaveState } from '../../../sidebar/progress/autosave.ts';

const setUp = (save: (value: string) => Promise<void>) => {
  const states: SaveState['kind'][] = [];
  const onState = ({ kind }: SaveState) => states.push(kind);
  return { states, autosave: createAutosave<string>({ save, pause: 1_000, retryAfter: 5_000, onState }) };
};

describe('createAutosave', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('saves once, after a pause, what was typed last', async () => {
    const saved: string[] = [];
    const { states, autosave } = setUp(async (value) => void saved.push(value));

    autosave.change('a');
    autosave.change('ab');
    await vi.advanceTimersByTimeAsync(999);
    expect(saved).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);

    expect(saved).toEqual(['ab']);
    expect(states).toEqual(['waiting', 'waiting', 'saving', 'saved']);
  });

  it('never has two saves under way, and ends with the latest value', async () => {
    const begun: string[] = [];
    let finish = () => {};
    const { states, autosave } = setUp((value) => {
      begun.push(value);
      return new Promise((resolve) => {
        finish = resolve;
      });
    });

    autosave.change('first');
    await vi.advanceTimersByTimeAsync(1_000);
    autosave.change('second');
    autosave.flush();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(begun).toEqual(['first']);
    finish();
    await vi.advanceTimersByTimeAsync(0);
    expect(begun).toEqual(['first', 'second']);
    finish();
    await vi.advanceTimersByTimeAsync(0);

    expect(states[states.length - 1]).toBe('saved');
  });

  it('keeps the value when a save fails and tries again by itself', async () => {
    const saved: string[] = [];
    let fails = true;
    const { states, autosave } = setUp(async (value) => {
      if (fails) throw new Error('NetworkError: Connection failure due to HTTP 0');
      saved.push(value);
    });

    autosave.change('kept');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(states).toEqual(['waiting', 'saving', 'failed']);
    fails = false;
    await vi.advanceTimersByTimeAsync(5_000);

    expect(saved).toEqual(['kept']);
  });

  it('waits for a person when the server refused, and saves at their word', async () => {
    const tried: string[] = [];
    const { autosave } = setUp(async (value) => {
      tried.push(value);
      throw new ServerProblem('problem', '', ['Somebody else saved this plan.']);
    });

    autosave.change('mine');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(tried).toEqual(['mine']);
    autosave.flush();
    await vi.advanceTimersByTimeAsync(0);

    expect(tried).toEqual(['mine', 'mine']);
  });

  it('does nothing when there is nothing to save', async () => {
    const { states, autosave } = setUp(async () => {});

    autosave.flush();
    await vi.advanceTimersByTimeAsync(10_000);

    expect(states).toEqual([]);
  });
});
