import type { CompiledPolicy } from "../../dsl/ir.ts";
import type { Observer } from "../../engine/observe.ts";
import type { Snapshot } from "../../engine/snapshot/index.ts";
import { outcomeOf, type Ask, type Outcome } from "../outcome/index.ts";

export type Side = -1 | 0 | 1;

/** What happened in a policy while it answered. Comparisons are known by their node. */
export interface Watched {
  readonly outcome: Outcome;
  /** Clauses that took part. */
  readonly clauses: ReadonlySet<string>;
  /** On which sides of each comparison the two values were: the signs of left − right. */
  readonly sides: ReadonlyMap<object, ReadonlySet<Side>>;
  /** The same where the comparison decided the condition it stands in: no other part of an `and` or `or` hid it. */
  readonly deciding: ReadonlyMap<object, ReadonlySet<Side>>;
}

/** Asks, and watches. `hidden` are the comparisons that stand in an `and` or an `or` of their clause; `isBrief` as for `outcomeOf`. */
export function watched(policy: CompiledPolicy, snapshot: Snapshot, ask: Ask, hidden: ReadonlySet<object>, isBrief = false): Watched {
  const watch = new Watch(hidden);
  const outcome = outcomeOf(policy, snapshot, ask, watch, isBrief);
  return { outcome, clauses: watch.clauses, sides: watch.sides, deciding: watch.deciding };
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
