/** The evaluations that a comparison makes where nobody says how many. */
export const usualEvaluations = 8000;

/** Evaluations that a search may still make. A class because it counts. */
export class Budget {
  readonly most: number;
  private used = 0;

  constructor(most: number) {
    this.most = most;
  }

  /** Evaluations made: one question to one policy about one account. */
  get spent(): number {
    return this.used;
  }

  get isLeft(): boolean {
    return this.used < this.most;
  }

  spend(evaluations: number): void {
    this.used += evaluations;
  }
}
