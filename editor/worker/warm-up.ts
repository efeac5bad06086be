import type { CompiledPolicy } from "../../dsl/ir.ts";
import { openSession } from "../../engine/guarded-session.ts";
import type { Snapshot } from "../../engine/snapshot/index.ts";
import { pause } from "./pause.ts";

const restMs = 700;
const rounds = 40;
/** Behind the point, of a decimal that the engine takes. */
const mostDigits = 18;

/**
 * A browser compiles what has run often, and runs slowly what has not: the first moves of a slider would be the slow ones. Once the first answer has
 * been given and nobody asks for another, prices of the same account move to and fro in a session of its own, and what it says is thrown away.
 */
export class WarmUp {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private asked = 0;
  private done = 0;

  /** An answer has been given about this account; whatever is being warmed up stands back. */
  after(policy: CompiledPolicy, snapshot: Snapshot): void {
    this.asked += 1;
    clearTimeout(this.timer);
    if (this.done < rounds) this.timer = setTimeout(() => void this.run(policy, snapshot, this.asked), restMs);
  }

  private async run(policy: CompiledPolicy, snapshot: Snapshot, mine: number): Promise<void> {
    const [instrument] = snapshot.instruments ?? [];
    const other = instrument === undefined ? undefined : besides(instrument.markPrice);
    if (instrument === undefined || other === undefined) return;
    const session = openSession(policy, snapshot);
    for (; this.done < rounds && mine === this.asked; this.done += 1) {
      session.reassess({ [instrument.symbol]: this.done % 2 === 0 ? other : instrument.markPrice });
      await pause();
    }
  }
}

/** Another price, next to this one; none where the digits that a price may have are used up. */
function besides(price: string): string | undefined {
  const digits = price.split(".")[1]?.length ?? 0;
  return digits >= mostDigits ? undefined : `${price}${digits === 0 ? "." : ""}1`;
}
