import type { Pool } from "./pools.ts";
import type { Program } from "./program.ts";
import { wordOf } from "./state/entity.ts";
import type { State } from "./state/state.ts";
import { Undecided } from "./undecided.ts";

/** Why the policy says nothing of this pool: its contracts, assets or selectors are not those it applies to. */
export function applicability(program: Program, state: State, pool: Pool): Undecided | undefined {
  for (const rule of program.meaning.applies) {
    if (rule.key !== "contract" && rule.key !== "settle") {
      const chosen = Object.hasOwn(state.selectors, rule.key) ? state.selectors[rule.key] : undefined;
      if (chosen === undefined || !rule.values.includes(chosen)) return outside(rule.key, chosen ?? "not stated", rule.values);
      continue;
    }
    for (const held of [...pool.positions, ...pool.orders]) {
      const instrument = state.instrumentBySymbol.get(wordOf(held, "symbol")!); // the boundary has checked symbols
      const word = instrument === undefined ? undefined : wordOf(instrument, rule.key);
      if (word !== undefined && !rule.values.includes(word)) return outside(rule.key, `${word} (${held.level} ${held.id})`, rule.values);
    }
  }
  return undefined;
}

function outside(key: string, found: string, values: readonly string[]): Undecided {
  return new Undecided({ kind: "does_not_apply", because: `The policy applies to ${key} ${values.join(", ")}; here it is ${found}.` });
}
