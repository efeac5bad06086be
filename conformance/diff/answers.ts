import type { CompiledPolicy } from "../../dsl/ir.ts";
import type { Snapshot } from "../../engine/snapshot/index.ts";
import type { Ask } from "../outcome/index.ts";
import type { Budget } from "./budget.ts";
import { saidBy } from "./said.ts";
import type { Said } from "./types.ts";

/** What policies answer, each question about one account counted once. A class because it keeps the answers about the account that was asked about last. */
export class Answers {
  private readonly budget: Budget;
  private snapshot: Snapshot | undefined;
  private readonly known = new Map<CompiledPolicy, Map<Ask, readonly Said[]>>();

  constructor(budget: Budget) {
    this.budget = budget;
  }

  of(policy: CompiledPolicy, snapshot: Snapshot, ask: Ask): readonly Said[] {
    if (this.snapshot !== snapshot) this.known.clear();
    this.snapshot = snapshot;
    const own = this.known.get(policy) ?? new Map<Ask, readonly Said[]>();
    this.known.set(policy, own);
    const before = own.get(ask);
    if (before !== undefined) return before;
    const said = saidBy(policy, snapshot, ask);
    // Many positions and long plans take as long as many questions do.
    this.budget.spend(1 + Math.floor((snapshot.positions ?? []).length / many) + said.reduce((sum, { work = 0 }) => sum + work, 0));
    own.set(ask, said);
    return said;
  }
}

/** An account of so many positions costs one evaluation more. */
const many = 8;
