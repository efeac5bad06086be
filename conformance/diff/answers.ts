import type { CompiledPolicy } from "../../dsl/ir.ts";
import type { Snapshot } from "../../engine/snapshot/index.ts";
import { switchesOf, type Switches, type Variable } from "../line/index.ts";
import type { Ask } from "../outcome/index.ts";
import type { Budget } from "./budget.ts";
import { saidBy } from "./said.ts";
import type { Said } from "./types.ts";

/** What policies answer, each question about one account counted once. A class because it keeps the answers about the account that was asked about last. */
export class Answers {
  private readonly budget: Budget;
  private snapshot: Snapshot | undefined;
  private tooMany = Infinity;
  private readonly known = new Map<CompiledPolicy, Map<Ask, readonly Said[]>>();
  private readonly lines = new Map<CompiledPolicy, Map<string, Switches>>();

  constructor(budget: Budget) {
    this.budget = budget;
  }

  /** Where a policy switches along a line of an account, read once: several parts of the search look at the same line. */
  switchesOf(policy: CompiledPolicy, snapshot: Snapshot, variable: Variable): Switches {
    const own = this.lines.get(policy) ?? new Map<string, Switches>();
    this.lines.set(policy, own);
    const name = JSON.stringify([variable, snapshot]);
    const found = own.get(name) ?? switchesOf(policy, snapshot, variable);
    if (own.size >= mostLines) own.clear();
    own.set(name, found);
    return found;
  }

  /** Whether an account holds as many positions as one whose plans took very long. */
  isLong({ positions = [] }: Snapshot): boolean {
    return positions.length > usual && positions.length >= this.tooMany;
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
    const held = (snapshot.positions ?? []).length;
    const work = said.reduce((sum, { work: more = 0 }) => sum + more, 0);
    if (work > mostWork) this.tooMany = Math.min(this.tooMany, held);
    this.budget.spend(1 + Math.floor(held / many) + Math.min(work, mostWork));
    own.set(ask, said);
    return said;
  }
}

/** Lines of one policy that are kept. */
const mostLines = 4000;
/** An account of so many positions costs one evaluation more. */
const many = 8;
/** More work than this of one question is not counted, and not asked for again. */
const mostWork = 100;
/** Plans of so few positions are always run. */
const usual = 3;
