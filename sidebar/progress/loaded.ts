import { useEffect, useRef, useState } from 'preact/hooks';
import { describeFailure, type Failure } from './failure.ts';

/** What a screen shows, on its way: null until it is there. */
export type Loaded<Value> = {
  readonly value: Value | null;
  /** Counts what arrived, so that a form can start afresh with it. */
  readonly arrival: number;
  readonly loading: boolean;
  readonly failure: Failure | null;
  readonly reload: () => void;
  /** Puts what another call gave in its place. */
  readonly replace: (value: Value) => void;
};

/** Asks once when the screen opens; what was shown stays while it is asked again. */
export function useLoaded<Value>(ask: () => Promise<Value>): Loaded<Value> {
  const [turn, setTurn] = useState(0);
  const [{ value, arrival }, setArrived] = useState<{ value: Value | null; arrival: number }>({
    value: null,
    arrival: 0,
  });
  const [loading, setLoading] = useState(true);
  const [failure, setFailure] = useState<Failure | null>(null);
  const latest = useRef(ask);
  latest.current = ask;
  useEffect(() => {
    let current = true;
    setLoading(true);
    setFailure(null);
    latest
      .current()
      .then((given) => current && setArrived({ value: given, arrival: turn + 1 }))
      .catch((error: unknown) => current && setFailure(describeFailure(error)))
      .finally(() => current && setLoading(false));
    return () => {
      current = false;
    };
  }, [turn]);
  const replace = (next: Value) => setArrived({ value: next, arrival });
  return { value, arrival, loading, failure, reload: () => setTurn(turn + 1), replace };
}
