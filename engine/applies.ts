import { Note } from "./note.ts";
import type { Pool } from "./pools.ts";
import type { Program } from "./program.ts";
import { wordOf } from "./state/entity.ts";
import type { State } from "./state/state.ts";
import { Undecided } from "./undecided.ts";

/** What a pool was looked at under, and found to be one that the policy applies to. */
interface Applies {
  readonly program: Program;
  readonly instruments: State["instrumentBySymbol"];
  readonly selectors: State["selectors"];
}

const applies = new Note<Pool, Applies>();

/** Why the policy says nothing of this pool: its contracts, assets or selectors are not those it applies to. */
export function applicability(program: Program, state: State, pool: Pool): Undecided | undefined {
  const { instrumentBySymbol: instruments, selectors } = state;
  const known = applies.get(pool);
  if (known?.program === program && known.instruments === instruments && known.selectors === selectors) return undefined;
  const refusal = refusalOf(program, state, pool);
  if (refusal === undefined) applies.set(pool, { program, instruments, selectors });
  return refusal;
}

/** `pool` is `before` with positions that left, or that are of the same instrument as those they stand for: it applies to it still. */
export function appliesStill(before: Pool, pool: Pool): Pool {
  const known = applies.get(before);
  if (known !== undefined) applies.set(pool, known);
  return pool;
}

function refusalOf(program: Program, state: State, pool: Pool): Undecided | undefined {
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
