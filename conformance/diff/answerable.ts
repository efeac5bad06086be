import type { CompiledPolicy } from "../../dsl/ir.ts";
import { assess } from "../../engine/assess.ts";
import { charge } from "../../engine/charge.ts";
import { liquidate } from "../../engine/liquidate.ts";
import type { Observer } from "../../engine/observe.ts";
import { permit } from "../../engine/permit/index.ts";
import type { Charge, Snapshot } from "../../engine/snapshot/index.ts";
import type { Ask } from "../outcome/index.ts";
import { without, type RuleChange } from "./changes.ts";
import { differencesOf, differs } from "./compare.ts";
import type { Pair } from "./pair.ts";
import type { Difference } from "./types.ts";

/** With more changes than these each is not taken back by itself. */
const few = 16;

/** Which of the changes a difference comes of. A class because it keeps the policies with one change taken back. */
export class Answerable {
  private readonly pair: Pair;
  private readonly changes: readonly RuleChange[];
  private readonly reverted: ReadonlyMap<RuleChange, CompiledPolicy>;

  constructor(pair: Pair, changes: readonly RuleChange[]) {
    this.pair = pair;
    this.changes = changes;
    this.reverted = new Map(changes.length > few ? [] : changes.flatMap((change) => {
      const policy = without(pair.before, pair.after, change);
      return policy === undefined ? [] : [[change, policy] as const];
    }));
  }

  /**
   * Those without any one of which the difference would be gone; where there is no such change, those whose clauses took part on either side.
   */
  for(snapshot: Snapshot, ask: Ask, wanted: Difference): readonly RuleChange[] {
    const alone = this.changes.filter((change) => this.isFor(change, snapshot, ask, wanted));
    if (alone.length > 0 || this.changes.length === 1) return alone.length > 0 ? alone : this.changes;
    const took = new Set([...this.tookPart(this.pair.before, snapshot, ask), ...this.tookPart(this.pair.after, snapshot, ask)]);
    return this.changes.filter(({ old, new: now }) => (old !== undefined && took.has(old)) || (now !== undefined && took.has(now)));
  }

  /** Whether taking back one change would take the difference away. */
  isFor(change: RuleChange, snapshot: Snapshot, ask: Ask, wanted: Difference): boolean {
    const policy = this.reverted.get(change);
    if (policy === undefined) return false;
    const { answers, before } = this.pair;
    try {
      return differs(differencesOf(answers.of(before, snapshot, ask), answers.of(policy, snapshot, ask)), wanted) === undefined;
    } catch {
      return false; // a clause that another change needs: by itself it cannot be taken back
    }
  }

  private tookPart(policy: CompiledPolicy, snapshot: Snapshot, ask: Ask): ReadonlySet<string> {
    const seen = new Set<string>();
    const observer: Observer = { clause: (id) => seen.add(id), compare: (id) => seen.add(id) };
    this.pair.budget.spend(1);
    switch (ask.ask) {
      case "assess":
        assess(policy, snapshot, observer);
        return seen;
      case "permit":
        permit(policy, snapshot, ask.request, observer);
        return seen;
      case "charge":
        charge(policy, snapshot, ("purpose" in ask.charges ? [ask.charges] : ask.charges) as readonly Charge[], observer); // one or several
        return seen;
      case "liquidate":
        liquidate(policy, snapshot, undefined, observer);
        return seen;
    }
  }
}
