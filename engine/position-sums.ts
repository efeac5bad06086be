import type { AggregateExpression, Expression } from "../dsl/ir.ts";
import { exact } from "./algebras/exact.ts";
import { Note } from "./note.ts";
import { sumAll, type Fraction } from "./number/index.ts";
import type { Pool } from "./pools.ts";
import type { Program } from "./program.ts";
import { Reading } from "./reading.ts";
import type { Scope } from "./scope.ts";
import { isLocal } from "./local.ts";
import type { Entity } from "./state/entity.ts";
import type { State } from "./state/state.ts";
import { attempt } from "./undecided.ts";

type Instruments = State["instrumentBySymbol"];

/** Terms by position, and sums by the list of positions of a state: what does not change between two states is not read twice. */
const terms = new Note<Entity, Map<Expression, { readonly instruments: Instruments; readonly value: Fraction }>>();
const sums = new Note<readonly Entity[], Map<Expression, Map<string, { readonly instruments: Instruments; readonly value: Fraction }>>>();

/**
 * Lets a reading take sums over a pool's positions from memory, where each term depends on its own position and instrument alone.
 * Searches for largest amounts read the same account many times with another balance or one other position; this makes their cost
 * that of what changed. Not for readings that are observed, or in which facts of positions move.
 */
export function rememberPositionSums<V, T>(reading: Reading<V, T>, program: Program): void {
  reading.fixedPart = (expression, scope) => {
    if (!isPlainSum(expression) || scope.pool === undefined || scope.factor !== undefined || !isLocal(expression.operand!, program)) return undefined; // a sum has an operand
    const value = sumOf(program, scope, scope.pool, expression.operand!); // as above
    return value === undefined ? undefined : { value: reading.algebra.constant(value), rest: [] };
  };
}

function isPlainSum(expression: AggregateExpression): boolean {
  return expression.over === "position" && expression.which === "sum" && expression.scope === "pool" && expression.where === undefined && expression.same === undefined;
}

/** The sum, or `undefined` where a term is a silence: then the ordinary reading tells which. */
function sumOf(program: Program, { state }: Scope, pool: Pool, operand: Expression): Fraction | undefined {
  const byOperand = sums.on(state.positions, () => new Map<Expression, Map<string, { instruments: Instruments; value: Fraction }>>());
  const byPool = byOperand.get(operand) ?? new Map<string, { instruments: Instruments; value: Fraction }>();
  byOperand.set(operand, byPool);
  // A pool may hold a position that the state does not list: one of 0 contracts that stands for none.
  const key = `${pool.id} ${pool.positions.length}`;
  const kept = byPool.get(key);
  if (kept !== undefined && kept.instruments === state.instrumentBySymbol) return kept.value;
  const reading = new Reading(program, exact());
  const found = attempt(() => sumAll(pool.positions.map((position) => termOf(reading, state, pool, position, operand))));
  if ("undecided" in found) return undefined;
  byPool.set(key, { instruments: state.instrumentBySymbol, value: found.value });
  return found.value;
}

function termOf(reading: Reading<Fraction, boolean>, state: State, pool: Pool, position: Entity, operand: Expression): Fraction {
  const byOperand = terms.on(position, () => new Map<Expression, { instruments: Instruments; value: Fraction }>());
  const kept = byOperand.get(operand);
  if (kept !== undefined && kept.instruments === state.instrumentBySymbol) return kept.value;
  const value = reading.quantity(operand, { state, pool, position });
  byOperand.set(operand, { instruments: state.instrumentBySymbol, value });
  return value;
}
