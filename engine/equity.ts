import type { Count } from "../dsl/ir.ts";
import { zero } from "./number/index.ts";
import type { Reading } from "./reading.ts";
import type { Scope } from "./scope.ts";
import { Undecided, within } from "./undecided.ts";

export type Purpose = Count["purposes"][number];

/** What counts as the pool's equity for a purpose: its `count` clauses less its `reserve` clauses. Money; may be negative. */
export function equityOf<V, T>(reading: Reading<V, T>, purpose: Purpose, scope: Scope): V {
  const { algebra } = reading;
  const mode = scope.pool!.mode; // the caller gives a pool
  if (mode.sharing === undefined) throw unspecified(mode, "sharing");
  let total = algebra.constant(zero);
  for (const count of mode.sharing.counts) {
    if (!count.purposes.includes(purpose)) continue;
    const outer = reading.clause;
    reading.clause = count.id;
    try {
      const amount = within(count.id, () => counted(reading, count, scope));
      total = count.sign === "count" ? algebra.add(total, amount) : algebra.subtract(total, amount);
    } finally {
      reading.clause = outer;
    }
  }
  return total;
}

function counted<V, T>(reading: Reading<V, T>, count: Count, scope: Scope): V {
  const { algebra } = reading;
  const amount = (): V => {
    reading.observeClause?.(count.id);
    return algebra.figure({ path: count.sign, of: scope.pool!.id, clause: count.id }, () => reading.quantity(count.amount, scope));
  };
  if (count.when === undefined) return amount();
  return algebra.choose(reading.condition(count.when, scope), amount, () => algebra.constant(zero));
}

/** The policy says that it does not say. */
export function unspecified(mode: { readonly name: string; readonly unspecified: readonly { section: string; id: string }[] }, section: string): Undecided {
  const clause = mode.unspecified.find((entry) => entry.section === section)?.id ?? `${mode.name}/${section}`;
  return new Undecided({ kind: "unspecified", because: `The policy leaves ${section} in mode \`${mode.name}\` unspecified.` }, clause);
}
