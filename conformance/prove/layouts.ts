import type { Reason } from "../../engine/undecided.ts";
import type { Snapshot } from "../../engine/snapshot/index.ts";

/** Reasons that another account of the same kind would not have: it says what this one leaves out. */
const lacks: ReadonlySet<Reason["kind"]> = new Set(["missing_fact", "missing_price"]);

/**
 * What accounts held in a mode that were read, and what one held that lacks what is read. What an account leaves out says nothing of those that do not, so that of what
 * is held in none that was read nothing is shown. A class because it remembers what was looked at.
 */
export class Layouts {
  private readonly read = new Set<string>();
  private readonly lacking = new Map<string, string>();

  wasRead(shape: Snapshot, mode: string): void {
    for (const each of heldIn(shape, mode)) this.read.add(each);
  }

  wasSilent(shape: Snapshot, mode: string, { kind, because }: Reason): void {
    if (!lacks.has(kind)) return;
    for (const each of heldIn(shape, mode)) if (!this.lacking.has(each)) this.lacking.set(each, because);
  }

  /** Why nothing was shown of something that is held; `undefined` where all was read. */
  get unread(): string | undefined {
    return [...this.lacking].find(([held]) => !this.read.has(held))?.[1];
  }
}

/** Each side and contract that is held in a mode, orders that rest in it, or nothing; in the whole account for what is no mode. */
function heldIn({ positions = [], orders = [], instruments = [] }: Snapshot, mode: string): readonly string[] {
  const isIn = ({ marginMode }: { readonly marginMode: string }): boolean => mode === "account" || marginMode === mode;
  const contractOf = (symbol: string): string => instruments.find((each) => each.symbol === symbol)?.contract ?? "";
  const held = [...positions.filter(isIn).map(({ side, symbol }) => `${side} ${contractOf(symbol)}`), ...(orders.some(isIn) ? ["orders"] : [])];
  return held.length === 0 ? ["nothing"] : held;
}
