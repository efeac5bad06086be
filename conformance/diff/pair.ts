import type { CompiledPolicy } from "../../dsl/ir.ts";
import type { Snapshot } from "../../engine/snapshot/index.ts";
import { fits } from "../accounts/index.ts";
import type { Variable } from "../line/index.ts";
import type { Ask } from "../outcome/index.ts";
import { Answers } from "./answers.ts";
import type { Budget } from "./budget.ts";
import { differencesOf, differs } from "./compare.ts";
import type { Difference } from "./types.ts";

/** Two policies that are asked the same. A class because every evaluation is counted. */
export class Pair {
  readonly before: CompiledPolicy;
  readonly after: CompiledPolicy;
  readonly budget: Budget;
  readonly answers: Answers;

  constructor(before: CompiledPolicy, after: CompiledPolicy, budget: Budget, answers: Answers = new Answers(budget)) {
    this.before = before;
    this.after = after;
    this.budget = budget;
    this.answers = answers;
  }

  /** Where the two answer one question differently; nothing where one of them cannot be asked. */
  differences(snapshot: Snapshot, ask: Ask): readonly Difference[] {
    return differencesOf(this.answers.of(this.before, snapshot, ask), this.answers.of(this.after, snapshot, ask));
  }

  /** Whether they still differ in one way, on an account that both can be asked about. */
  still(snapshot: Snapshot, ask: Ask, wanted: Pick<Difference, "key" | "direction">): Difference | undefined {
    if (![this.before, this.after].every((policy) => fits(policy, snapshot))) return undefined;
    return differs(this.differences(snapshot, ask), wanted);
  }

  /** The values along a line at which the two switch. */
  switches(snapshot: Snapshot, variable: Variable, hot: { readonly old: ReadonlySet<string>; readonly new: ReadonlySet<string> }): Switches {
    this.budget.spend(2);
    const [old, now] = [this.answers.switchesOf(this.before, snapshot, variable), this.answers.switchesOf(this.after, snapshot, variable)];
    const clauses = [...new Set([...old.byClause.keys(), ...now.byClause.keys()])];
    const inClause = (clause: string): readonly string[] => {
      const [left, right] = [old.byClause.get(clause) ?? [], now.byClause.get(clause) ?? []];
      return hot.old.has(clause) || hot.new.has(clause) ? [...new Set([...left, ...right])] : apartIn(left, right);
    };
    return {
      all: [...new Set([...old.values, ...now.values])],
      apart: apartIn(old.values, now.values),
      apartInStatuses: apartIn(old.ofStatuses, now.ofStatuses),
      hot: [...new Set([...hot.old].flatMap((clause) => old.byClause.get(clause) ?? []).concat([...hot.new].flatMap((clause) => now.byClause.get(clause) ?? [])))],
      byClause: new Map(clauses.map((clause) => [clause, inClause(clause)] as const).filter(([, values]) => values.length > 0)),
    };
  }
}

/** Values along a line: all at which either switches, those at which one does and the other does not, among them where statuses do, and those of clauses of interest. */
export interface Switches {
  readonly all: readonly string[];
  readonly apart: readonly string[];
  readonly apartInStatuses: readonly string[];
  readonly hot: readonly string[];
  /** Of each clause in which they switch apart, or that is of interest, by its id. */
  readonly byClause: ReadonlyMap<string, readonly string[]>;
}

function apartIn(old: readonly string[], now: readonly string[]): readonly string[] {
  const [left, right] = [new Set(old), new Set(now)];
  return [...old.filter((value) => !right.has(value)), ...now.filter((value) => !left.has(value))];
}
