/**
 * The choices that a plan leaves open, as a way through all of them. A plan is run once for each combination: while it runs it asks
 * `pick` in a fixed order and gets the combination of the moment; `next` goes on to another, the last choice turning first.
 */
export class Choices {
  private readonly picked: { index: number; readonly of: number }[] = [];
  private at = 0;

  /** One of `of` ≥ 1 alternatives, as an index; 0 is the first in the order of the snapshot. */
  pick(of: number): number {
    if (of === 1) return 0;
    const known = this.picked[this.at];
    this.at += 1;
    if (known !== undefined) return known.index;
    this.picked.push({ index: 0, of });
    return 0;
  }

  /** Whether anything was left open in the run just made. */
  get any(): boolean {
    return this.picked.length > 0;
  }

  /** Turns to the next combination; false after the last. */
  next(): boolean {
    this.at = 0;
    for (let last = this.picked.at(-1); last !== undefined; last = this.picked.at(-1)) {
      if (last.index + 1 < last.of) {
        last.index += 1;
        return true;
      }
      this.picked.pop();
    }
    return false;
  }
}
