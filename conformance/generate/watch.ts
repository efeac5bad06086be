import type { CompiledPolicy } from "../../dsl/ir.ts";
import type { Observer } from "../../engine/observe.ts";
import type { Snapshot } from "../../engine/snapshot/index.ts";
import { outcomeOf, verdictOf, type Ask, type Outcome } from "../outcome/index.ts";

export type Side = -1 | 0 | 1;

/** What happened in a policy while it answered. Comparisons are known by their node. */
export interface Watched {
  readonly outcome: Outcome;
  /** The verdict of a request for what it says, else as things stand; empty for other questions. */
  readonly verdict: string;
  /** The clauses that the answer names, without those that only keep a largest amount from being larger. */
  readonly rules: readonly string[];
  /** Clauses that took part. */
  readonly clauses: ReadonlySet<string>;
  /** On which sides of each comparison the two values were: the signs of left − right. */
  readonly sides: ReadonlyMap<object, ReadonlySet<Side>>;
  /** The same where the comparison decided the condition it stands in: no other part of an `and` or `or` hid it. */
  readonly deciding: ReadonlyMap<object, ReadonlySet<Side>>;
}

/**
 * Asks, and watches. `hidden` are the comparisons that stand in an `and` or an `or` of their clause; `isBrief` as for `outcomeOf`. What is seen of a request is seen before its largest
 * amount is sought; that takes longer than all else, so the outcome of a request is worked out when somebody first wants it.
 */
export function watched(policy: CompiledPolicy, snapshot: Snapshot, ask: Ask, hidden: ReadonlySet<object>, isBrief = false): Watched {
  const watch = new Watch(hidden);
  const { clauses, sides, deciding } = watch;
  if (ask.ask !== "permit") {
    const outcome = outcomeOf(policy, snapshot, ask, { observer: watch });
    return { outcome, verdict: "", rules: outcome.rules, clauses, sides, deciding };
  }
  const { verdict, clauses: rules } = verdictOf(policy, snapshot, ask.request, watch);
  let outcome: Outcome | undefined;
  return { verdict, rules, clauses, sides, deciding, get outcome() { return (outcome ??= outcomeOf(policy, snapshot, ask, { isBrief })); } };
}

/** Masking as avionics tests know it: in `a and b`, `b` decides where `a` holds, and both decide where both hold. A class because parts of parts are gathered on the way. */
class Watch implements Observer {
  readonly clauses = new Set<string>();
  readonly sides = new Map<object, Set<Side>>();
  readonly deciding = new Map<object, Set<Side>>();
  private readonly hidden: ReadonlySet<object>;
  private pending: [object, Side][] | undefined;

  constructor(hidden: ReadonlySet<object>) {
    this.hidden = hidden;
  }

  clause(id: string): void {
    this.clauses.add(id);
  }

  compare(_id: string, outcome: Side, expression: object): void {
    put(this.sides, expression, outcome);
    if (this.pending !== undefined && this.hidden.has(expression)) this.pending.push([expression, outcome]);
    else put(this.deciding, expression, outcome);
  }

  among(decisive: boolean, parts: readonly (() => boolean)[]): boolean {
    const outer = this.pending;
    const open: [object, Side][] = [];
    let [result, shown] = [!decisive, open];
    try {
      for (const part of parts) {
        const seen: [object, Side][] = [];
        this.pending = seen;
        if (part() === decisive) {
          [result, shown] = [decisive, seen];
          break;
        }
        open.push(...seen);
      }
    } finally {
      this.pending = outer;
    }
    for (const [expression, outcome] of shown) {
      if (outer === undefined) put(this.deciding, expression, outcome);
      else outer.push([expression, outcome]);
    }
    return result;
  }
}

function put(into: Map<object, Set<Side>>, expression: object, outcome: Side): void {
  const known = into.get(expression);
  if (known === undefined) into.set(expression, new Set([outcome]));
  else known.add(outcome);
}
