import type { Expression, Mode } from "../dsl/ir.ts";
import { divide, type Fraction } from "./number/index.ts";
import type { Pool } from "./pools.ts";
import type { Program } from "./program.ts";
import { childrenOf } from "./children.ts";
import type { State } from "./state/state.ts";
import { priceOf } from "./tables.ts";

/**
 * What a pool's equity is reckoned in: its settlement asset where the sharing key fixes one, else the asset that its `count` clauses
 * value money in (the checker has seen that they agree). `undefined` where nothing says.
 */
export function currencyOf(program: Program, pool: Pool): string | undefined {
  return pool.asset ?? currencyNamed(program, pool.mode);
}

/** The asset that the `count` clauses of a mode value money in; `undefined` where they name none. */
export function currencyNamed(program: Program, mode: Mode): string | undefined {
  for (const count of mode.sharing?.counts ?? []) {
    const found = valuedIn(program, count.amount);
    if (found !== undefined) return found;
  }
  return undefined;
}

function valuedIn(program: Program, expression: Expression): string | undefined {
  if (expression.kind === "valued") return expression.to;
  if (expression.kind === "number" && expression.asset !== undefined) return expression.asset;
  if (expression.kind === "figure") {
    const { dimension } = program.definitions.get(expression.path)!; // the checker resolved the path
    return dimension.asset === "settle" || dimension.asset === "own" ? undefined : dimension.asset;
  }
  for (const child of childrenOf(expression)) {
    const found = valuedIn(program, child);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Money of a pool's `currency` as money of the settlement asset, at the snapshot's price. Throws `Undecided` without one. */
export function toSettle(state: State, amount: Fraction, currency: string | undefined, settle: string): Fraction {
  return currency === undefined || currency === settle ? amount : divide(amount, priceOf(state, settle, currency));
}
