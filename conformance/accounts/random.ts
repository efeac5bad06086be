/** A small seeded generator (xorshift): the same seed gives the same numbers everywhere. Whole numbers from 0 below `below`. */
export function randomOf(seed: number): (below: number) => number {
  let state = (seed * 2654435761 + 1013904223) >>> 0 || 1;
  return (below) => {
    state ^= state << 13;
    state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state % below;
  };
}
