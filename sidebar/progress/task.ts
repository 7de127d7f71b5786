import { useRef, useState } from 'preact/hooks';
import { useTools } from '../app/tools.ts';
import { describeFailure, type Failure } from './failure.ts';

/** Something the server is asked to do: one at a time, with progress and a worded failure. */
export type Task = {
  /** What is being done, '' when nothing is. */
  readonly doing: string;
  readonly failure: Failure | null;
  /** Does the work unless something is being done already; the text it gives is said in the status line. True when it was done. */
  readonly run: (doing: string, work: () => Promise<string>) => Promise<boolean>;
};

export function useTask(): Task {
  const { announce } = useTools();
  const running = useRef(false);
  const [doing, setDoing] = useState('');
  const [failure, setFailure] = useState<Failure | null>(null);
  const run = async (what: string, work: () => Promise<string>): Promise<boolean> => {
    if (running.current) return false;
    running.current = true;
    setDoing(what);
    setFailure(null);
    announce(what);
    try {
      announce(await work());
      return true;
    } catch (error) {
      announce('');
      setFailure(describeFailure(error));
      return false;
    } finally {
      running.current = false;
      setDoing('');
    }
  };
  return { doing, failure, run };
}
