import type { CompiledPolicy } from "../../dsl/ir.ts";
import type { Snapshot } from "../../engine/snapshot/index.ts";
import { fits } from "../accounts/index.ts";
import { switchesOf, type Variable } from "../line/index.ts";
import type { Ask } from "../outcome/index.ts";
import type { Budget } from "./budget.ts";
import { differencesOf, differs } from "./compare.ts";
import { saidBy } from "./said.ts";
import type { Difference } from "./types.ts";

/** Two policies that are asked the same. A class because every evaluation is counted. */
export class Pair {
  readonly before: CompiledPolicy;
  readonly after: CompiledPolicy;
  readonly budget: Budget;

  constructor(before: CompiledPolicy, after: CompiledPolicy, budget: Budget) {
    this.before = before;
    this.after = after;
    this.budget = budget;
  }

  /** Where the two answer one question differently; nothing where one of them cannot be asked. */
  differences(snapshot: Snapshot, ask: Ask): readonly Difference[] {
    this.budget.spend(2);
    return differencesOf(saidBy(this.before, snapshot, ask), saidBy(this.after, snapshot, ask));
  }

  /** Whether they still differ in one way, on an account that both can be asked about. */
  still(snapshot: Snapshot, ask: Ask, wanted: Pick<Difference, "key" | "direction">): Difference | undefined {
    if (![this.before, this.after].every((policy) => fits(policy, snapshot))) return undefined;
    return differs(this.differences(snapshot, ask), wanted);
  }

  /** The values along a line at which the two switch: all of them, those that one has and the other has not, and those of clauses of interest. */
  switches(snapshot: Snapshot, variable: Variable, hot: { readonly old: ReadonlySet<string>; readonly new: ReadonlySet<string> }): { readonly all: readonly string[]; readonly apart: readonly string[]; readonly hot: readonly string[] } {
    this.budget.spend(2);
    const old = switchesOf(this.before, snapshot, variable, (clause) => hot.old.has(clause));
    const now = switchesOf(this.after, snapshot, variable, (clause) => hot.new.has(clause));
    const [left, right] = [new Set(old.values), new Set(now.values)];
    const apart = [...old.values.filter((value) => !right.has(value)), ...now.values.filter((value) => !left.has(value))];
    return { all: [...new Set([...old.values, ...now.values])], apart, hot: [...new Set([...old.hot, ...now.hot])] };
  }
}
