import type { Snapshot } from "../../engine/snapshot/index.ts";

/**
 * Instruments and assets that stand in many lines, each as one object: what is worked out about an object is then worked out once. A class because it knows those it
 * has seen, the last few thousand.
 */
export class SharedMarket {
  private readonly seen = new Map<string, object>();

  /** The same snapshot, with what others have too. */
  share(snapshot: Snapshot): Snapshot {
    const { instruments, assets } = snapshot;
    return { ...snapshot, ...(instruments && { instruments: instruments.map((each) => this.one(each)) }), ...(assets && { assets: assets.map((each) => this.one(each)) }) };
  }

  private one<T extends object>(object: T): T {
    const key = JSON.stringify(object);
    const found = this.seen.get(key);
    if (found !== undefined) return found as T; // the same text says the same
    if (this.seen.size >= most) this.seen.clear();
    this.seen.set(key, object);
    return object;
  }
}

const most = 4_096;
