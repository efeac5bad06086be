import type { Stretch } from "./stretches.ts";

type End = Stretch["end"];

/** Makes sure of what was written, now and then, while the scan goes on: a disk takes its time. A class because it remembers when, and whether one is under way. */
export class Keeping {
  private readonly keep: (at: End) => Promise<void>;
  private readonly eachMs: number;
  private lastMs = 0;
  private underWay: Promise<void> | undefined;
  private fault: unknown;

  /** `keep` looks at once at what it keeps, and may then take its time. */
  constructor(keep: (at: End) => Promise<void>, eachMs: number) {
    this.keep = keep;
    this.eachMs = eachMs;
  }

  async now(at: End): Promise<void> {
    await this.end();
    await this.keep(at);
    this.lastMs = Date.now();
  }

  /** Begins where it is time to, and none is under way. Throws what the one before ended with. */
  ifDue(at: End): void {
    if (this.fault !== undefined) throw this.fault;
    if (this.underWay !== undefined || Date.now() - this.lastMs < this.eachMs) return;
    this.lastMs = Date.now();
    this.underWay = this.keep(at)
      .catch((fault: unknown) => {
        this.fault = fault;
      })
      .finally(() => {
        this.underWay = undefined;
      });
  }

  /** Done when none is under way. Throws what it ended with. */
  async end(): Promise<void> {
    await this.underWay;
    if (this.fault !== undefined) throw this.fault;
  }
}
