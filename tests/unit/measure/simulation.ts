/** A source of chance with a seed (mulberry32), so that a simulation is the same each time. Not the one under test. */
export function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A standard normal value (Box and Muller 1958). */
export const normal = (random: () => number): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

/** How many of `trials` say yes. */
export function binomial(trials: number, share: number, random: () => number): number {
  let successes = 0;
  for (let trial = 0; trial < trials; trial += 1) if (random() < share) successes += 1;
  return successes;
}

/** How often something happens in `runs` runs, as a share. */
export function shareOf(runs: number, happens: () => boolean): number {
  let times = 0;
  for (let run = 0; run < runs; run += 1) if (happens()) times += 1;
  return times / runs;
}

/** The most that a true share may show in `runs` runs: three standard errors over it, met in 999 of 1,000 cases. */
export const atMost = (share: number, runs: number): number =>
  share + 3 * Math.sqrt((share * (1 - share)) / runs);
