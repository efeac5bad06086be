import type { Expression } from "../../dsl/ir.ts";
import { Note } from "../note.ts";
import { sumAll, type Fraction } from "../number/index.ts";
import { isLocal } from "../local.ts";
import type { Pool } from "../pools.ts";
import type { Reading } from "../reading.ts";
import type { State } from "../state/state.ts";
import { wordOf, type Entity } from "../state/entity.ts";
import { attempt } from "../undecided.ts";

interface Parts {
  /** Exact subtotal of the positions of each symbol; absent where one of them is undecided. */
  readonly bySymbol: ReadonlyMap<string, Fraction>;
  readonly positions: ReadonlyMap<string, readonly Entity[]>;
  readonly total: Fraction;
}

/** By the exact reading that read them: it is of one state. */
const kept = new Note<Reading<Fraction, boolean>, Map<Expression, Map<Pool, Parts | undefined>>>();

/**
 * Lets a solving reading take, in one step, the part of a sum over positions that the unknown price cannot move: the positions of
 * other instruments, where each term depends on its own position alone. Solving every instrument of a pool then costs as much as
 * there are positions, not its square. `exactly` reads the same state, unobserved; what it has read is not read again.
 */
export function shortSums<V, T>(reading: Reading<V, T>, exactly: Reading<Fraction, boolean>, state: State, symbol: string): void {
  const { program } = exactly;
  reading.fixedPart = (expression, scope) => {
    if (expression.over !== "position" || expression.which !== "sum" || expression.where !== undefined || expression.same !== undefined) return undefined;
    if (scope.state !== state || scope.factor !== undefined || scope.pool === undefined || expression.scope !== "pool") return undefined;
    if (!isLocal(expression.operand!, program)) return undefined; // a sum has an operand
    const parts = partsOf(exactly, state, scope.pool, expression.operand!); // as above
    if (parts === undefined) return undefined;
    if (reading.watch !== undefined) for (const other of parts.positions.keys()) reading.watch.note(other);
    const moving = parts.bySymbol.get(symbol);
    const fixed = moving === undefined ? parts.total : sumAll([parts.total, { n: -moving.n, d: moving.d }]);
    return { value: reading.algebra.constant(fixed), rest: parts.positions.get(symbol) ?? [] };
  };
}

function partsOf(exactly: Reading<Fraction, boolean>, state: State, pool: Pool, operand: Expression): Parts | undefined {
  const byOperand = kept.on(exactly, () => new Map<Expression, Map<Pool, Parts | undefined>>());
  const byPool = byOperand.get(operand) ?? new Map<Pool, Parts | undefined>();
  byOperand.set(operand, byPool);
  if (byPool.has(pool)) return byPool.get(pool);
  const lists = new Map<string, Fraction[]>();
  const positions = new Map<string, Entity[]>();
  // Who takes the sums says what they read.
  const read = (compute: () => Parts): Parts => (exactly.watch === undefined ? compute() : exactly.watch.apart(compute));
  const found = attempt(() => read(() => {
    for (const position of pool.positions) {
      const symbol = wordOf(position, "symbol")!; // the boundary has checked symbols
      const list = lists.get(symbol) ?? [];
      list.push(exactly.quantity(operand, { state, pool, position }));
      lists.set(symbol, list);
      const held = positions.get(symbol) ?? [];
      held.push(position);
      positions.set(symbol, held);
    }
    const bySymbol = new Map([...lists].map(([symbol, list]) => [symbol, sumAll(list)]));
    return { bySymbol, positions, total: sumAll([...bySymbol.values()]) };
  }));
  const parts = "value" in found ? found.value : undefined;
  byPool.set(pool, parts);
  return parts;
}
