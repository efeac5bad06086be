/**
 * Cases that all proofs of one answer may tell apart together. Counted and not timed, so that the same call gives the same answer on every machine. A class because it counts.
 */
export class Work {
  readonly most: number;
  private used = 0;
  /** Questions that were not asked, or not to their end, because nothing was left. */
  private cut = 0;

  constructor(most: number) {
    this.most = most;
  }

  get spent(): number {
    return this.used;
  }

  get left(): number {
    return this.most - this.used;
  }

  /** Questions that the bound left open. */
  get unasked(): number {
    return this.cut;
  }

  spend(cases: number): void {
    this.used = Math.min(this.most, this.used + cases);
  }

  cutShort(): void {
    this.cut += 1;
  }
}

/** The cases that the proofs of an answer may tell apart where nobody says how many: more than any shipped policy needs. */
export const usualCases = 100_000;

let atHand: Work | undefined;

/** What is decided within `compute` counts as this work. Questions are decided in places that know nothing of each other, and one after the other. */
export function withinWork<T>(work: Work, compute: () => T): T {
  const before = atHand;
  atHand = work;
  try {
    return compute();
  } finally {
    atHand = before;
  }
}

export const workAtHand = (): Work | undefined => atHand;
