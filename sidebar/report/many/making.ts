import { useRef, useState } from 'preact/hooks';
import type { Output } from '../../../src/contract/contract.ts';
import type { Server } from '../../../src/contract/handlers.ts';
import { useTools } from '../../app/tools.ts';
import { type Task, useTask } from '../../progress/task.ts';
import { manyTexts as texts } from './texts.ts';

/** How far the making has come since it was begun on this screen. */
export type Making = { readonly made: number; readonly failed: number; readonly all: number };

type Run = Output<'makeWantedReports'>;

/**
 * Puts projects in line and has their reports made, half a minute a call, until none is left, Google has no room for
 * more, or a person stops it. What is left stays in line for the hourly run.
 */
export function useMaking(onChanged: () => void): {
  readonly task: Task;
  readonly making: Making | null;
  readonly begin: (codes: readonly string[], waiting: number) => void;
  readonly stop: () => void;
} {
  const { server } = useTools();
  const task = useTask();
  const stopped = useRef(false);
  const [making, setMaking] = useState<Making | null>(null);

  const work = async (codes: readonly string[], waiting: number): Promise<string> => {
    stopped.current = false;
    if (codes.length > 0) await server.wantReports({ codes: [...codes] });
    const all = codes.length + waiting;
    let done: Making = { made: 0, failed: 0, all };
    setMaking(done);
    let run: Run = { made: 0, failed: 0, left: all, stopped: '' };
    while (!stopped.current) {
      run = await server.makeWantedReports({});
      done = { made: done.made + run.made, failed: done.failed + run.failed, all };
      setMaking(done);
      // A run that made nothing would make nothing again: Google has no room, or one report fills a run.
      if (run.left === 0 || run.made + run.failed === 0) break;
    }
    return summary(done, run, stopped.current);
  };
  return {
    task,
    making,
    begin: (codes, waiting) =>
      void task.run(texts.asking, () => work(codes, waiting)).then(() => onChanged()),
    stop: () => {
      stopped.current = true;
      void stopAll(server).then(onChanged, onChanged);
    },
  };
}

const stopAll = (server: Server) => server.stopReports({});

const summary = ({ made, failed }: Making, { left, stopped }: Run, byHand: boolean): string =>
  [
    texts.done(made),
    failed > 0 ? texts.failed(failed) : '',
    left > 0 && !byHand ? texts.left(left, stopped) : '',
  ]
    .filter(Boolean)
    .join(' ');
