/**
 * A stream of numbers from 0 up to 1 that is the same for the same seed, so that what was sampled can be sampled again
 * by whoever doubts it (xorshift with 32 bits: Marsaglia 2003, doi.org/10.18637/jss.v008.i14). `seed` is a whole number.
 */
export function seededRandom(seed: number): () => number {
  // Small seeds differ in few bits: spread them, and never start at 0, where the stream stays.
  let state = Math.imul(seed + 1, 0x9e3779b1) || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 4294967296;
  };
}
